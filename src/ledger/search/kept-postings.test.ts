import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepPostings, upToArticle } from './kept-postings.ts';
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

const bytesOfTwo = 2 * 24;

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
    assert.deepEqual(found, termIn(1, newest));
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
});

describe('upToArticle', () => {
  it('leaves out the articles that were taken in later', () => {
    const keysUpTo = (last: number) => [...upToArticle(termIn(2, 4, 7), last).keys];
    assert.deepEqual(keysUpTo(7), [...termIn(2, 4, 7).keys]);
    assert.deepEqual(keysUpTo(6), [...termIn(2, 4).keys]);
    assert.deepEqual(keysUpTo(1), []);
  });
});
