// The whole way on the project's own pages: examples/pages against examples/expected.tsv. The rows are not all that a page
// tells, so there is no precision; rows of kind `absent` count what must not be told.

import { join } from 'node:path';
import { isUnreadable, readPageFile } from '../src/page/index.ts';
import { loadReader, readPage } from '../src/pipeline.ts';
import type { ActorReference, Entry } from '../src/record/index.ts';
import { listCell } from '../src/tables/index.ts';
import { intervalsOverlap, parseTimeValue } from '../src/time/index.ts';
import {
  examplePages,
  examplesFolder,
  oneBlank,
  type ExpectedRow as Row,
  readExpected,
} from './expected-examples.ts';

type EventEntry = Extract<Entry, { kind: 'event' }>;

/** What was read from one page, with the text that quotes are looked up in. */
interface ReadExample {
  readonly text: string;
  readonly entries: readonly Entry[];
}

export interface Miss {
  readonly page: string;
  readonly what: string;
  readonly quote: string;
}

function readExamples(): ReadonlyMap<string, ReadExample> {
  const reader = loadReader();
  return new Map(
    examplePages().map((name) => {
      const page = readPageFile(join(examplesFolder, name));
      if (isUnreadable(page)) throw new Error(`${name} cannot be read: ${page.message}`);
      const entries = readPage(page, reader);
      const article = entries.find((entry) => entry.kind === 'article');
      return [name, { text: article?.kind === 'article' ? oneBlank(article.content.text) : '', entries }];
    }),
  );
}

/** True where two quotes of a text share at least half of the shorter one. */
function quotesMeet(text: string, a: string, b: string): boolean {
  const [from, other] = [text.indexOf(oneBlank(a)), text.indexOf(oneBlank(b))];
  if (from < 0 || other < 0) return false;
  const shared = Math.min(from + a.length, other + b.length) - Math.max(from, other);
  return shared >= Math.min(a.length, b.length) / 2;
}

function hasCodes(expected: string, references: readonly ActorReference[]): boolean {
  const codes = listCell(expected).map((cell) => cell.split(':')[0]);
  return codes.every((code) => references.some(({ country }) => country === code));
}

function hasParties(row: Row, { content }: EventEntry): boolean {
  const both = [...content.actors, ...content.recipients];
  if (row.recipient === '')
    return hasCodes(row.actor, listCell(row.actor).length > 1 ? both : content.actors);
  return hasCodes(row.actor, content.actors) && hasCodes(row.recipient, content.recipients);
}

function hasDays(row: Row, { content }: EventEntry): boolean {
  if (row.days === '') return true;
  const [from = '', to = from] = row.days.split('/');
  const first = parseTimeValue(from === '..' ? '' : from);
  const last = parseTimeValue(to === '..' ? '' : to);
  const { occurred } = content;
  if (occurred.from === null && occurred.to === null) return false;
  return intervalsOverlap(occurred, { from: first?.from ?? null, to: last?.to ?? null });
}

interface Tally {
  right: number;
  of: number;
}

type Count = (what: string, row: Row, isRight: boolean) => void;

/** Counts an event row: its type, and, where that is found, its parties, status and days. */
function countEvent(row: Row, near: readonly Entry[], count: Count): void {
  const events = near.filter((entry): entry is EventEntry => entry.kind === 'event');
  const typed = events.filter(({ content }) =>
    listCell(row.type).some((type) => type === content.type || type === content.act?.type),
  );
  const has = (fits: (event: EventEntry) => boolean) => typed.some(fits);
  count('event type', row, typed.length > 0);
  if (typed.length === 0) return;
  const isStatusRight = has(({ content }) => listCell(row.status).includes(content.status));
  const isPartiesRight = has((event) => hasParties(row, event));
  const isDaysRight = has((event) => hasDays(row, event));
  count('event parties', row, isPartiesRight);
  count('event status', row, isStatusRight);
  count('event days', row, isDaysRight);
}

function countRow(row: Row, { text, entries }: ReadExample, count: Count): void {
  const near = entries.filter(
    (entry) => 'evidence' in entry.content && quotesMeet(text, entry.content.evidence.quote, row.quote),
  );
  const isClaimed = near.some((entry) => entry.kind === 'claim');
  const isCounted = near.some((entry) => entry.kind === 'figure' && hasValue(row, entry.content.low));
  if (row.kind === 'absent') count('absent', row, near.length === 0);
  if (row.kind === 'claim') count('claim', row, isClaimed);
  if (row.kind === 'figure') count('figure', row, isCounted);
  if (row.kind === 'event') countEvent(row, near, count);
}

/** Scores from 0 to 100 and what was missed, by page and quote. */
export function scoreExamples(): {
  readonly scores: Readonly<Record<string, number>>;
  readonly misses: readonly Miss[];
} {
  const examples = readExamples();
  const tallies: Record<string, Tally> = {};
  const misses: Miss[] = [];
  const count: Count = (what, row, isRight) => {
    const tally = tallies[what] ?? { right: 0, of: 0 };
    tallies[what] = tally;
    tally.of += 1;
    if (isRight) tally.right += 1;
    else misses.push({ page: row.page, what, quote: row.quote });
  };
  for (const row of readExpected()) countRow(row, examples.get(row.page) ?? { text: '', entries: [] }, count);
  const scores = Object.fromEntries(
    Object.entries(tallies).map(([what, { right, of }]) => [what, (100 * right) / of]),
  );
  return { scores, misses };
}

function hasValue(row: Row, low: number | null): boolean {
  const value = /[\d.]+/u.exec(row.value.replaceAll(',', ''))?.[0];
  return value === undefined || Number(value) === low;
}

// `node eval/score-examples.ts` prints what is missed.
if (import.meta.main) {
  const { scores, misses } = scoreExamples();
  for (const { page, what, quote } of misses) console.log(`${what.padEnd(14)} ${page.padEnd(26)} ${quote}`);
  console.log(scores);
}
