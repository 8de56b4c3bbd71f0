// What naming needs of a record that quotes: its evidence, the word that it was read from, and what it says in brief.

import type { ActorReference, Entry, QuotedNaming } from '../record/index.ts';
import type { Span } from '../text/index.ts';

export type QuotedEntry = Extract<Entry, { kind: QuotedNaming['kind'] }>;
export type CorrectableEntry = QuotedEntry | Extract<Entry, { kind: 'article' }>;

export function isQuoted(entry: Entry): entry is QuotedEntry {
  return entry.kind === 'event' || entry.kind === 'figure' || entry.kind === 'claim';
}

/** The trigger of an act, the number of a figure, the cue of a claim or, of a bare quotation, its first words. */
export function anchorOf(entry: QuotedEntry): Span {
  switch (entry.kind) {
    case 'event':
      return entry.content.trigger;
    case 'figure':
      return entry.content.number.span;
    case 'claim':
      return entry.content.cue?.span ?? entry.content.content[0]?.span ?? entry.content.evidence.span;
  }
}

const names = (references: readonly ActorReference[]): string =>
  references.map(({ text }) => text).join(', ');

/** Tells records apart that were read from one word: not stored ids, but what a newer version would read again. */
export function gistOf(entry: QuotedEntry): string {
  switch (entry.kind) {
    case 'event': {
      const { type, mode, actors, recipients } = entry.content;
      return `${type}/${mode ?? ''}: ${names(actors)} > ${names(recipients)}`;
    }
    case 'figure': {
      const { comparator, low, high, unit, counts } = entry.content;
      return `${comparator} ${low}..${high} ${unit ?? ''}: ${counts ?? ''}`;
    }
    case 'claim': {
      const { source, content } = entry.content;
      return `${source?.text ?? ''}: ${content.map(({ text }) => text).join(' … ')}`;
    }
  }
}
