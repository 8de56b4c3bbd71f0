// What of an article its address asks to be shown: a record by its id, the passage that somebody looks for, or how the article leads.

import type { ArticleAnswer } from '../api/types.ts';
import type { Mark, Span } from './layers.ts';

type ReadRecord = ArticleAnswer['records'][number];

export interface Shown {
  /** The record that is looked at; null where the article has none there. */
  readonly recordId: string | null;
  /** The passage that is lit besides, or in its place. */
  readonly passage: Mark | null;
}

/** Where what a record tells stands in the text. */
function placeOf(record: ReadRecord): number {
  return record.kind === 'event' ? record.content.trigger.start : record.content.evidence.span.start;
}

function firstOf(records: readonly ReadRecord[], kind: ReadRecord['kind']): ReadRecord | undefined {
  return records.filter((record) => record.kind === kind).sort((a, b) => placeOf(a) - placeOf(b))[0];
}

/** Of what is told together, what was done is looked at first. */
function leadOf(records: readonly ReadRecord[]): ReadRecord | undefined {
  const news = records.filter((record) => record.kind !== 'event' || record.content.status !== 'background');
  return firstOf(news, 'event') ?? firstOf(news, 'claim') ?? firstOf(news, 'figure');
}

function markOf({ start, end }: Span, title: string): Mark {
  return { start, end, layer: 'passage', id: `${start}-${end}`, title };
}

/** "120-260": as a passage that was found has its characters. */
function passageAt(show: string): Span | null {
  const [start, end] = /^(\d+)-(\d+)$/u.exec(show)?.slice(1).map(Number) ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}

/** "lead" is what the article tells first; where nothing was read of it, its first sentences. */
export function whatIsShown({ records, article }: ArticleAnswer, show: string | undefined): Shown {
  if (show === undefined) return { recordId: null, passage: null };
  const passage = passageAt(show);
  if (passage !== null) {
    const within = records.filter(
      (record) => placeOf(record) >= passage.start && placeOf(record) < passage.end,
    );
    return { recordId: leadOf(within)?.id ?? null, passage: markOf(passage, 'the passage that was found') };
  }
  if (show !== 'lead') return { recordId: show, passage: null };
  const lead = leadOf(records);
  const [first] = article.blocks.filter(({ kind }) => kind === 'paragraph');
  if (lead !== undefined || first === undefined) return { recordId: lead?.id ?? null, passage: null };
  return { recordId: null, passage: markOf(first.span, 'how the article begins') };
}
