// Figures as items of the queue: those that contradict another one, and those of an article in doubt.

import { figureAsTaken } from '../../record/index.ts';
import { type FigureReport, findSeries } from '../../stories/index.ts';
import { toFigureLines } from '../to-lines.ts';
import type { FigureLine } from '../types.ts';
import { doubtsOfSource } from './doubts-of-source.ts';
import type { Draft } from './draft.ts';
import { isReviewed } from './is-reviewed.ts';
import { passageAround } from './passage-around.ts';
import type { Scanned } from './scan-records.ts';
import type { ReviewKnowledge, ReviewReason } from './types.ts';
import { consequence, doubt } from './weigh-reasons.ts';

function reportsOf({ findings, labels }: Scanned): readonly FigureReport[] {
  return [...findings.values()].flatMap(({ entry, articleId, recordedAt }): FigureReport[] => {
    const label = labels.get(articleId);
    if (entry.kind !== 'figure' || label === undefined) return [];
    return [{ id: entry.id, figure: figureAsTaken(entry.content, recordedAt), reported: label.published }];
  });
}

/** For each figure one sentence that says which other it contradicts. */
function contradictions(scanned: Scanned, { series }: ReviewKnowledge): ReadonlyMap<string, string> {
  const conflicts = findSeries(reportsOf(scanned), series).flatMap((one) => one.conflicts);
  return new Map(
    conflicts.flatMap(({ ids, reason, explanation }) =>
      reason === 'plain contradiction' ? ids.map((id) => [id, explanation] as const) : [],
    ),
  );
}

function reasonsOf(figure: FigureLine, contradicts: string | undefined): readonly ReviewReason[] {
  const { authority, article, about, status } = figure;
  const states = new Set(about.flatMap(({ country }) => country ?? []));
  return [
    ...(contradicts === undefined
      ? []
      : [
          doubt('contradicts', 0.5, contradicts),
          consequence('conflict', 0.3, 'two figures of it cannot both hold'),
        ]),
    ...(status === 'alleged' && authority !== null
      ? [doubt('alleged', 0.4, `alleged by ${authority.source}`)]
      : []),
    ...doubtsOfSource(article),
    ...(states.size > 0 ? [consequence('about-states', 0.25, 'it counts something of a state or body')] : []),
  ];
}

export function draftFigures(scanned: Scanned, knowledge: ReviewKnowledge): readonly Draft[] {
  const contradicted = contradictions(scanned, knowledge);
  return toFigureLines([...scanned.findings.values()], scanned.labels).flatMap((figure): Draft[] => {
    const entry = scanned.findings.get(figure.id)?.entry;
    const text = scanned.articles.get(figure.article.id)?.content.text ?? '';
    if (entry?.kind !== 'figure' || isReviewed(figure)) return [];
    const { span } = entry.content.number;
    return [
      {
        id: figure.id,
        reasons: reasonsOf(figure, contradicted.get(figure.id)),
        subject: () => ({ kind: 'figure', figure, passage: passageAround(text, figure.span, span) }),
      },
    ];
  });
}
