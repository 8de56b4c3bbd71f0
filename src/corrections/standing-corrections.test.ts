import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Correction, makeEntry } from '../record/index.ts';
import { standingCorrections } from './standing-corrections.ts';
import type { MadeCorrection } from './types.ts';

const signed = (minute: number) => ({
  author: 'Ada',
  reason: 'It says so.',
  made: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
});

function made(content: Correction): MadeCorrection {
  return makeEntry('correction', content);
}

function rejection(minute: number, page = 'a'): MadeCorrection {
  const what = { kind: 'article' as const, pageId: page.repeat(64), entryId: page.repeat(64) };
  return made({ action: 'reject', what, ...signed(minute) });
}

const undoing = (correctionId: string, minute: number) =>
  made({ action: 'undo', correctionId, ...signed(minute) });

const idsOf = (corrections: readonly MadeCorrection[]) =>
  standingCorrections(corrections).standing.map(({ id }) => id);

describe('which corrections stand', () => {
  it('is all of them in the order of making, where none is undone', () => {
    const [first, second] = [rejection(1), rejection(2, 'b')];
    assert.deepEqual(idsOf([second, first]), [first.id, second.id]);
  });

  it('leaves one out that is undone, and says by which undoing', () => {
    const first = rejection(1);
    const undo = undoing(first.id, 2);
    const { standing, undoneBy } = standingCorrections([first, undo]);
    assert.deepEqual(standing, []);
    assert.deepEqual(undoneBy.get(first.id), [undo.id]);
  });

  it('lets one stand again whose undoing is undone, but not where another undoing stands', () => {
    const first = rejection(1);
    const undo = undoing(first.id, 2);
    const undone = undoing(undo.id, 3);
    assert.deepEqual(idsOf([first, undo, undone]), [first.id]);
    assert.deepEqual(idsOf([first, undo, undone, undoing(first.id, 4)]), []);
  });

  it('lets the same correction be made again later: it is another entry', () => {
    const first = rejection(1);
    const again = rejection(5);
    assert.notEqual(first.id, again.id);
    assert.deepEqual(idsOf([first, undoing(first.id, 2), again]), [again.id]);
  });

  it('follows a long row of undoings of undoings', () => {
    const row = [rejection(0)];
    for (let minute = 1; minute <= 20_000; minute += 1) row.push(undoing(row.at(-1)?.id ?? '', minute));
    assert.deepEqual(idsOf(row), [row[0]?.id]);
    assert.deepEqual(idsOf(row.slice(0, -1)), []);
  });

  it('does not depend on the order of taking', () => {
    const [first, second] = [rejection(1), rejection(1, 'b')];
    const undo = undoing(first.id, 2);
    const all = [first, second, undo, undoing(undo.id, 3), undoing(second.id, 4)];
    const expected = standingCorrections(all).standing;
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        assert.deepEqual(standingCorrections(shuffled).standing, expected);
      }),
    );
  });
});
