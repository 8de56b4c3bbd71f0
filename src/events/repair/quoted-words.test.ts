import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { describeQuoted } from './quoted-words.ts';

const quoted = (above: string): string => `Oslo Oslo PROPN NNP 2 nsubj
    accused accuse VERB VBD 0 root
    " " PUNCT \`\` 5 punct
    paid pay VERB VBD 2 ${above}
    agitators agitator NOUN NNS 4 obj
    " " PUNCT '' 5 punct`;

function relationsOf(lines: string): readonly string[] {
  const tokens = sampleSentence(lines).sentences[0]?.tokens ?? [];
  return describeQuoted(tokens).map(({ form, head, deprel }) => `${form} ${deprel} ${head}`);
}

test('takes the agitators for those accused of \'accused "paid agitators"\'', () => {
  const relations = relationsOf(quoted('ccomp'));
  assert.equal(relations[3], 'paid amod 5');
  assert.equal(relations[4], 'agitators obj 2');
});

test('leaves a past beside the verb alone', () =>
  assert.equal(relationsOf(quoted('parataxis'))[3], 'paid parataxis 2'));
