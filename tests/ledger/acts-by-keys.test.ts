// What is told of two actors by the keys of acts is what all reports of both tell.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeArticles } from '../../scripts/bench/generate-articles.ts';
import { makeEntries } from '../../scripts/bench/generate-entries.ts';
import { readPairKnowledge } from '../../src/answers/index.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { type Clocks, type Ledger, openLedger } from '../../src/ledger/index.ts';
import { commitmentsBetween } from '../../src/queries/commitments.ts';
import { promisesOfTwo } from '../../src/queries/find-promises.ts';
import {
  askPair,
  askPairs,
  askStanding,
  askTimeline,
  correctedLedger,
  type PairAnswer,
  type PairQuestion,
  proposeEdits,
  proposeVerdict,
  type Side,
} from '../../src/queries/index.ts';
import { makeEntry } from '../../src/record/index.ts';
import { loadTables } from '../../src/tables/index.ts';
import { addDays } from '../../src/time/index.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-acts-by-keys-'));
const file = join(scratch, 'ledger.db');
const articles = 30;
const { actors, stories } = loadTables();
const knowledge = readPairKnowledge(actors);
const states = ['NOR', 'FJI', 'BOL', 'CHN'].map((code) => ({
  code,
  name: actors.states.get(code)?.name ?? code,
}));
let byKeys: Ledger;
let byReports: Ledger;

before(async () => {
  byKeys = await openLedger(file, { mode: 'create', keys: keyMaker() });
  byReports = await openLedger(file, { mode: 'existing' });
  const maker = makeArticles(stories.wordCounts.textsWithWord);
  for (let number = 0; number < articles; number += 1) {
    const recordedAt = `${addDays('2020-01-02', Math.floor(number / 4))}T06:00:00.000Z`;
    await byKeys.append(makeEntries(number, maker, states), { recordedAt, location: `${number}.txt` });
  }
});

after(async () => {
  await byKeys.close();
  await byReports.close();
  rmSync(scratch, { recursive: true });
});

function sideOf({ code, name }: (typeof states)[number]): Side {
  return { actorId: code, country: code, name, asked: code };
}

const pairs = states.flatMap((a, at) => states.slice(at + 1).map((b) => [sideOf(a), sideOf(b)] as const));
const sidesAt = (place: number) => pairs[place] as readonly [Side, Side];
const everything = { clocks: {}, day: '2020-02-10', includePossibly: true };
const moments: readonly Clocks[] = [
  {},
  { on: '2020-01-10' },
  { known: '2020-01-12' },
  { recorded: '2020-01-20T12:00:00.000Z', on: '2020-01-25' },
];

/** Every line of the answers about each pair at each moment, by what the line is. */
async function linesOf(ledger: Ledger): Promise<Readonly<Record<string, readonly string[]>>> {
  const told: Record<string, string[]> = {};
  const tell = (what: string, lines: readonly unknown[]) => {
    const known = told[what] ?? [];
    told[what] = [...known, ...lines.map((line) => JSON.stringify(line))];
  };
  for (const clocks of moments)
    tell('pairs', (await askPairs(ledger, { clocks, includePossibly: true })).pairs);
  for (const sides of pairs)
    for (const clocks of moments) {
      const question = { sides, clocks, day: clocks.on ?? '2020-02-10', includePossibly: true };
      const { acts, figures } = await askPair(ledger, question, knowledge);
      const { states: standing } = await askStanding(ledger, question, knowledge.standing);
      for (const [what, lines] of Object.entries({ acts, figures, standing })) tell(what, lines);
    }
  return told;
}

/** Names the first line that only one of them has; a difference of all lines would be too long to work out. */
function assertSameLines(
  found: Readonly<Record<string, readonly string[]>>,
  expected: Readonly<Record<string, readonly string[]>>,
): void {
  for (const [what, lines] of Object.entries(expected)) {
    assert.notEqual(lines.length, 0, what);
    assert.equal(found[what]?.length, lines.length, what);
    for (const [at, line] of lines.entries()) assert.equal(found[what]?.[at], line, what);
  }
}

