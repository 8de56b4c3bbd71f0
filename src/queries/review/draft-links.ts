// Two records that may be one as items of the queue.

import { linkIdOf } from '../../corrections/index.ts';
import type { Draft } from './draft.ts';
import type { WeighedAct } from './draft-acts.ts';
import type { DoubtfulLink } from './find-links.ts';
import { passageAround } from './passage-around.ts';
import type { Scanned } from './scan-records.ts';
import type { LinkedRecord, ReviewReason } from './types.ts';
import { consequence, doubt } from './weigh-reasons.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Two records that are taken for one, or not, are wrong in one thing alone, where a record may be wrong in all. */
const mostDoubt = 0.6;

/** Most doubtful where the two are as likely one as not. */
function doubtOf({ relation, score, reasons }: DoubtfulLink): ReviewReason {
  const weight = Math.round(1000 * mostDoubt * (1 - Math.abs(2 * score - 1))) / 1000;
  return relation === 'copy'
    ? doubt('may-be-copy', 0.5, `they share ${percent(score)} of their text, in the same words or in others`)
    : doubt(
        'may-be-one',
        weight,
        `that both tell of one happening is likely by ${percent(score)}: ${reasons.join(', ')}`,
      );
}

function linked(
  id: string,
  { findings, articles, labels }: Scanned,
  acts: ReadonlyMap<string, WeighedAct>,
): LinkedRecord | null {
  const act = acts.get(id)?.act ?? null;
  const articleId = act?.article.id ?? id;
  const [stored, article, entry] = [articles.get(articleId), labels.get(articleId), findings.get(id)?.entry];
  if (stored === undefined || article === undefined) return null;
  const word = entry?.kind === 'event' ? entry.content.trigger : null;
  const passage = act === null ? null : passageAround(stored.content.text, act.span, word);
  return { id, article, act, passage };
}

/** What hangs on either of the two; a copy is no second source for anything that it tells. */
function consequencesOf(link: DoubtfulLink, acts: ReadonlyMap<string, WeighedAct>): readonly ReviewReason[] {
  if (link.relation === 'copy') return [consequence('sources', 0.5, 'a copy would be no second source')];
  const [one, other] = link.ids.map((id) => acts.get(id)?.consequences ?? []);
  const all = [...(one ?? []), ...(other ?? [])].toSorted((a, b) => b.weight - a.weight);
  return [...new Map(all.toReversed().map((reason) => [reason.code, reason])).values()];
}

export function draftLinks(
  links: readonly DoubtfulLink[],
  scanned: Scanned,
  acts: ReadonlyMap<string, WeighedAct>,
): readonly Draft[] {
  return links.flatMap((link): Draft[] => {
    const { relation, ids } = link;
    const [one, other] = ids.map((id) => linked(id, scanned, acts));
    if (!one || !other) return [];
    return [
      {
        id: linkIdOf(relation, ...ids),
        reasons: [doubtOf(link), ...consequencesOf(link, acts)],
        subject: () => ({ kind: 'link', relation, of: [one, other] }),
      },
    ];
  });
}
