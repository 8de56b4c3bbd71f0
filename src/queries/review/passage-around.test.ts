import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageAround } from './passage-around.ts';

function around(text: string, quote: string, word?: string) {
  const start = text.indexOf(quote);
  const at = word === undefined ? -1 : text.indexOf(word);
  return passageAround(
    text,
    { start, end: start + quote.length },
    word === undefined ? null : { start: at, end: at + word.length },
  );
}

test('shows the sentence before and the one after', () => {
  const text = 'It rained. The envoy left. Nobody saw him go. The end.';
  assert.deepEqual(around(text, 'The envoy left.', 'left'), {
    before: 'It rained.',
    quote: 'The envoy left.',
    after: 'Nobody saw him go.',
    word: { start: 10, end: 14 },
  });
});

test('shows the rest of a sentence that the quote is cut from, and the sentence beside it', () => {
  const text = 'It rained. Asked again, the envoy left the hall in anger. Nobody saw him go. The end.';
  const { before, after } = around(text, 'the envoy left the hall');
  assert.equal(before, 'It rained. Asked again,');
  assert.equal(after, 'in anger. Nobody saw him go.');
});

test('has nothing to show around a text of one sentence, and no word that stands elsewhere', () => {
  assert.deepEqual(passageAround('The envoy left.', { start: 0, end: 15 }, { start: 20, end: 24 }), {
    before: '',
    quote: 'The envoy left.',
    after: '',
    word: null,
  });
});
