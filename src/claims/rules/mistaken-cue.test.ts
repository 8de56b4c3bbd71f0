import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';
import { mistakenCue } from './mistaken-cue.ts';

function read(notation: string): readonly string[] {
  const [view] = viewsOf(sampleArticle(notation), allTables.claims, []);
  assert.ok(view !== undefined);
  const said = (places: readonly number[]) => places.map((at) => view.tree.words[at]?.form).join(' ');
  return mistakenCue(view).map(
    ({ source, cue, content, stance }) => `${said(source)} | ${said(cue)} | ${said(content)} | ${stance}`,
  );
}

const GREW = `Trade trade NOUN NN 2 nsubj
  grew grow VERB VBD 0 root
  , , PUNCT , 5 punct`;

test('reads "its bulletin shows" and "aides fear" behind a clause, though the verb is tagged as a noun', () => {
  const bulletin = `${GREW}
    its its PRON PRP$ 5 nmod:poss
    bulletin bulletin NOUN NN 6 compound
    shows show NOUN NNS 2 parataxis
    . . PUNCT . 2 punct`;
  assert.deepEqual(read(bulletin), ['its bulletin | shows | Trade grew | assert']);
  const aides = `${GREW}
    aides aide NOUN NNS 5 compound
    fear fear NOUN NN 2 parataxis
    . . PUNCT . 2 punct`;
  assert.deepEqual(read(aides), ['aides | fear | Trade grew | believe']);
});

test('leaves a list, and a noun of another number than its verb would have, alone', () => {
  const list = `He he PRON PRP 2 nsubj
    sang sing VERB VBD 0 root
    , , PUNCT , 4 punct
    danced dance VERB VBD 2 conj
    and and CCONJ CC 6 cc
    hosted host VERB VBD 2 conj
    talk talk NOUN NN 8 compound
    shows show NOUN NNS 6 obj
    . . PUNCT . 2 punct`;
  assert.deepEqual(read(list), []);
  const plural = `${GREW}
    its its PRON PRP$ 6 nmod:poss
    talk talk NOUN NN 6 compound
    show show NOUN NN 2 parataxis
    . . PUNCT . 2 punct`;
  assert.deepEqual(read(plural), []);
});
