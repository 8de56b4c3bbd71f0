import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { repairTree } from './repair-tree.ts';

/** "that mark<-freed", one string a word. */
function mended(lines: string): readonly string[] {
  const tokens = repairTree(sampleSentence(lines).sentences[0]?.tokens ?? []);
  return tokens.map(({ form, deprel, head }) => `${form} ${deprel}<-${tokens[head - 1]?.form ?? ''}`);
}

const clause = (noun: string): string => `The the DET DT 2 det
  ${noun} NOUN NN 6 nsubj
  that that PRON WDT 5 obj
  Oslo Oslo PROPN NNP 5 nsubj
  passed pass VERB VBD 2 acl:relcl
  pleased please VERB VBD 0 root`;

test('takes "that" behind a noun of telling for the opening of its clause', () =>
  assert.deepEqual(mended(clause('news news')).slice(2, 5), [
    'that mark<-passed',
    'Oslo nsubj<-passed',
    'passed acl<-news',
  ]));

test('leaves "the law that Oslo passed" alone', () =>
  assert.equal(mended(clause('law law'))[2], 'that obj<-passed'));

const against = (verb: string): string => `Police police NOUN NNS 2 nsubj
  beat beat VERB VBD 0 root
  students student NOUN NNS 2 obj
  ${verb} VERB VBG 2 advcl
  a a DET DT 6 det
  law law NOUN NN 4 obj`;

test('gives "protesting" to the students in front of it, and leaves "citing" to the police', () => {
  assert.equal(mended(against('protesting protest'))[3], 'protesting acl<-students');
  assert.equal(mended(against('citing cite'))[3], 'citing advcl<-beat');
});

test('takes "extended by one year sanctions" with sanctions as its object, and "extended by envoys" with its doers', () => {
  const extended = (words: string): string => `Oslo Oslo PROPN NNP 3 nsubj
    had have AUX VBD 3 aux
    extended extend VERB VBN 0 root
    by by ADP IN 7 case
    ${words}
    sanctions sanction NOUN NNS 3 obl:agent`;
  const year = extended('one one NUM CD 6 nummod\nyear year NOUN NN 7 compound');
  assert.equal(mended(year)[6], 'sanctions obj<-extended');
  const plain = extended('two two NUM CD 7 nummod').replaceAll('7', '6');
  assert.equal(mended(plain)[5], 'sanctions obl:agent<-extended');
});