/** The acts of a pair, read some at a time from the newest to the oldest; each answer counts those that are left. */
async function actsInStretches(
  ledger: Ledger,
  ask: (stretch: { readonly newest: number; readonly before?: string }) => Promise<Listed>,
): Promise<readonly string[]> {
  assert.notEqual(await ledger.pagesListed([], []), null);
  const told: string[] = [];
  let left: number | null = null;
  for (let next: string | null | undefined; next !== null; ) {
    const answer = await ask({ newest: 9, ...(next === undefined ? {} : { before: next }) });
    if (left !== null) assert.equal(answer.acts.length + answer.older, left);
    told.unshift(...answer.acts.map((line) => JSON.stringify(line)));
    left = answer.older;
    next = answer.next;
  }
  return told;
}

type Listed = Pick<PairAnswer, 'acts' | 'older' | 'next'>;

/** What is promised between the two as some of the newest reports have it. */
async function promisesOf(ledger: Ledger, question: Omit<PairQuestion, 'newest'>): Promise<string> {
  const { sides, day } = question;
  const found = await promisesOfTwo(ledger, sides, { ...question, most: 8 }, knowledge.commitments);
  assert.notEqual(found.after, null);
  return JSON.stringify([found.after, commitmentsBetween(found, sides, day, knowledge.commitments)]);
}

/** Whether the lists of the newest acts, put together, are the lists of all. */
async function assertSameLists(
  listing: Ledger,
  plain: Ledger,
  some: readonly (readonly [Side, Side])[],
): Promise<void> {
  for (const clocks of moments) {
    const listOf = (ledger: Ledger) => askPairs(ledger, { clocks, includePossibly: false });
    assert.deepEqual(await listOf(listing), await listOf(plain));
  }
  for (const sides of some)
    for (const clocks of moments) {
      const question = { sides, clocks, day: clocks.on ?? '2020-02-10', includePossibly: false };
      const { acts } = await askPair(plain, question, knowledge);
      const found = await actsInStretches(listing, (stretch) =>
        askPair(listing, { ...question, ...stretch }, knowledge),
      );
      assert.deepEqual(
        found,
        acts.map((line) => JSON.stringify(line)),
      );
      const when = { ...question, from: null, to: null };
      const all = (await askTimeline(plain, when)).acts;
      const listed = await actsInStretches(listing, (stretch) =>
        askTimeline(listing, { ...when, ...stretch }),
      );
      assert.deepEqual(
        listed,
        all.map((line) => JSON.stringify(line)),
      );
      const states = (ledger: Ledger) => askStanding(ledger, { ...question, newest: 2 }, knowledge.standing);
      assert.equal(JSON.stringify(await states(listing)), JSON.stringify(await states(plain)));
      const promises = (ledger: Ledger) => promisesOf(ledger, question);
      assert.equal(await promises(listing), await promises(plain));
    }
}

describe('the states around one', () => {
  it('are told by the newest reports of each class as by all', async () => {
    for (const state of states)
      for (const clocks of moments) {
        const question = { sides: [sideOf(state)], clocks, day: clocks.on ?? '2020-02-10', newest: 2 };
        const statesIn = async (ledger: Ledger) =>
          (await askStanding(ledger, { ...question, includePossibly: true }, knowledge.standing)).states;
        const told = await statesIn(byReports);
        assert.notEqual(told.length, 0, state.code);
        assert.equal(JSON.stringify(await statesIn(byKeys)), JSON.stringify(told), state.code);
      }
  });
});

