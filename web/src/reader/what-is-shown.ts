// What of an article its address asks to be shown: a record by its id, the passage that somebody looks for, or how the article leads.

import type { ArticleAnswer } from '../api/types.ts';
import type { Mark, Span } from './layers.ts';

type ReadRecord = ArticleAnswer['records'][number];

export interface Shown {
  /** The record that is looked at; null where the article has none there. */
  readonly recordId: string | null;
  /** What is lit faintly: its sentence, or the passage in its place. */
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

/** By itself it is what is looked at; around a record it leads nowhere. */
function passageOf({ start, end }: Span, title: string, record: ReadRecord | undefined): Mark {
  return { start, end, layer: 'passage', id: record === undefined ? `${start}-${end}` : null, title };
}

function shownRecord(record: ReadRecord): Shown {
  return {
    recordId: record.id,
    passage: passageOf(record.content.evidence.span, 'the words that say so', record),
  };
}

/** "120-260": as a passage that was found has its characters. */
function passageAt(show: string): Span | null {
  const [start, end] = /^(\d+)-(\d+)$/u.exec(show)?.slice(1).map(Number) ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}

function shownPassage(passage: Span, records: readonly ReadRecord[]): Shown {
  const within = records.filter(
    (record) => placeOf(record) >= passage.start && placeOf(record) < passage.end,
  );
  const record = leadOf(within);
  return { recordId: record?.id ?? null, passage: passageOf(passage, 'the passage that was found', record) };
}

/** "lead" is what the article tells first; where nothing was read of it, its first paragraph. */
function shownLead({ records, article }: ArticleAnswer): Shown {
  const lead = leadOf(records);
  if (lead !== undefined) return shownRecord(lead);
  const first = article.blocks.find(({ kind }) => kind === 'paragraph');
  const passage = first === undefined ? null : passageOf(first.span, 'how the article begins', undefined);
  return { recordId: null, passage };
}

/** Of what the address asks, as far as the article has it. */
export function whatIsShown(answer: ArticleAnswer, show: string | undefined): Shown {
  if (show === 'lead') return shownLead(answer);
  const passage = show === undefined ? null : passageAt(show);
  if (passage !== null) return shownPassage(passage, answer.records);
  const record = answer.records.find(({ id }) => id === show);
  return record === undefined ? { recordId: null, passage: null } : shownRecord(record);
}
