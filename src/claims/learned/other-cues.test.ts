import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { viewsOf } from '../find-attributions.ts';
import { sampleArticle } from '../sample-article.ts';
import { EDGE } from './code-words.ts';
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
  const { steps, governors, between } = otherCues(
    describeSentence(view, []),
    Float64Array.from(certainties),
    own,
  );
  return { governors: [...governors.slice(EDGE, -EDGE)], steps: [...steps.slice(EDGE, -EDGE)], between };
}

test('tells which cue governs a word: "talks" hangs below "wants", "Weber" below "said"', () => {
  const { governors } = lookFrom(1, [0, 0.9, 0, 0.7, 0, 0]);
  assert.deepEqual(governors, [1, 1, 3, 3, 3, 1]);
});

test('takes an unlikely word for no cue, but always the one that it looks from', () => {
  const { governors } = lookFrom(3, [0, 0.05, 0, 0.2, 0, 0]);
  assert.deepEqual(governors, [-1, -1, 3, 3, 3, -1]);
});

test('tells how sure each other cue is, and nothing of the one that it looks from', () => {
  const { steps } = lookFrom(1, [0.05, 0.9, 0.1, 0.3, 0.29, 0.6]);
  assert.deepEqual(steps, [0, 0, 1, 2, 1, 3]);
});

test('knows no cue beyond the ends of the sentence', () => {
  const [view] = viewsOf(sampleArticle(TOLD), allTables.claims, []);
  assert.ok(view !== undefined);
  const { steps, governors } = otherCues(describeSentence(view, []), new Float64Array(6).fill(0.9), 1);
  assert.equal(steps.length, 6 + 2 * EDGE);
  const outside = [...steps.keys()].filter((at) => at < EDGE || at >= 6 + EDGE);
  assert.ok(outside.every((at) => steps[at] === 0 && governors[at] === -1));
});

test('counts the likely cues between two words, on either side', () => {
  const { between } = lookFrom(1, [0, 0.9, 0, 0.7, 0, 0]);
  assert.deepEqual(
    [between(0, 5), between(5, 0), between(1, 4), between(1, 3), between(2, 2)],
    [2, 2, 1, 0, 0],
  );
});
