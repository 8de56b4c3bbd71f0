import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { findAttributions } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';

const cuesIn = (notation: string): readonly string[] => {
  const article = sampleArticle(notation);
  return findAttributions(article, allTables.claims).map(({ cue }) =>
    cue === null ? '' : article.text.slice(cue.start, cue.end),
  );
};

const recalled = (object: string) => `Peru Peru PROPN NNP 2 nsubj
  recalled recall VERB VBD 0 root
  its its PRON PRP$ 4 nmod:poss
  ${object} 2 obj
  . . PUNCT . 2 punct`;

test('takes the recall of an envoy for no words', () => {
  assert.deepEqual(cuesIn(recalled('ambassador ambassador NOUN NN')), []);
});

test('leaves what somebody recalls in words to him', () => {
  const words = `Weber Weber PROPN NNP 2 nsubj
    recalled recall VERB VBD 0 root
    that that SCONJ IN 6 mark
    the the DET DT 5 det
    envoys envoy NOUN NNS 6 nsubj
    left leave VERB VBD 2 ccomp
    . . PUNCT . 2 punct`;
  assert.deepEqual(cuesIn(words), ['recalled']);
});
