import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { repairTree } from './repair-tree.ts';

const headsIn = (lines: string): readonly string[] =>
  repairTree(sampleSentence(lines).sentences[0]?.tokens ?? []).map(
    ({ form, head, deprel }) => `${form} ${head} ${deprel}`,
  );

const cutTies = (verb: string) => `Fiji Fiji PROPN NNP 2 nsubj
  cut cut VERB VBD ${verb}
  ties tie NOUN NNS 6 nsubj
  after after ADP IN 6 mark
  Tonga Tonga PROPN NNP 6 nsubj
  left leave VERB VBD 0 root`;

test('gives a verb the noun behind it, where a parser makes it a second subject of the next clause', () => {
  assert.ok(headsIn(cutTies('6 parataxis')).includes('ties 3 nsubj') === false);
  assert.ok(
    headsIn(cutTies('0 root').replace('left leave VERB VBD 0 root', 'left leave VERB VBD 2 advcl')).includes(
      'ties 2 obj',
    ),
  );
});

test('closes no ring where the verb hangs on that noun', () => {
  const tokens = repairTree(
    sampleSentence(cutTies('3 amod').replace('VBD 3', 'VBN 3')).sentences[0]?.tokens ?? [],
  );
  for (const token of tokens) {
    let at = token.head;
    for (let step = 0; step < tokens.length && at > 0; step += 1) at = tokens[at - 1]?.head ?? 0;
    assert.equal(at, 0, token.form);
  }
});
