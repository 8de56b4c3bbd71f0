import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { score } from './tree-pairs.ts';

/** A sentence from "form/upos/xpos/head/relation" by word. */
function line(id: string, ...words: readonly string[]) {
  let start = 0;
  const tokens = words.map((word) => {
    const [form = '', upos = '', xpos = '', head = '', deprel = ''] = word.split('/');
    const token = { start, end: start + form.length, lemma: form.toLowerCase(), upos, xpos };
    start = token.end + 1;
    return { ...token, head: Number(head), deprel };
  });
  const text = words.map((word) => word.split('/')[0]).join(' ');
  return { id, text, sentences: [{ tokens }] };
}

function share(given: ReturnType<typeof line>, actor: string, recipient: string): number | undefined {
  const gold = [
    {
      id: given.id,
      text: given.text,
      gold: [{ actor: [{ text: actor }], recipient: [{ text: recipient }] }],
    },
  ];
  return score(gold, [given])['pairs found'];
}

const active = line(
  'active',
  ...['Kenya/PROPN/NNP/2/nsubj', 'expelled/VERB/VBD/0/root', 'two/NUM/CD/4/nummod', 'envoys/NOUN/NNS/2/obj'],
  ...['of/ADP/IN/6/case', 'Chad/PROPN/NNP/4/nmod'],
);
const passive = line(
  'passive',
  ...['Envoys/NOUN/NNS/3/nsubj:pass', 'were/AUX/VBD/3/aux:pass', 'expelled/VERB/VBN/0/root'],
  ...['by/ADP/IN/5/case', 'Kenya/PROPN/NNP/3/obl:agent'],
);
const reported = line(
  'reported',
  ...['Kenya/PROPN/NNP/2/nsubj', 'said/VERB/VBD/0/root', 'it/PRON/PRP/4/nsubj', 'left/VERB/VBD/2/ccomp'],
  ...['Chad/PROPN/NNP/4/obj', 'and/CCONJ/CC/7/cc', 'Mali/PROPN/NNP/5/conj'],
);
const together = line(
  'together',
  ...['Kenya/PROPN/NNP/4/nsubj', 'and/CCONJ/CC/3/cc', 'Chad/PROPN/NNP/1/conj', 'agreed/VERB/VBD/0/root'],
);

describe('score of pairs by trees', () => {
  it('finds subject and object, both ways round of the verb', () => {
    assert.equal(share(active, 'Kenya', 'two envoys of Chad'), 100);
    assert.equal(share(passive, 'Kenya', 'Envoys'), 100);
  });

  it('goes up from "it" to the subject of the clause above, and takes both objects', () => {
    assert.equal(share(reported, 'Kenya', 'Mali'), 100);
  });

  it('pairs two subjects with one another', () => {
    assert.equal(share(together, 'Kenya', 'Chad'), 100);
  });

  it('leaves a pair alone that the tree has back to front', () => {
    assert.equal(share(active, 'two envoys', 'Kenya'), 0);
  });

  it('says how many pairs there are for each of gold', () => {
    const gold = [{ id: 'active', text: active.text, gold: [{ actor: [{ text: 'Kenya' }] }] }];
    assert.deepEqual(score(gold, [active]), { 'pairs found': 100, 'pairs for each': 1 });
  });
});
