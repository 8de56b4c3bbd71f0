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

const called = (...behind: readonly string[]) => `Weber Weber PROPN NNP 2 nsubj
  called call VERB VBD 0 root
  ${behind.join('\n  ')}`;

test('takes a call to somebody for no words, and a name that somebody is given for some', () => {
  assert.deepEqual(
    cuesIn(
      called(
        'Silva Silva PROPN NNP 2 obj',
        'on on ADP IN 5 case',
        'Monday Monday PROPN NNP 2 obl',
        '. . PUNCT . 2 punct',
      ),
    ),
    [],
  );
  assert.deepEqual(
    cuesIn(
      called(
        'Silva Silva PROPN NNP 2 obj',
        'a a DET DT 5 det',
        'liar liar NOUN NN 2 xcomp',
        '. . PUNCT . 2 punct',
      ),
    ),
    ['called'],
  );
});

test('takes the lives that are claimed for no words, and a claim on them for some', () => {
  const claimed = (object: string) => `Floods flood NOUN NNS 2 nsubj
    claimed claim VERB VBD 0 root
    ${object}
    . . PUNCT . 2 punct`;
  assert.deepEqual(cuesIn(claimed('the the DET DT 4 det\nlives life NOUN NNS 2 obj')), []);
  const said = `that that SCONJ IN 6 mark
    the the DET DT 5 det
    dead dead NOUN NNS 6 nsubj
    rose rise VERB VBD 2 ccomp`;
  assert.deepEqual(cuesIn(claimed(said)), ['claimed']);
});

test('takes the wish for no name for no words', () => {
  const words = `Weber Weber PROPN NNP 2 nsubj
    asked ask VERB VBD 0 root
    not not PART RB 6 advmod
    to to PART TO 6 mark
    be be AUX VB 6 aux:pass
    named name VERB VBN 2 xcomp
    . . PUNCT . 2 punct`;
  assert.deepEqual(cuesIn(words), []);
  assert.deepEqual(cuesIn(words.replace('named name', 'heard hear')), ['asked']);
});
