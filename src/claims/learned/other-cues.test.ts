import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';
import { describeSentence } from './describe-sentence.ts';
import { otherCues } from './other-cues.ts';

const TOLD = `Weber Weber PROPN NNP 2 nsubj
  said say VERB VBD 0 root
  Minsk Minsk PROPN NNP 4 nsubj
  wants want VERB VBZ 2 ccomp
  talks talk NOUN NNS 4 obj
  . . PUNCT . 2 punct`;

function lookFrom(own: number, certainties: readonly number[]) {
  const [view] = viewsOf(sampleArticle(TOLD), allTables.claims, []);
  assert.ok(view !== undefined);
  return otherCues(describeSentence(view, []), Float64Array.from(certainties), own);
}

test('tells which cue governs a word: "talks" hangs below "wants", "Weber" below "said"', () => {
  const { governors } = lookFrom(1, [0, 0.9, 0, 0.7, 0, 0]);
  assert.deepEqual([...governors], [1, 1, 3, 3, 3, 1]);
});

test('takes an unlikely word for no cue, but always the one that it looks from', () => {
  const { governors, steps } = lookFrom(3, [0, 0.05, 0, 0.2, 0, 0]);
  assert.deepEqual([...governors], [-1, -1, 3, 3, 3, -1]);
  assert.deepEqual([...steps], [0, 0, 0, 1, 0, 0]);
});

test('counts the likely cues between two words, on either side', () => {
  const { between } = lookFrom(1, [0, 0.9, 0, 0.7, 0, 0]);
  assert.deepEqual(
    [between(0, 5), between(5, 0), between(1, 4), between(1, 3), between(2, 2)],
    [2, 2, 1, 0, 0],
  );
});