describe('the newest acts of two', () => {
  it('are the last of all, as often as older ones are asked for', () =>
    assertSameLists(byKeys, byReports, pairs.slice(1, 2)));

  it('are so where people put days, parties and articles right', async () => {
    const view = correctedLedger(byKeys);
    const { acts } = await askPair(view, { sides: sidesAt(0), ...everything }, knowledge);
    const [first, second, third, fourth] = acts.map(({ id }) => id);
    const signature = { author: 'A. Reviewer', reason: 'a test', made: '2026-01-01T00:00:00.000Z' };
    const days = { from: '2020-01-02', to: '2020-01-02' };
    const made = [
      ...(await proposeVerdict(view, 'reject', first ?? '', signature)),
      ...(await proposeVerdict(view, 'accept', second ?? '', signature)),
      ...(await proposeEdits(view, third ?? '', [{ field: 'occurred', valueFor: () => days }], signature)),
      ...(await proposeVerdict(view, 'reject', acts.at(-1)?.article.id ?? '', signature)),
      ...(await proposeEdits(view, fourth ?? '', [{ field: 'recipients', valueFor: () => [] }], signature)),
    ];
    await assertSameLists(
      correctedLedger(byKeys, { proposed: made }),
      correctedLedger(byReports, { proposed: made }),
      pairs.slice(0, 1),
    );
  });
});

describe('two names of one actor', () => {
  it('are asked about as one, whether the newest acts are wanted or all', async () => {
    const [side] = sidesAt(0);
    const days = { from: null, to: null, clocks: {}, includePossibly: true };
    const timeline = async (ledger: Ledger, sides: readonly Side[], newest?: number) =>
      JSON.stringify((await askTimeline(ledger, { sides, ...days, newest })).acts);
    const alone = await timeline(byReports, [side]);
    const twice = [side, { ...side, asked: 'the same' }];
    for (const ledger of [byKeys, byReports])
      for (const newest of [undefined, 10_000]) assert.equal(await timeline(ledger, twice, newest), alone);
    assert.notEqual(alone, '[]');
  });
});

describe('acts, figures and states of two', () => {
  it('are by the keys of acts those that all reports of both give', async () => {
    assert.equal(await byKeys.hasActKeys(), true);
    assert.equal(await byReports.hasActKeys(), false);
    assertSameLines(await linesOf(byKeys), await linesOf(byReports));
  });

  it('are so where people reject a figure and put the sides of another right', async () => {
    const view = correctedLedger(byKeys);
    const { figures } = await askPair(view, { sides: sidesAt(0), ...everything }, knowledge);
    const [first, second] = figures.map(({ id }) => id);
    const signature = { author: 'A. Reviewer', reason: 'a test', made: '2026-01-01T00:00:00.000Z' };
    const proposed = [
      ...(await proposeVerdict(view, 'reject', first ?? '', signature)),
      ...(await proposeEdits(view, second ?? '', [{ field: 'about', valueFor: () => [] }], signature)),
    ];
    const found = await linesOf(correctedLedger(byKeys, { proposed }));
    assert.ok(!found['figures']?.some((line) => line.includes(first ?? '-')));
    assertSameLines(found, await linesOf(correctedLedger(byReports, { proposed })));
  });

  it('are so where an actor is said to be another', async () => {
    const merge = makeEntry('correction', {
      action: 'merge',
      what: {
        kind: 'actor',
        is: { actorId: 'NOR', name: 'Norway' },
        of: { actorId: 'CHN', name: 'China', country: 'CHN', sector: null },
      },
      ...{ author: 'A. Reviewer', reason: 'to see whose acts are found', made: '2026-01-01T00:00:00.000Z' },
    });
    const before = await linesOf(correctedLedger(byKeys));
    await byKeys.append([merge], { recordedAt: '2020-01-15T00:00:00.000Z', location: null });
    const after = await linesOf(correctedLedger(byKeys));
    assert.notEqual(after['acts']?.length, before['acts']?.length);
    assertSameLines(after, await linesOf(correctedLedger(byReports)));
  });
});
