import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { findQuotations } from '../quotations.ts';
import { sampleArticle } from '../sample-article.ts';
import { endAtQuotation } from './end-at-quotation.ts';

/** What is left of a content that runs from one word to the end of the sentence. */
function leftOf(notation: string, cue: readonly number[], opener: number): string {
  const analysis = sampleArticle(notation);
  const [view] = viewsOf(analysis, allTables.claims, findQuotations(analysis.text));
  assert.ok(view !== undefined);
  const { words } = view.tree;
  const content = [...words.keys()].slice(opener, -1);
  const found = { source: [], cue, content, stance: 'assert' as const, ruleId: 'object-content' };
  return endAtQuotation(found, view)
    .content.map((at) => words[at]?.form)
    .join(' ');
}

test('leaves what follows a quotation behind a dash to the writer', () => {
  const spoke = `Weber Weber PROPN NNP 2 nsubj
    promised promise VERB VBD 0 root
    “ “ PUNCT \`\` 4 punct
    peace peace NOUN NN 2 obj
    ” ” PUNCT '' 4 punct
    – – PUNCT : 4 punct
    a a DET DT 8 det
    word word NOUN NN 4 appos
    of of ADP IN 10 case
    hers she PRON PRP 8 nmod
    . . PUNCT . 2 punct`;
  assert.equal(leftOf(spoke, [1], 2), '“ peace ”');
});

test('ends a wording at its closing mark, and keeps the clause that quotes only a word', () => {
  const used = `Weber Weber PROPN NNP 2 nsubj
    used use VERB VBD 0 root
    the the DET DT 4 det
    word word NOUN NN 2 obj
    “ “ PUNCT \`\` 6 punct
    farce farce NOUN NN 4 appos
    ” ” PUNCT '' 6 punct
    on on ADP IN 9 case
    Monday Monday PROPN NNP 2 obl
    . . PUNCT . 2 punct`;
  assert.equal(leftOf(used, [1], 2), 'the word “ farce ”');
  const said = `Weber Weber PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    a a DET DT 5 det
    “ “ PUNCT \`\` 5 punct
    farce farce NOUN NN 8 nsubj
    ” ” PUNCT '' 5 punct
    was be AUX VBD 8 aux
    played play VERB VBN 2 ccomp
    . . PUNCT . 2 punct`;
  assert.equal(leftOf(said, [1], 2), 'a “ farce ” was played');
});

test('ends a label at the comma inside its marks, before the next clause', () => {
  const box = `In in ADP IN 3 case
    a a DET DT 3 det
    box box NOUN NN 11 obl
    labelled label VERB VBN 3 acl
    “ “ PUNCT \`\` 6 punct
    urgent urgent ADJ JJ 4 xcomp
    , , PUNCT , 6 punct
    ” ” PUNCT '' 6 punct
    a a DET DT 10 det
    doctor doctor NOUN NN 11 nsubj
    wrote write VERB VBD 0 root
    “ “ PUNCT \`\` 13 punct
    wait wait VERB VB 11 ccomp
    ” ” PUNCT '' 13 punct
    . . PUNCT . 11 punct`;
  assert.equal(leftOf(box, [3], 4), '“ urgent , ”');
});
