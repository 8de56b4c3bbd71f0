import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Token } from '../../language/index.ts';
import { sampleSentence } from '../sample-sentence.ts';
import { freeHyphened } from './hyphened-verbs.ts';

/** The tokens of the sample with no space on either side of a hyphen. */
function tokensOf(lines: string): readonly Token[] {
  let cut = 0;
  return (sampleSentence(lines).sentences[0]?.tokens ?? []).map((token) => {
    cut += token.form === '-' ? 1 : 0;
    return { ...token, start: token.start - cut, end: token.end - cut };
  });
}

function relationsOf(lines: string): readonly string[] {
  return freeHyphened(tokensOf(lines)).map(({ form, head, deprel }) => `${form} ${deprel} ${head}`);
}

test('takes Korea for the subject of "North Korea test-fired missiles"', () => {
  const relations = relationsOf(`North North PROPN NNP 2 compound
    Korea Korea PROPN NNP 3 compound
    test test NOUN NN 5 obl:unmarked
    - - PUNCT HYPH 3 punct
    fired fire VERB VBN 0 root
    missiles missile NOUN NNS 5 obj`);
  assert.deepEqual(relations.slice(0, 3), ['North compound 2', 'Korea nsubj 5', 'test compound 5']);
});

test('leaves "Korea has test-fired missiles" alone', () => {
  const relations = relationsOf(`Korea Korea PROPN NNP 5 nsubj
    has have AUX VBZ 5 aux
    test test NOUN NN 5 compound
    - - PUNCT HYPH 3 punct
    fired fire VERB VBN 0 root
    missiles missile NOUN NNS 5 obj`);
  assert.equal(relations[2], 'test compound 5');
});
