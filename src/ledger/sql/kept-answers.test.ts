import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepAnswers } from './kept-answers.ts';

/** Asks in turn, and tells which of the questions had to be worked out. */
async function worked(...asked: readonly (readonly [number, string])[]): Promise<readonly string[]> {
  const { ask } = keepAnswers<string>();
  const made: string[] = [];
  for (const [seq, name] of asked) {
    const answer = await ask(seq, name, async () => {
      made.push(`${seq} ${name}`);
      return name;
    });
    assert.equal(answer, name);
  }
  return made;
}

describe('keepAnswers', () => {
  it('works the same question out once', async () => {
    assert.deepEqual(await worked([1, 'a'], [1, 'b'], [1, 'a']), ['1 a', '1 b']);
  });

  it('works it out again once the ledger has grown', async () => {
    assert.deepEqual(await worked([1, 'a'], [2, 'a'], [2, 'a']), ['1 a', '2 a']);
  });

  it('keeps no more than a few, those that were asked for last', async () => {
    const some = ['a', 'b', 'c', 'd', 'a', 'e', 'a', 'b'].map((name) => [1, name] as const);
    assert.deepEqual(await worked(...some), ['1 a', '1 b', '1 c', '1 d', '1 e', '1 b']);
  });

  it('asks again for what failed', async () => {
    const { ask } = keepAnswers<string>();
    await assert.rejects(
      ask(1, 'a', () => Promise.reject(new Error('no'))),
      /no/u,
    );
    assert.equal(await ask(1, 'a', async () => 'yes'), 'yes');
  });
});
