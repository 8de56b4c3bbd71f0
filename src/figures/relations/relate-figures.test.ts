// How figures of one article stand to one another, over sentences whose words and tags are told apart by shape alone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { findFigures } from '../find-figures.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = allTables.figures;
const published = { from: '2025-09-12', to: '2025-09-12' };
const VERBS = /^(?:sent|held|freed|rose|lasted|left|killed|expelled|were)$/u;
const PREPOSITIONS = /^(?:of|from|to|including|in|than|up|with)$/iu;

function tagOf(form: string): string {
  if (/^[.,:]$/u.test(form)) return 'PUNCT ,';
  if (/^(?:\d[\d,]*|eleven)$/iu.test(form)) return 'NUM CD';
  if (VERBS.test(form)) return 'VERB VBD';
  if (PREPOSITIONS.test(form)) return 'ADP IN';
  if (/^(?:the|them|all|and)$/iu.test(form)) return 'DET DT';
  return /s$/u.test(form) ? 'NOUN NNS' : 'NOUN NN';
}

/** All words hang on the one before them: the rules of relations read no tree. */
function relationsIn(text: string): readonly string[] {
  const words = text.match(/[\p{L}\d,]*[\p{L}\d]|[.,:]/gu) ?? [];
  const lines = words.map((form, at) => {
    const lemma = tagOf(form) === 'NOUN NNS' ? form.replace(/s$/u, '') : form.toLowerCase();
    return `${form} ${lemma === 'rose' ? 'rise' : lemma} ${tagOf(form)} ${at} ${at === 0 ? 'root' : 'dep'}`;
  });
  const given = { times: [], claims: [], published, tables };
  const { found } = findFigures(sampleArticle(lines.join('\n')), [], given);
  return found.flatMap(({ number, relations = [] }) =>
    relations.map((relation) => `${number.text} ${relation.kind} ${relation.number.text}`),
  );
}

test('reads "52 of 1,300 prisoners" as a part', () => {
  assert.deepEqual(relationsIn('Morocco freed 52 of 1,300 prisoners.'), ['52 part-of 1,300']);
});

test('reads parts that are listed behind "including"', () => {
  const text = 'Angola freed 130 prisoners, including 20 journalists and 11 lawyers.';
  assert.deepEqual(relationsIn(text), ['20 part-of 130', '11 part-of 130']);
});

test('reads "Of the 600 trucks, 45" from its whole', () => {
  assert.deepEqual(relationsIn('Of the 600 trucks, 45 left.'), ['45 part-of 600']);
});

test('keeps a bare number for its relation: "Eleven of them"', () => {
  assert.deepEqual(relationsIn('Peru expelled 40 envoys. Eleven of them were guards.'), [
    'Eleven part-of 40',
  ]);
});

test('finds the parts of a total by their sum', () => {
  const text = 'Raids killed 12 soldiers and 30 villagers, 42 persons in all.';
  assert.deepEqual(relationsIn(text), ['42 total-of 12', '42 total-of 30']);
  assert.deepEqual(relationsIn('Togo freed 64 hostages: 40 women and 20 boys.'), []);
});

test('reads what a figure was before', () => {
  assert.deepEqual(relationsIn('Sudan held 1,200 prisoners, up from 900.'), ['1,200 change-from 900']);
  assert.deepEqual(relationsIn('Garrisons rose from 300 to 450 soldiers.'), ['450 change-from 300']);
});

test('reads what a count was before the same side spoke of another', () => {
  const text = 'Chad sent 800 soldiers, and later spoke of 500 soldiers.';
  assert.deepEqual(relationsIn(text), ['500 change-from 800']);
  assert.deepEqual(relationsIn('Raids killed 3 soldiers, and later 5 soldiers.'), []);
});

test('leaves a range and a comparison of two groups alone', () => {
  assert.deepEqual(relationsIn('Talks lasted from 9 to 11 rounds.'), []);
  assert.deepEqual(relationsIn('Mali sent 60 guards, compared with 25 nurses.'), []);
});

test('subtracts the parts to find what is left of what', () => {
  const text = 'Nepal freed 400 of 1,000 rebels. The remaining 600 were held.';
  assert.deepEqual(relationsIn(text), ['400 part-of 1,000', '600 remainder-of 1,000']);
});

test('relates nothing between figures that only stand side by side', () => {
  assert.deepEqual(relationsIn('Oman freed 20 prisoners and 30 rebels.'), []);
});

test('says of a part what was done, and of its whole only how many they are', () => {
  const lines = `Chad Chad PROPN NNP 2 nsubj
    freed free VERB VBD 0 root
    52 52 NUM CD 2 obj
    of of ADP IN 6 case
    1,300 1,300 NUM CD 6 nummod
    prisoners prisoner NOUN NNS 3 nmod`;
  const given = { times: [], claims: [], published, tables };
  const { found } = findFigures(sampleArticle(lines), [], given);
  assert.deepEqual(
    found.map(({ number, action, status }) => [number.text, action, status]),
    [
      ['52', 'freed', 'happened'],
      ['1,300', null, 'state'],
    ],
  );
});
