import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attribution } from '../claims/index.ts';
import type { Span } from '../text/index.ts';
import { partWords } from './part-words.ts';

const TEXT = 'She said that Oslo waits, and Weber replied that “we will sign the paper”.';

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function said(source: string, cue: string, content: string, certainty?: number): Attribution {
  const ruleId = certainty === undefined ? 'quoted-content' : 'clause-content';
  const parts = { source: [spanOf(source)], cue: spanOf(cue), content: [spanOf(content)] };
  return { ...parts, stance: 'assert', ruleId, ...(certainty === undefined ? {} : { certainty }) };
}

/** The contents that are left, as they stand in the text. */
function contentsOf(attributions: readonly Attribution[]): readonly string[] {
  return partWords(attributions).map(({ content }) =>
    content.map(({ start, end }) => TEXT.slice(start, end)).join(' … '),
  );
}

const QUOTED = said('Weber', 'replied', '“we will sign the paper”');

test('leaves one what a surer one does not take of its words', () => {
  const wide = said('She', 'said', 'that Oslo waits, and Weber replied that', 0.7);
  assert.deepEqual(contentsOf([wide, QUOTED]), ['that Oslo waits, and  …  that', '“we will sign the paper”']);
});

test('leaves out one whose cue stands in the content of a surer one, or that keeps too little', () => {
  const inner = said('we', 'sign', 'the paper', 0.5);
  assert.deepEqual(contentsOf([QUOTED, inner]), ['“we will sign the paper”']);
  const little = said('She', 'said', 'and Weber replied that “we will sign the paper”', 0.7);
  assert.deepEqual(contentsOf([little, QUOTED]), ['“we will sign the paper”']);
});

test('holds a quotation in its marks for surer than a middling answer of the model, and less sure than a good one', () => {
  const outer = (certainty: number) =>
    said('She', 'said', 'Weber replied that “we will sign the paper”', certainty);
  assert.deepEqual(contentsOf([outer(0.7), QUOTED]), ['“we will sign the paper”']);
  assert.deepEqual(contentsOf([outer(0.9), QUOTED]), ['Weber replied that “we will sign the paper”']);
});
