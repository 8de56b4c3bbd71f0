import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lemmatise, readLemmaRules } from './lemmatise.ts';

const rules = readLemmaRules(new URL('../../../models/english/lemmas.tsv', import.meta.url));

const samples = [
  ['Sanctions', 'NOUN NNS', 'sanction'],
  ['signed', 'VERB VBD', 'sign'],
  ['met', 'VERB VBD', 'meet'],
  ['countries', 'NOUN NNS', 'country'],
  ["n't", 'PART RB', 'not'],
  ['wo', 'AUX MD', 'will'],
  ['worse', 'ADJ JJR', 'bad'],
  ['Minsk', 'PROPN NNP', 'Minsk'],
  ['I', 'PRON PRP', 'I'],
  ['them', 'PRON PRP', 'they'],
  ['😀', 'NOUN NNS', '😀'],
] as const;

for (const [form, tag, lemma] of samples)
  test(`the lemma of "${form}" is "${lemma}"`, () => {
    assert.equal(lemmatise(form, tag, rules), lemma);
  });
