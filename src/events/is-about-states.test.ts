import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorMention } from '../actors/index.ts';
import { isAboutStates } from './is-about-states.ts';

const sentences = [0, 10, 20, 30, 40].map((start) => ({ start, end: start + 9 }));
const mention = (
  start: number,
  country: string | null,
  use: ActorMention['use'] = 'actor',
): ActorMention => ({
  span: { start, end: start + 3 },
  text: 'who',
  name: 'who',
  actorId: null,
  kind: 'state',
  country,
  sector: null,
  use,
  officeId: null,
  antecedent: null,
  ruleId: 'test',
});
const isAbout = (mentions: readonly ActorMention[], of = sentences): boolean =>
  isAboutStates(of, ({ start, end }) =>
    mentions.filter(({ span }) => span.start >= start && span.end <= end),
  );

test('takes a text in which two of five sentences name a state for one about states', () =>
  assert.equal(isAbout([mention(0, 'NOR'), mention(20, 'EUR')]), true));

test('leaves a text alone that names a state once, companies, or places only', () => {
  assert.equal(isAbout([mention(0, 'NOR')]), false);
  assert.equal(isAbout([mention(0, 'MNC'), mention(10, 'MNC'), mention(20, null)]), false);
  assert.equal(isAbout([mention(0, 'ISL', 'place'), mention(10, 'ISL', 'place')]), false);
});

test('says nothing against a text of few sentences', () =>
  assert.equal(isAbout([], sentences.slice(0, 2)), true));
