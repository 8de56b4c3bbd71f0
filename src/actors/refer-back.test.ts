import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse, loadLanguageModel } from '../language/index.ts';
import { loadTables } from '../tables/index.ts';
import { findActors } from './index.ts';
import type { ActorMention } from './types.ts';

const tables = loadTables().actors;
const model = loadLanguageModel();

/** All mentions of these very words, in the order of the text; the failure lists all mentions. */
function mentions(text: string, words: string, day = '2025-06-10'): readonly ActorMention[] {
  const { found } = findActors(analyse({ articleId: 'sample', text }, model), { from: day, to: day }, tables);
  const matches = found.filter((each) => each.text === words);
  assert.ok(matches.length > 0, `no "${words}" among ${found.map((each) => `"${each.text}"`).join(', ')}`);
  return matches;
}

function last(text: string, words: string): ActorMention {
  const [match] = mentions(text, words).slice(-1);
  assert.ok(match);
  return match;
}

test('takes "Mr Orlin" as the Pavel Orlin named before, with his country and sector', () => {
  const text = 'Pavel Orlin, a Bulgarian lawmaker, left. On Monday Mr Orlin met Ms Baerbock.';
  const again = last(text, 'Mr Orlin');
  assert.deepEqual([again.name, again.country, again.sector], ['Pavel Orlin', 'BGR', 'LEG']);
  assert.equal(last(text, 'Ms Baerbock').actorId, 'person:annalena-baerbock');
});

test('reads "Mr. Xi" as the one in office where no other was named', () => {
  assert.equal(last('Mr. Xi thanked Moscow.', 'Mr. Xi').actorId, 'person:xi-jinping');
});

test('leaves "Ms Lukashenko" apart from the man of that name', () => {
  assert.equal(last('Alexander Lukashenko left. Ms Lukashenko stayed.', 'Ms Lukashenko').actorId, null);
});

test('finds "Sharidi" after "Omar al-Sharidi"', () => {
  const text = 'The Qatari envoy Omar al-Sharidi spoke. Mr Sharidi then left.';
  assert.equal(last(text, 'Mr Sharidi').country, 'QAT');
});
