// What may be marked in an article, by layer: the records that were read from it, the words that date it, and those that its readers are
// warned of.

import type { ArticleAnswer } from '../api/types.ts';

export const layers = ['events', 'claims', 'figures', 'actors', 'dating', 'notices'] as const;
export type Layer = (typeof layers)[number];

export const layerTitles: Readonly<Record<Layer, string>> = {
  events: 'Events',
  claims: 'Claims',
  figures: 'Figures',
  actors: 'Actors',
  dating: 'Dating clues',
  notices: 'Warnings',
};

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text that leads to a record; `id` is null where it leads to none. */
export interface Mark extends Span {
  /** A passage was asked for by the address, and is no layer that can be chosen. */
  readonly layer: Layer | 'passage';
  readonly id: string | null;
  readonly title: string;
}

type ReadRecord = ArticleAnswer['records'][number];

function marksOfRecord(record: ReadRecord): readonly Mark[] {
  const { id } = record;
  switch (record.kind) {
    case 'event': {
      const { trigger, type, status, actors, recipients } = record.content;
      const parties = [...actors, ...recipients].map(({ span, name, text }) => ({
        ...span,
        layer: 'actors' as const,
        id,
        title: name === '' ? text : name,
      }));
      return [{ ...trigger, layer: 'events', id, title: `${type.toLowerCase()}, ${status}` }, ...parties];
    }
    case 'claim':
      return record.content.content.map(({ span }) => ({
        ...span,
        layer: 'claims' as const,
        id,
        title: `said by ${record.content.source?.text ?? 'somebody'}`,
      }));
    case 'figure':
      return [
        { ...record.content.number.span, layer: 'figures', id, title: record.content.counts ?? 'figure' },
      ];
  }
}

function hasSpan(span: Span | null): span is Span {
  return span !== null;
}

/** In the order of the text; of those that begin together the longer comes first. */
export function marksOf({ records, article, notices }: ArticleAnswer): readonly Mark[] {
  const clues = article.dating.clues.flatMap(({ span, note }) =>
    hasSpan(span) ? [{ ...span, layer: 'dating' as const, id: null, title: note }] : [],
  );
  const warned = notices.flatMap(({ span, message }) =>
    hasSpan(span) ? [{ ...span, layer: 'notices' as const, id: null, title: message }] : [],
  );
  return [...records.flatMap(marksOfRecord), ...clues, ...warned].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
