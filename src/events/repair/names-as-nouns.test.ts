import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { namesAsNouns } from './names-as-nouns.ts';

/** The words with their part of speech and relation, the words from `first` to `last` being a name. */
function read(lines: string, first: number, last: number): readonly string[] {
  const [sentence] = sampleSentence(lines).sentences;
  assert.ok(sentence);
  const { start = 0 } = sentence.tokens[first] ?? {};
  const { end = 0 } = sentence.tokens[last] ?? {};
  const named = { ...sentence, names: [{ start, end, type: 'ORG' as const }] };
  return namesAsNouns(named).map(({ form, upos, deprel }) => `${form} ${upos} ${deprel}`);
}

const watch = `Harbour harbour NOUN NN 2 nsubj
  Watch watch VERB VBP 3 nsubj
  urged urge VERB VBD 0 root
  Peru Peru PROPN NNP 3 obj`;

test('takes a verb inside a name for a part of the name', () => {
  assert.deepEqual(read(watch, 0, 1).slice(0, 3), [
    'Harbour NOUN compound',
    'Watch PROPN nsubj',
    'urged VERB root',
  ]);
});

test('leaves a verb beside a name alone, and a name of one word', () => {
  assert.equal(read(watch, 3, 3)[1], 'Watch VERB nsubj');
  assert.equal(read(watch, 1, 1)[1], 'Watch VERB nsubj');
});
