import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';
import { nounContent } from './noun-content.ts';

function read(notation: string): readonly string[] {
  const [view] = viewsOf(sampleArticle(notation), allTables.claims, []);
  assert.ok(view !== undefined);
  const said = (places: readonly number[]) => places.map((at) => view.tree.words[at]?.form).join(' ');
  return nounContent(view).map(
    ({ source, cue, content }) => `${said(source)} | ${said(cue)} | ${said(content)}`,
  );
}

/** "It follows the announcement on Monday that Oslo had extended sanctions." */
const follows = (that: string): string => `It it PRON PRP 2 nsubj
  follows follow VERB VBZ 0 root
  the the DET DT 4 det
  announcement announcement NOUN NN 2 obj
  on on ADP IN 6 case
  Monday Monday PROPN NNP 4 nmod
  ${that}
  Oslo Oslo PROPN NNP 10 nsubj
  had have AUX VBD 10 aux
  extended extend VERB VBN 4 acl
  sanctions sanction NOUN NNS 10 obj
  . . PUNCT . 2 punct`;

test('reads what a noun tells behind its day, also where the tree takes "that" for an object', () => {
  const told = [' | announcement | that Oslo had extended sanctions'];
  assert.deepEqual(read(follows('that that SCONJ IN 10 mark')), told);
  assert.deepEqual(read(follows('that that SCONJ IN 10 obj')), told);
});

test('leaves a clause without "that" to the noun that it describes', () => {
  assert.deepEqual(read(follows('which which PRON WDT 10 obj')), []);
});

/** "A claim by Paraguay that Brazil had ... on its envoys was dismissed." */
const claimed = (form: string, lemma: string): string => `A a DET DT 2 det
  claim claim NOUN NN 13 nsubj:pass
  by by ADP IN 4 case
  Paraguay Paraguay PROPN NNP 2 nmod
  that that PRON WDT 8 obj
  Brazil Brazil PROPN NNP 8 nsubj
  had have AUX VBD 8 aux
  ${form} ${lemma} VERB VBN 2 acl:relcl
  on on ADP IN 11 case
  its its PRON PRP$ 11 nmod:poss
  envoys envoy NOUN NNS 8 obl
  was be AUX VBD 13 aux:pass
  dismissed dismiss VERB VBN 0 root`;

test('takes a deed with an aim for what the noun tells, and what is done to claims for none', () => {
  assert.deepEqual(read(claimed('spied', 'spy')), ['Paraguay | claim | that Brazil had spied on its envoys']);
  assert.deepEqual(read(claimed('made', 'make')), []);
});
