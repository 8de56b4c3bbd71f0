// The indexes of the ledger are a pure function of its entries: these rows, whichever engine holds them.
// They can be thrown away and made again; `verify` compares the stored rows with freshly made ones.

import { type ActorReference, daysAsTaken, type Entry } from '../record/index.ts';
import type { ParticipantRole } from './question-types.ts';

export interface ParticipantRow {
  readonly role: ParticipantRole;
  readonly actorId: string | null;
  readonly country: string | null;
}

/** What the look-ups need of one record: its article, and its days as taken. */
export interface RecordRow {
  readonly kind: Entry['kind'];
  readonly articleId: string;
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
}

export interface ArticleRow {
  readonly articleId: string;
  readonly pageId: string;
  readonly reportedFrom: string | null;
  readonly reportedTo: string | null;
  readonly canonicalUrl: string | null;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly verdict: string;
}

export interface ReadingRow {
  readonly readingId: string;
  readonly pageId: string;
  readonly articleId: string | null;
  readonly version: string;
  readonly entryIds: readonly string[];
}

/** A name under which a page was found. */
export interface SightingRow {
  readonly pageId: string;
  readonly name: string;
}

export interface IndexRows {
  readonly records: readonly RecordRow[];
  readonly participants: readonly ParticipantRow[];
  readonly articles: readonly ArticleRow[];
  readonly readings: readonly ReadingRow[];
  readonly sightings: readonly SightingRow[];
}

const noRows: IndexRows = {
  records: [],
  participants: [],
  articles: [],
  readings: [],
  sightings: [],
};

function participantRows(role: ParticipantRole, references: readonly ActorReference[]): ParticipantRow[] {
  const rows = references
    .filter(({ actorId, country }) => actorId !== null || country !== null)
    .map(({ actorId, country }) => ({ role, actorId, country }));
  const seen = new Set<string>();
  return rows.filter(({ actorId, country }) => {
    const key = `${actorId}\n${country}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The index rows of one entry that was taken at that instant (UTC); an entry of a kind that is not looked up has none. */
export function indexRowsOf(entry: Entry, recordedAt: string): IndexRows {
  switch (entry.kind) {
    case 'article': {
      const { pageId, dating, canonicalUrl, headline, outlet } = entry.content;
      return {
        ...noRows,
        articles: [
          {
            articleId: entry.id,
            pageId,
            reportedFrom: dating.published.from,
            reportedTo: dating.published.to,
            canonicalUrl,
            headline,
            outlet,
            verdict: dating.verdict,
          },
        ],
      };
    }
    case 'event': {
      const { evidence, actors, recipients } = entry.content;
      return {
        ...noRows,
        records: [recordRow(entry, evidence.articleId, recordedAt)],
        participants: [...participantRows('actor', actors), ...participantRows('recipient', recipients)],
      };
    }
    case 'figure': {
      const { evidence, about } = entry.content;
      return {
        ...noRows,
        records: [recordRow(entry, evidence.articleId, recordedAt)],
        participants: participantRows('about', about),
      };
    }
    case 'claim': {
      const { evidence, source } = entry.content;
      return {
        ...noRows,
        records: [recordRow(entry, evidence.articleId, recordedAt)],
        participants: participantRows('source', source?.actor ? [source.actor] : []),
      };
    }
    case 'reading': {
      const { pageId, articleId, version, entryIds } = entry.content;
      return { ...noRows, readings: [{ readingId: entry.id, pageId, articleId, version, entryIds }] };
    }
    case 'sighting':
      return { ...noRows, sightings: [entry.content] };
    default:
      return noRows;
  }
}

function recordRow(entry: Entry, articleId: string, recordedAt: string): RecordRow {
  const { from, to } = daysAsTaken(entry, recordedAt);
  return { kind: entry.kind, articleId, occurredFrom: from, occurredTo: to };
}
