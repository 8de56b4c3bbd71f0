// What may be one and what surely is: acts that several articles tell, and two acts or two articles of which it is hard to tell.

import type { Ledger } from '../../ledger/index.ts';
import { eventAsTaken } from '../../record/index.ts';
import { decideCopies, type LikelyLink, linkActs, storiesAmong, unpackProfile } from '../../stories/index.ts';
import { copyTextOf } from '../copy-text.ts';
import { linkRulings } from '../corrected/index.ts';
import type { StoredArticle } from '../find-article.ts';
import { labelOf } from '../label-articles.ts';
import type { Scanned } from './scan-records.ts';
import type { ReviewKnowledge, ReviewQuestion } from './types.ts';

/** Surer ones, either way, are left to the program. */
const hardToTell = { least: 0.35, most: 0.65 };
/** Of copies: a text that shares more is one. */
const surelyCopied = 0.9;

/** Acts of a story of more articles than this are too many to be compared one by one; its event page shows them side by side. */
const mostArticles = 40;

export interface DoubtfulLink {
  readonly relation: 'same-event' | 'copy';
  readonly ids: readonly [string, string];
  /** How likely the two are one, from 0 to 1. */
  readonly score: number;
  /** What speaks for it and against it, in words. */
  readonly reasons: readonly string[];
}

export interface FoundLinks {
  readonly doubtful: readonly DoubtfulLink[];
  /** How many other articles tell of an act, by its id. */
  readonly tellers: ReadonlyMap<string, number>;
}

function actsOf(article: StoredArticle, { byArticle }: Scanned) {
  const { headline, text } = article.content;
  return {
    article: { articleId: article.id, title: headline, text, reported: labelOf(article).published },
    acts: (byArticle.get(article.id) ?? []).flatMap(({ entry, recordedAt }) =>
      entry.kind === 'event'
        ? [{ id: entry.id, span: entry.content.trigger, facts: eventAsTaken(entry.content, recordedAt) }]
        : [],
    ),
  };
}

/** Links of acts within the stories of the articles. */
async function likelyLinks(
  ledger: Ledger,
  scanned: Scanned,
  { clocks }: ReviewQuestion,
  { events }: ReviewKnowledge,
): Promise<readonly LikelyLink[]> {
  const articleIds = [...scanned.articles.keys()];
  const profiles = await ledger.profiles(clocks, { articleIds });
  const stories = storiesAmong(profiles.map(({ articleId, profile }) => unpackProfile(articleId, profile)));
  return stories.flatMap((story) => {
    if (story.articleIds.length > mostArticles) return [];
    const members = story.articleIds.flatMap((id) => scanned.articles.get(id) ?? []);
    return linkActs(
      members.map((member) => actsOf(member, scanned)),
      events,
    );
  });
}

function countTellers(links: readonly LikelyLink[], { findings }: Scanned): FoundLinks['tellers'] {
  const others = new Map<string, Set<string>>();
  const add = (id: string, other: string) => {
    const article = findings.get(other)?.articleId;
    if (article === undefined || article === findings.get(id)?.articleId) return;
    others.set(id, (others.get(id) ?? new Set()).add(article));
  };
  for (const { actIds, score } of links) {
    if (score < 1 / 2) continue;
    add(actIds[0], actIds[1]);
    add(actIds[1], actIds[0]);
  }
  return new Map([...others].map(([id, articles]) => [id, articles.size]));
}

/** For each act its hardest question alone, so that one sentence does not fill the queue. */
function hardestOnly(links: readonly DoubtfulLink[]): readonly DoubtfulLink[] {
  const taken = new Set<string>();
  const hardest = links.toSorted((a, b) => Math.abs(a.score - 0.5) - Math.abs(b.score - 0.5));
  return hardest.filter(({ ids }) => {
    if (ids.some((id) => taken.has(id))) return false;
    for (const id of ids) taken.add(id);
    return true;
  });
}

function doubtfulCopies(
  { articles }: Scanned,
  { events: { weights } }: ReviewKnowledge,
): readonly DoubtfulLink[] {
  const texts = [...articles.values()].map(copyTextOf);
  return decideCopies(texts, weights)
    .filter(({ similarity, isBlockLike }) => similarity < surelyCopied && !isBlockLike)
    .map(({ articleIds: ids, similarity: score }) => ({
      relation: 'copy' as const,
      ids,
      score,
      reasons: [],
    }));
}

/** False for a mention of an act that its article has told before. */
function isFirst(id: string, { findings }: Scanned): boolean {
  const entry = findings.get(id)?.entry;
  return entry?.kind === 'event' && entry.content.repeats === undefined;
}

function pairKey(ids: readonly string[]): string {
  return ids.toSorted().join(' ');
}

/** Without what people have ruled on. */
export async function findLinks(
  ledger: Ledger,
  scanned: Scanned,
  question: ReviewQuestion,
  knowledge: ReviewKnowledge,
): Promise<FoundLinks> {
  const links = await likelyLinks(ledger, scanned, question, knowledge);
  const ruled = new Set(
    [...(await linkRulings(ledger, 'same-event')), ...(await linkRulings(ledger, 'copy'))].map(({ pair }) =>
      pairKey(pair),
    ),
  );
  const acts = links
    .filter(({ score }) => score >= hardToTell.least && score <= hardToTell.most)
    .map(({ actIds: ids, score, reasons }) => ({ relation: 'same-event' as const, ids, score, reasons }))
    .filter(({ ids }) => !ruled.has(pairKey(ids)) && ids.every((id) => isFirst(id, scanned)));
  const copies = doubtfulCopies(scanned, knowledge).filter(({ ids }) => !ruled.has(pairKey(ids)));
  return { doubtful: [...hardestOnly(acts), ...copies], tellers: countTellers(links, scanned) };
}
