import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldWord, hashOf, stemHash, stemLength } from './hash-word.ts';
import { readWords, wordsOf } from './read-words.ts';
import { clauseRanges, sentenceRanges } from './sentence-ranges.ts';

function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ start, end }) => {
    const word = foldWord(text.slice(start, end));
    return word.slice(0, stemLength(word));
  });
}

test('cuts endings where a stem of three letters is left', () => {
  assert.deepEqual(stemsOf('talks talking talked talk'), ['talk', 'talk', 'talk', 'talk']);
  assert.deepEqual(stemsOf('studies studied'), ['stud', 'stud']);
  assert.deepEqual(stemsOf('meetings hurriedly kindly prices'), ['meet', 'hurri', 'kind', 'pric']);
  assert.deepEqual(stemsOf('press dies king red'), ['press', 'die', 'king', 'red']);
});

test('takes "U.S." for two words and "1,300" for one', () => {
  const text = 'The U.S. freed 1,300.';
  const words = wordsOf(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(words, ['The', 'U', 'S', 'freed', '1,300']);
});

test('marks quotations and first words', () => {
  const { quoted, first } = readWords('He left. “We will talk,” he said.\nNobody did.');
  assert.deepEqual([...quoted], [0, 0, 1, 1, 1, 0, 0, 0, 0]);
  assert.deepEqual([...first], [1, 0, 1, 0, 0, 0, 0, 1, 0]);
});

test('marks what stands behind a semicolon apart from sentences', () => {
  const words = readWords('Two are free; nine are held. Talks go on.');
  assert.deepEqual([...words.first], [1, 0, 0, 2, 0, 0, 1, 0, 0]);
  assert.deepEqual(
    sentenceRanges(words).map(({ start }) => start),
    [0, 6],
  );
  assert.deepEqual(
    clauseRanges(words).map(({ start }) => start),
    [0, 3, 6],
  );
});

test('reads any word as if it were cut out, folded and hashed', () => {
  const sign = fc.constantFrom(...'aegilndsyES19.,éÖжя́ "\n');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
      const { count, starts, ends, hashes, stems } = readWords(text);
      const folded = wordsOf(text).map(({ start, end }) => foldWord(text.slice(start, end)));
      assert.deepEqual(
        wordsOf(text),
        Array.from({ length: count }, (_, at) => ({ start: starts[at], end: ends[at] })),
      );
      assert.deepEqual(
        [...hashes],
        folded.map((word) => hashOf(word)),
      );
      assert.deepEqual([...stems], folded.map(stemHash));
    }),
  );
});
