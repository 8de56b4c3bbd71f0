import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from './quotations.ts';
import { isSpeech, isTakenBy } from './refine/join-quotations.ts';

function quoted(text: string): readonly string[] {
  return findQuotations(text).map(({ start, end }) => text.slice(start, end));
}

test('finds quotations in curly, straight and doubled marks', () => {
  assert.deepEqual(quoted("“One,” he said. \"Two.\" ''Three.''"), ['“One,”', '"Two."', "''Three.''"]);
});

test('ends a quotation that is never closed with its paragraph', () => {
  assert.deepEqual(quoted('“We left.\n\n“We came back.”'), ['“We left.', '“We came back.”']);
});

test('takes a straight mark that is never closed, before curly ones, for the mark of a copied paragraph', () => {
  assert.deepEqual(quoted('"Weber came in, calling “Go home!”'), ['“Go home!”']);
  assert.deepEqual(quoted('"Weber called “Go home!” and left," Lena said.'), [
    '"Weber called “Go home!” and left,"',
  ]);
});

test('leaves apostrophes alone', () => {
  assert.deepEqual(quoted("The president's men didn't talk."), []);
});

test('tells speech from titles and single words', () => {
  const isSaid = (text: string) => isSpeech(text, { start: 0, end: text.length });
  assert.equal(isSaid('“We will not sign it,”'), true);
  assert.equal(isSaid('“No.”'), true);
  assert.equal(isSaid('“The Long Road,”'), false);
  assert.equal(isSaid('“deal”'), false);
});

test('gives a content that runs into a quotation the sentences that follow in it', () => {
  const text =
    'Weber added that he would “stay in town. The road is shut and no bus runs before the morning.”';
  const quotation = { start: text.indexOf('“'), end: text.length };
  const attribution = {
    source: [{ start: 0, end: 5 }],
    cue: { start: 6, end: 11 },
    content: [{ start: 12, end: text.indexOf(' The') - 1 }],
    stance: 'assert' as const,
    ruleId: 'clause-content',
  };
  assert.equal(isTakenBy(quotation, attribution), true);
  assert.equal(isTakenBy(quotation, { ...attribution, content: [{ start: 12, end: 25 }] }), false);
});
