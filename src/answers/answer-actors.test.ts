import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerActors } from './answer-actors.ts';
import { makeKnowledge } from './make-knowledge.ts';

const knowledge = makeKnowledge();
const idsFor = async (like: string, limit = 10) =>
  (await answerActors({ knowledge }, { like, limit })).actors.map(({ id }) => id);

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
  const whole = await answerActors({ knowledge }, { like: 'a', limit: 5000 });
  const { actors, more } = await answerActors({ knowledge }, { like: 'a', limit: 3 });
  assert.equal(actors.length + more, whole.actors.length);
  assert.deepEqual(actors, whole.actors.slice(0, 3));
});
