import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { gerundVerbs } from '../rules/deverbal-noun.ts';
import { sampleSentence } from '../sample-sentence.ts';
import { guessType } from './guess-type.ts';

const tables = allTables.events;

test('guesses from the words of a row where there is no tree', () => {
  const analysis = sampleSentence(`Warsaw Warsaw PROPN NNP 0 root
    imposed impose VERB VBD 1 dep
    sanctions sanction NOUN NNS 1 dep
    Minsk Minsk PROPN NNP 1 dep`);
  assert.equal(guessType(analysis, { start: 0, end: 40 }, tables), 'SANCTION');
});

test('guesses nothing where no word is known', () => {
  const analysis = sampleSentence('Trees tree NOUN NNS 0 root');
  assert.equal(guessType(analysis, { start: 0, end: 5 }, tables), null);
});

test('knows the verbs that a gerund may come from', () => {
  assert.deepEqual(gerundVerbs('easing'), ['eas', 'ease']);
  assert.deepEqual(gerundVerbs('stopping'), ['stopp', 'stoppe', 'stop']);
  assert.deepEqual(gerundVerbs('king'), []);
});
