// Measures a ledger of any size: how fast it is written and verified, how large it grows, and how long questions take under random
// clocks. `node scripts/bench/measure-ledger.ts --articles 1000000 [--ledger postgres://...] [--keep]`; prints JSON.

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPairKnowledge } from '../../src/cli/read-knowledge.ts';
import { type Clocks, type Ledger, openLedger } from '../../src/ledger/index.ts';
import { askPair, askStanding, askTimeline, type PairKnowledge, type Side } from '../../src/queries/index.ts';
import { type ActorTables, dataFolder, readActorTables, readStoryTables } from '../../src/tables/index.ts';
import { addDays } from '../../src/time/index.ts';
import { randomBySeed } from '../train/random.ts';
import { makeArticles } from './generate-articles.ts';
import { drawState, makeEntries, type NamedState } from './generate-entries.ts';

const questionsEach = 200;
const articlesOfDay = 200;
const searched = [
  'sanctions',
  'ambassador',
  'lifted sanctions',
  '"air defence systems"',
  'embass*',
  'minister',
];

interface Quantiles {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export interface LedgerMeasures {
  readonly articles: number;
  readonly entries: number;
  readonly entriesPerSecond: number;
  /** Null for a server. */
  readonly bytesPerEntry: number | null;
  readonly verifySeconds: number;
  readonly faults: number;
  readonly questions: Readonly<Record<string, Quantiles>>;
}

function namedStates({ states }: ActorTables): readonly NamedState[] {
  return [...states.values()].map(({ id, name }) => ({ code: id, name }));
}

const secondsSince = (startedAt: number): number => (performance.now() - startedAt) / 1000;

async function write(ledger: Ledger, articles: number, states: readonly NamedState[]): Promise<number> {
  const maker = makeArticles(readStoryTables(dataFolder).wordCounts.textsWithWord);
  let [entries, seconds] = [0, 0];
  for (let number = 0; number < articles; number += 1) {
    const made = makeEntries(number, maker, states);
    const recordedAt = `${addDays('2020-01-02', Math.floor(number / articlesOfDay))}T06:00:00.000Z`;
    const startedAt = performance.now();
    await ledger.append(made, { recordedAt, location: `/made/${number}.txt` });
    seconds += secondsSince(startedAt);
    entries += made.length;
    if (number % 10_000 === 9_999)
      console.error(`${number + 1} articles written, ${Math.round(entries / seconds)} entries/s`);
  }
  return seconds;
}

function drawClocks(articles: number, random: () => number): Clocks & { readonly on: string } {
  const day = () => addDays('2020-01-01', Math.floor((random() * articles) / articlesOfDay) + 1);
  return {
    on: day(),
    ...(random() < 0.5 ? { known: day() } : {}),
    ...(random() < 0.5 ? { recorded: `${day()}T12:00:00.000Z` } : {}),
  };
}

type Ask = (
  ledger: Ledger,
  sides: readonly [Side, Side],
  clocks: Clocks & { readonly on: string },
) => Promise<unknown>;

function questionKinds(knowledge: PairKnowledge, random: () => number): Readonly<Record<string, Ask>> {
  const includePossibly = false;
  return {
    pair: (ledger, sides, clocks) =>
      askPair(ledger, { sides, clocks, day: clocks.on, includePossibly }, knowledge),
    standing: (ledger, sides, clocks) =>
      askStanding(ledger, { sides, clocks, day: clocks.on, includePossibly }, knowledge.standing),
    timeline: (ledger, sides, clocks) =>
      askTimeline(ledger, { sides, clocks, from: null, to: null, includePossibly }),
    search: (ledger, _sides, clocks) => {
      const query = searched[Math.floor(random() * searched.length)] ?? '';
      return ledger.search(query, clocks, { limit: 20, includePossibly });
    },
  };
}

function quantiles(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10;
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}

async function ask(
  ledger: Ledger,
  articles: number,
  states: readonly NamedState[],
  knowledge: PairKnowledge,
) {
  const random = randomBySeed(11);
  const drawSide = (): Side => {
    const { code, name } = drawState(states, random);
    return { actorId: code, country: code, name, asked: code };
  };
  const measured: Record<string, Quantiles> = {};
  for (const [name, question] of Object.entries(questionKinds(knowledge, random))) {
    const times: number[] = [];
    for (let asked = 0; asked < questionsEach; asked += 1) {
      const [sides, clocks] = [[drawSide(), drawSide()] as const, drawClocks(articles, random)];
      const startedAt = performance.now();
      await question(ledger, sides, clocks);
      times.push(secondsSince(startedAt) * 1000);
    }
    measured[name] = quantiles(times);
    console.error(`${name}: ${JSON.stringify(measured[name])}`);
  }
  return measured;
}

async function measure(address: string, articles: number): Promise<LedgerMeasures> {
  const actors = readActorTables(dataFolder);
  const states = namedStates(actors);
  const ledger = await openLedger(address, { mode: 'create' });
  const writeSeconds = await write(ledger, articles, states);
  const { seq: entries } = await ledger.head();
  const startedAt = performance.now();
  const { faults } = await ledger.verify();
  const verifySeconds = secondsSince(startedAt);
  const questions = await ask(ledger, articles, states, readPairKnowledge(actors));
  await ledger.close();
  return {
    ...{ articles, entries, entriesPerSecond: entries / writeSeconds },
    bytesPerEntry: address.includes('://') ? null : statSync(address).size / entries,
    ...{ verifySeconds, faults: faults.length, questions },
  };
}

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '2000' }, ledger: { type: 'string' } },
});
const scratch = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
console.log(
  JSON.stringify(await measure(values.ledger ?? join(scratch, 'ledger.db'), Number(values.articles))),
);
rmSync(scratch, { recursive: true });
