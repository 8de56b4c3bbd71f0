// Records whose days were counted from that of their article, as they are once a person gives the article another day.

import {
  type CorrectionMark,
  followAct,
  followFigure,
  type MadeCorrection,
  markOf,
  type QuotedEntry,
} from '../../corrections/index.ts';
import type { Entry } from '../../record/index.ts';
import { findTimes, joinRanges, type TimeTables } from '../../time/index.ts';
import type { Redated, RuledPage, StoredArticle } from './types.ts';

/** The time tables, read when an article with another day is met. */
export type TimeTablesReader = () => TimeTables;

/** Null where the article's day is the one that was read. */
export function redateArticle(
  stored: StoredArticle,
  corrected: StoredArticle | null,
  by: MadeCorrection | undefined,
  time: TimeTablesReader | undefined,
): Redated | null {
  if (corrected === null || by === undefined || time === undefined) return null;
  const { text } = stored.content;
  const [was, is] = [stored.content.dating.published, corrected.content.dating.published];
  const tables = time();
  const timesAt = (published: typeof was) => joinRanges(text, findTimes(text, published, tables).found);
  return { by, redating: { was, is, before: timesAt(was), after: timesAt(is) } };
}

/** The record with the days that follow those of its article, and a mark for each. */
export interface Followed {
  readonly entry: QuotedEntry;
  readonly marks: readonly CorrectionMark[];
}

function changesOf(
  entry: QuotedEntry,
  { redating }: Redated,
  findings: RuledPage['findings'],
): object | null {
  if (entry.kind === 'figure') return followFigure(entry.content, redating);
  if (entry.kind !== 'event') return null;
  const beside = findings.flatMap((finding) =>
    finding.entry.kind === 'event' ? [finding.entry.content] : [],
  );
  return followAct(entry.content, beside, redating);
}

/** How a day is known is told by the day itself. */
const untold: ReadonlySet<string> = new Set(['occurredBasis']);

/** None where its days stay. */
export function followArticle(entry: QuotedEntry, page: RuledPage | undefined): Followed | null {
  const redated = page?.redated ?? null;
  const changes = redated === null || page === undefined ? null : changesOf(entry, redated, page.findings);
  if (redated === null || changes === null) return null;
  const before: Readonly<Record<string, unknown>> = { ...entry.content };
  const marks = Object.entries(changes).flatMap(([field, is]): CorrectionMark[] => {
    const was = before[field];
    if (untold.has(field) || JSON.stringify(was) === JSON.stringify(is)) return [];
    return [markOf(redated.by, { field, was, is, follows: 'published' })];
  });
  return { entry: { ...entry, content: { ...entry.content, ...changes } } as Entry as QuotedEntry, marks };
}
