import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { joinPhrases } from './join-phrases.ts';
import { type Counted, passageKey } from './postings.ts';
import { bestFirst, type Ranking } from './rank-passages.ts';
import { postings } from './sample-postings.ts';

const corpus = { passages: 100, words: 1000 };

function best(phrases: readonly Counted[], ranking: Partial<Ranking> = {}): readonly number[] {
  const joined = joinPhrases(phrases);
  const passagesWith = phrases.map(({ keys }) => keys.length);
  const all = { corpus, passagesWith, most: joined.keys.length, isAllowed: () => true };
  return [...bestFirst(joined, { ...all, ...ranking })].flat();
}

it('asks for all phrases, and puts what says them often before what says them once, ties by order', () => {
  const [salt, pact] = [
    postings({ 1: [0], 2: [1, 2, 3], 3: [4], 9: [1] }),
    postings({ 1: [3], 2: [5], 3: [6] }),
  ];
  assert.deepEqual(best([salt, pact]), [2, 1, 3]);
});

it('weighs a rare word more than a common one', () => {
  const common = postings(Object.fromEntries(Array.from({ length: 60 }, (_, key) => [key, [0, 1]])));
  const [rare, twice] = [postings({ 1: [0, 1], 2: [0] }), postings({ 1: [0], 2: [0, 1] })];
  assert.deepEqual(best([rare, twice], { passagesWith: [2, 60] }), [1, 2]);
  assert.deepEqual(best([rare, twice], { passagesWith: [60, 2] }), [2, 1]);
  assert.equal(best([common]).length, 60);
});

it('finds nothing for no phrase', () => {
  assert.deepEqual(best([]), []);
});

it('leaves out the passages that come later, and those of articles that are not allowed', () => {
  const salt = postings({ [passageKey(1, 0)]: [0], [passageKey(2, 1)]: [0], [passageKey(3, 0)]: [0, 4] });
  assert.deepEqual(best([salt], { most: 2 }), [passageKey(1, 0), passageKey(2, 1)]);
  const isAllowed = (ordinal: number) => ordinal !== 2;
  assert.deepEqual(best([salt], { isAllowed }), [passageKey(3, 0), passageKey(1, 0)]);
});

/** A passage with its words, and how often it has each of two phrases; in which it has none of one it is not told. */
interface Drawn {
  readonly words: number;
  readonly counts: readonly [number, number];
}

function counted(drawn: readonly Drawn[], phrase: 0 | 1): Counted {
  const own = drawn.flatMap(({ words, counts }, key) => (counts[phrase] > 0 ? [{ key, words, counts }] : []));
  return {
    keys: Float64Array.from(own, ({ key }) => key),
    words: Int32Array.from(own, ({ words }) => words),
    counts: Int32Array.from(own, ({ counts }) => counts[phrase]),
  };
}

/** The sum of BM25, passage by passage. */
function score({ words, counts }: Drawn, passagesWith: readonly number[]): number {
  const length = 0.25 + (0.75 * words) / (corpus.words / corpus.passages);
  const rarestFirst = [0, 1].toSorted((a, b) => (passagesWith[a] ?? 0) - (passagesWith[b] ?? 0));
  return rarestFirst.reduce((sum, phrase) => {
    const [count, many] = [counts[phrase as 0 | 1], passagesWith[phrase] ?? 0];
    const weight = Math.log(1 + (corpus.passages - many + 0.5) / (many + 0.5));
    return sum + weight * ((count * 2.2) / (count + 1.2 * length));
  }, 0);
}

it('tells portion by portion what scoring and sorting all would tell', () => {
  const passage = fc.record({
    words: fc.integer({ min: 1, max: 12 }),
    counts: fc.tuple(fc.nat(2), fc.nat(3)),
  });
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 500 }), (drawn) => {
      const phrases = [counted(drawn, 0), counted(drawn, 1)];
      const passagesWith = phrases.map(({ keys }) => keys.length);
      const sorted = drawn
        .map((one, key) => ({
          key,
          score: score(one, passagesWith),
          isFound: one.counts.every((n) => n > 0),
        }))
        .filter(({ isFound }) => isFound)
        .sort((a, b) => b.score - a.score || a.key - b.key);
      assert.deepEqual(
        best(phrases),
        sorted.map(({ key }) => key),
      );
    }),
    { seed: 5, numRuns: 60 },
  );
});

it('parts passages whose numbers are too many for a table', () => {
  const far = [3, 90_000, 2_000_000, 90_000];
  const term: Counted = {
    keys: Float64Array.of(1, 2, 3, 4),
    words: Int32Array.from(far),
    counts: Int32Array.of(1, 90_000, 7, 90_000),
  };
  const { classes, rows } = joinPhrases([term]);
  assert.deepEqual(
    classes.map(({ words, counts }) => [words, ...counts]),
    [
      [3, 1],
      [90_000, 90_000],
      [2_000_000, 7],
    ],
  );
  assert.deepEqual([...rows], [0, 1, 3, 2]);
});
