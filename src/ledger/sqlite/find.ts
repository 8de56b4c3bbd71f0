// Look-ups by kind, participant and the three clocks. One SQL fragment a clock, shared by all of them.

import type { DatabaseSync } from 'node:sqlite';
import type { Entry } from '../../record/index.ts';
import type { ActorKey, Clocks, Finding, FindingFilter, SearchFound, SearchOptions } from '../types.ts';

type Parameter = string | number;
interface Condition {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** Later than any recorded instant. */
export const endOfTime = '9999-12-31T23:59:59.999Z';

/** Only entries of the newest reading of their page at the recorded instant; `a` is the article's row. */
export function standsAt(entryColumn: string, { recorded = endOfTime }: Clocks): Condition {
  return {
    sql: `EXISTS (SELECT 1 FROM reading_entries re WHERE re.entry_id = ${entryColumn} AND re.reading_seq =
      (SELECT max(rd.seq) FROM readings rd WHERE rd.page_id = a.page_id AND rd.recorded_at <= ?))`,
    parameters: [recorded],
  };
}

/** Possibly known by the day: the article may have been published by then, or we had read it by then. */
function reportedBy({ known }: Clocks): Condition {
  if (known === undefined) return { sql: '1', parameters: [] };
  return {
    sql: '(a.reported_from IS NULL OR a.reported_from <= ? OR substr(ae.recorded_at, 1, 10) <= ?)',
    parameters: [known, known],
  };
}

/** True in SQL where the reported clock lets a row in only for some of the article's possible days. */
function onlyPossibly({ known }: Clocks): Condition {
  if (known === undefined) return { sql: '0', parameters: [] };
  return {
    sql: '(a.reported_to IS NULL OR a.reported_to > ?) AND substr(ae.recorded_at, 1, 10) > ?',
    parameters: [known, known],
  };
}

/** Had begun by the day; a record without any day of its own counts from the first day that its article may have. */
function occurredBy({ on }: Clocks): Condition {
  if (on === undefined) return { sql: '1', parameters: [] };
  return {
    sql: `(r.occurred_from <= ? OR r.occurred_to <= ? OR
      (r.occurred_from IS NULL AND r.occurred_to IS NULL AND coalesce(a.reported_from, a.reported_to, '') <= ?))`,
    parameters: [on, on, on],
  };
}

function takesPart({ country, actorId }: ActorKey): Condition {
  const sides: string[] = [];
  const parameters: string[] = [];
  if (country !== null) {
    sides.push('p.country = ?');
    parameters.push(country);
  }
  if (actorId !== null) {
    sides.push('p.actor_id = ?');
    parameters.push(actorId);
  }
  return {
    sql: `r.entry_id IN (SELECT p.entry_id FROM participants p WHERE ${sides.join(' OR ') || '0'})`,
    parameters,
  };
}

const baseFrom = `FROM records r JOIN entries e ON e.id = r.entry_id
  JOIN articles a ON a.article_id = r.article_id JOIN entries ae ON ae.id = a.article_id`;

function run(database: DatabaseSync, select: Condition, conditions: readonly Condition[], tail: string) {
  const sql = `${select.sql} WHERE ${conditions.map((condition) => condition.sql).join(' AND ')} ${tail}`;
  const parameters = [select, ...conditions].flatMap((condition) => condition.parameters);
  return database.prepare(sql).all(...parameters);
}

const text = (value: unknown): string | null => (value === null ? null : String(value));

/** Records by kind, participants and clocks, in the order of taking. */
export function findFindings(database: DatabaseSync, filter: FindingFilter): Finding[] {
  const { clocks } = filter;
  const possibly = onlyPossibly(clocks);
  const select: Condition = {
    sql: `SELECT e.id, e.kind, e.content, e.recorded_at, e.location, r.article_id, a.reported_from, a.reported_to,
      ${possibly.sql} AS only_possibly ${baseFrom}`,
    parameters: possibly.parameters,
  };
  const kinds = filter.kinds.map(() => '?').join(', ');
  const conditions: Condition[] = [
    { sql: `r.kind IN (${kinds})`, parameters: filter.kinds },
    ...(filter.participants ?? []).map(takesPart),
    ...(filter.articleId === undefined ? [] : [{ sql: 'r.article_id = ?', parameters: [filter.articleId] }]),
    occurredBy(clocks),
    reportedBy(clocks),
    standsAt('r.entry_id', clocks),
  ];
  return run(database, select, conditions, 'ORDER BY e.seq').map((row) => ({
    entry: { id: row['id'], kind: row['kind'], content: JSON.parse(String(row['content'])) } as Entry,
    recordedAt: String(row['recorded_at']),
    location: text(row['location']),
    articleId: String(row['article_id']),
    reported: { from: text(row['reported_from']), to: text(row['reported_to']) },
    onlyPossiblyKnown: row['only_possibly'] === 1,
  }));
}

/** Every word as a quoted term, a phrase in quotation marks kept as one, so that no character is an operator of FTS5. */
export function searchTerms(query: string): string {
  const terms = query.match(/"[^"]+"|[^\s"]+/gu) ?? [];
  return terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' ');
}

const textsFrom = `FROM texts t JOIN articles a ON a.article_id = t.article_id
  JOIN entries ae ON ae.id = a.article_id`;

/** Parts of articles that hold all words of the query, best first. */
export function searchTexts(
  database: DatabaseSync,
  query: string,
  clocks: Clocks,
  { limit, includePossibly }: SearchOptions,
): SearchFound {
  const terms = searchTerms(query);
  if (terms === '') return { hits: [], possiblyKnown: 0 };
  const possibly = onlyPossibly(clocks);
  const select: Condition = {
    sql: `SELECT t.article_id, t.start_at, t.end_at, a.reported_from, a.reported_to, ${possibly.sql} AS only_possibly ${textsFrom}`,
    parameters: possibly.parameters,
  };
  const conditions = [
    { sql: 'texts MATCH ?', parameters: [terms] },
    reportedBy(clocks),
    standsAt('a.article_id', clocks),
  ];
  const surely = { sql: `NOT (${possibly.sql})`, parameters: possibly.parameters };
  const wanted = includePossibly ? conditions : [...conditions, surely];
  const rows = run(database, select, wanted, `ORDER BY bm25(texts), ae.seq, t.start_at LIMIT ${limit}`);
  const count = { sql: `SELECT count(*) AS n ${textsFrom}`, parameters: [] };
  const leftOut = includePossibly ? [] : run(database, count, [...conditions, possibly], '');
  return {
    hits: rows.map((row) => ({
      articleId: String(row['article_id']),
      start: Number(row['start_at']),
      end: Number(row['end_at']),
      reported: { from: text(row['reported_from']), to: text(row['reported_to']) },
      onlyPossiblyKnown: row['only_possibly'] === 1,
    })),
    possiblyKnown: Number(leftOut[0]?.['n'] ?? 0),
  };
}
