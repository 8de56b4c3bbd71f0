import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Ledger, openLedger } from '../ledger/index.ts';
import { loadReader } from '../pipeline.ts';
import { readIntoLedger } from '../run/index.ts';
import { answerActors } from './answer-actors.ts';
import { makeKnowledge } from './make-knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-actors-'));
const knowledge = makeKnowledge();
let ledger: Ledger;

before(async () => {
  const page = join(folder, 'visit.txt');
  writeFileSync(
    page,
    'A visit\n\n3 March 2024\n\nBoris Tadić met the prime minister of Fiji in Suva on Friday, officials said. Fiji expelled two diplomats of Chile.',
  );
  ledger = await openLedger(join(folder, 'visit.db'), { mode: 'create' });
  await readIntoLedger([page], ledger, loadReader(), { now: () => '2026-01-01T00:00:00.000Z' });
});
after(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const idsFor = async (like: string, limit = 10) =>
  (await answerActors({ ledger, knowledge }, { like, limit })).actors.map(({ id }) => id);

test('the beginning of a name or of a word of it finds a person, a state or a body', async () => {
  assert.ok((await idsFor('luka')).includes('person:alexander-lukashenko'));
  assert.ok((await idsFor('alexander luk')).includes('person:alexander-lukashenko'));
  assert.deepEqual((await idsFor('korea', 2)).toSorted(), ['KOR', 'PRK']);
  assert.equal((await idsFor('NOR'))[0], 'NOR');
});

test('accents and case do not matter, and letters within a word find nobody', async () => {
  assert.deepEqual(await idsFor('TÜRKIYE'), await idsFor('turkiye'));
  assert.deepEqual(await idsFor('ukashenk'), []);
  assert.deepEqual(await idsFor(' '), []);
});

test('of a long list so many are given as are asked for, and the others are counted', async () => {
  const whole = await answerActors({ ledger, knowledge }, { like: 'a', limit: 5000 });
  const { actors, more } = await answerActors({ ledger, knowledge }, { like: 'a', limit: 3 });
  assert.equal(actors.length + more, whole.actors.length);
  assert.deepEqual(actors, whole.actors.slice(0, 3));
});

test('whom a record names comes before those whom none does, and both are told apart', async () => {
  const { actors } = await answerActors({ ledger, knowledge }, { like: 'boris', limit: 50 });
  const [first, ...others] = actors;
  assert.deepEqual([first?.name, first?.isInRecord], ['Boris Tadić', true]);
  assert.ok(others.length > 0 && others.every(({ isInRecord }) => !isInRecord));
  const [state] = (await answerActors({ ledger, knowledge }, { like: 'FJI' })).actors;
  assert.equal(state?.isInRecord, true);
});
