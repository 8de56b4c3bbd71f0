// Measures a ledger of any size: how fast it is written and verified, how large it grows, and how long questions take under random
// clocks. `node scripts/bench/measure-ledger.ts --articles 1000000 [--ledger FILE|postgres://...]`; prints JSON. A ledger that is named
// is kept, and what it holds of the made pages is not written again.

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPairKnowledge } from '../../src/answers/index.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import type { Entry } from '../../src/record/index.ts';
import { type ActorTables, dataFolder, readActorTables, readStoryTables } from '../../src/tables/index.ts';
import { addDays } from '../../src/time/index.ts';
import { askLedger, type QuestionTimes } from './ask-ledger.ts';
import { articlesOfDay, makeArticles } from './generate-articles.ts';
import { makeEntries, type NamedState } from './generate-entries.ts';
import { type Spent, stopwatch } from './stopwatch.ts';

/** Most pages are written by the day; so many at the end one by one, as reading does. */
const pagesAlone = 1000;

/** How much was written in which time; null where nothing was. */
export interface Writing {
  readonly entries: number;
  readonly spent: Spent;
}

export interface LedgerMeasures {
  readonly articles: number;
  readonly entries: number;
  /** A day of pages in one transaction, and one page in each. */
  readonly written: { readonly byDay: Writing; readonly byPage: Writing };
  /** Null for a server. */
  readonly bytesPerEntry: number | null;
  readonly verified: Spent;
  readonly faults: number;
  readonly questions: Readonly<Record<string, QuestionTimes>>;
}

function namedStates({ states }: ActorTables): readonly NamedState[] {
  return [...states.values()].map(({ id, name }) => ({ code: id, name }));
}

type MakePage = (number: number) => readonly Entry[];

/** Writes the pages from `from` to `to`, so many in one transaction. */
async function write(
  ledger: Ledger,
  make: MakePage,
  from: number,
  to: number,
  atOnce: number,
): Promise<Writing> {
  const sum = { entries: 0, wallSeconds: 0, processorSeconds: 0 };
  for (let first = from; first < to; first += atOnce) {
    const pages = Array.from({ length: Math.min(atOnce, to - first) }, (_, index) => make(first + index));
    const recordedAt = `${addDays('2020-01-02', Math.floor(first / articlesOfDay))}T06:00:00.000Z`;
    const stop = stopwatch();
    const { added } = await ledger.append(pages.flat(), { recordedAt, location: `/made/${first}.txt` });
    const { wallSeconds, processorSeconds } = stop();
    sum.entries += added.length;
    sum.wallSeconds += wallSeconds;
    sum.processorSeconds += processorSeconds;
    if (Math.floor(first / 10_000) !== Math.floor((first + atOnce) / 10_000))
      console.error(
        `${first + atOnce} articles written, ${Math.round(sum.entries / sum.wallSeconds)} entries/s`,
      );
  }
  return { entries: sum.entries, spent: sum };
}

async function writeAll(ledger: Ledger, articles: number, states: readonly NamedState[]) {
  const maker = makeArticles(readStoryTables(dataFolder).wordCounts.textsWithWord);
  const make: MakePage = (number) => makeEntries(number, maker, states);
  const held = (await ledger.countByKind({})).article ?? 0;
  const alone = Math.max(held, articles - pagesAlone);
  const byDay = await write(ledger, make, held, alone, articlesOfDay);
  return { byDay, byPage: await write(ledger, make, alone, articles, 1) };
}

async function measure(address: string, articles: number): Promise<LedgerMeasures> {
  const actors = readActorTables(dataFolder);
  const states = namedStates(actors);
  const writing = await openLedger(address, { mode: 'create' });
  const written = await writeAll(writing, articles, states);
  const { seq: entries } = await writing.head();
  const stop = stopwatch();
  const { faults } = await writing.verify();
  const verified = stop();
  console.error(`verified: ${JSON.stringify(verified)}`);
  await writing.close();
  const bytesPerEntry = address.includes('://') ? null : statSync(address).size / entries;
  const ledger = await openLedger(address, { mode: 'existing', keys: keyMaker() });
  const questions = await askLedger(ledger, { articles, states, knowledge: readPairKnowledge(actors) });
  await ledger.close();
  return { articles, entries, written, bytesPerEntry, verified, faults: faults.length, questions };
}

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '2000' }, ledger: { type: 'string' } },
});
const scratch = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
try {
  const measured = await measure(values.ledger ?? join(scratch, 'ledger.db'), Number(values.articles));
  console.log(JSON.stringify(measured));
} finally {
  rmSync(scratch, { recursive: true });
}
