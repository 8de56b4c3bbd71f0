import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinPhrases } from './join-phrases.ts';
import { keepPostings, passagesUpTo } from './kept-postings.ts';
import { type Postings, passageKey } from './postings.ts';

/** A term that stands once in the first passage of each of these articles. */
function termIn(...ordinals: readonly number[]): Postings {
  return {
    keys: Float64Array.from(ordinals, (ordinal) => passageKey(ordinal, 0)),
    words: Int32Array.from(ordinals, () => 9),
    counts: Int32Array.from(ordinals, () => 1),
    starts: Int32Array.from(ordinals, (_, row) => row),
    places: Int32Array.from(ordinals, () => 4),
  };
}

/** Its numbers, however narrow the columns are. */
function numbersOf({ keys, words, counts, starts, places }: Postings): readonly (readonly number[])[] {
  return [keys, words, counts, starts, places].map((column) => [...column]);
}

const bytesOfTwo = 2 * (8 + 4);

/** Which of the questions had to be answered from the ledger. */
async function read(
  asked: readonly (readonly [number, string])[],
  most?: number,
): Promise<readonly string[]> {
  const { ask } = keepPostings(most);
  const made: string[] = [];
  for (const [newest, name] of asked) {
    const found = await ask(newest, name, async () => {
      made.push(`${newest} ${name}`);
      return termIn(1, newest);
    });
    assert.deepEqual(numbersOf(found), numbersOf(termIn(1, newest)));
  }
  return made;
}

describe('keepPostings', () => {
  it('reads a term once as long as no article is taken in', async () => {
    const asked = [
      [5, 'a'],
      [5, 'a'],
      [6, 'a'],
      [6, 'a'],
    ] as const;
    assert.deepEqual(await read(asked), ['5 a', '6 a']);
  });

  it('keeps no more than there is room for, those that were asked for last', async () => {
    const asked = [
      [5, 'a'],
      [5, 'b'],
      [5, 'a'],
      [5, 'c'],
      [5, 'a'],
      [5, 'b'],
    ] as const;
    assert.deepEqual(await read(asked, 2 * bytesOfTwo), ['5 a', '5 b', '5 c', '5 b']);
    assert.deepEqual(
      await read(
        [
          [5, 'a'],
          [5, 'a'],
        ],
        bytesOfTwo - 1,
      ),
      ['5 a', '5 a'],
    );
  });

  it('keeps numbers of any size, and what is counted of a phrase beside its terms', async () => {
    const { ask, askCounted } = keepPostings();
    const far = [1, 255, 256, 65_535, 65_536, 70_000];
    const numbers = Int32Array.from(far);
    const keys = Float64Array.from(far, (ordinal) => passageKey(ordinal, 3));
    const term = { keys, words: numbers, counts: numbers, starts: numbers, places: numbers };
    await ask(9, 'a', async () => term);
    assert.deepEqual(numbersOf(await ask(9, 'a', async () => termIn(1))), numbersOf(term));
    const phrase = { keys, words: numbers, counts: Int32Array.from(far, () => 255) };
    await askCounted(9, 'a b', async () => phrase);
    const kept = await askCounted(9, 'a b', async () => termIn(1));
    assert.deepEqual(
      [[...kept.keys], [...kept.words], [...kept.counts]],
      [[...keys], far, far.map(() => 255)],
    );
  });

  it('keeps what is joined of a query, and counts its bytes', async () => {
    const joined = joinPhrases([termIn(1, 5)]);
    const made: string[] = [];
    const asks = async (most: number) => {
      const { askJoined } = keepPostings(most);
      for (const name of ['a', 'b', 'a'])
        await askJoined(5, name, async () => {
          made.push(name);
          return joined;
        });
      return made.splice(0);
    };
    const bytes = 2 * (8 + 4) + 64;
    assert.deepEqual(await asks(2 * bytes), ['a', 'b']);
    assert.deepEqual(await asks(2 * bytes - 1), ['a', 'b', 'a']);
  });
});

describe('passagesUpTo', () => {
  it('leaves out the articles that were taken in later', () => {
    const upTo = (last: number) => passagesUpTo(termIn(2, 4, 7), last);
    assert.deepEqual([7, 6, 4, 1].map(upTo), [3, 2, 2, 0]);
  });
});
