import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables as tables } from '../../../tests/all-tables.ts';
import { findCutLists } from './cut-lists.ts';
import { describeLines } from './describe-line.ts';
import { splitLines } from './split-lines.ts';

const prose = 'The ministers of Ruritania and Graustark signed a treaty on salt on Monday, officials said.';

/** The places of cut lists among lines of which those marked + were kept. */
function cutOf(lines: readonly (readonly [mark: '+' | '-', text: string])[]): readonly number[] {
  const views = describeLines(splitLines(lines.map(([, text]) => text).join('\n')), tables.article);
  const inside = lines.map(([mark]) => mark === '+');
  return [...findCutLists(views, inside)];
}

describe('findCutLists', () => {
  it('drops a list of tags whole, most of which the scores dropped', () => {
    const lines = [
      ['+', prose],
      ['+', '- In:'],
      ['+', '- Jane Roe'],
      ['-', '- Zenda'],
      ['-', '- Salt'],
      ['-', 'Rain over Zenda is to end before the week is out'],
    ] as const;
    assert.deepEqual(cutOf(lines), [1, 2, 3, 4]);
  });

  it('leaves a list of the article alone that was kept, and a label above prose', () => {
    const kept = [
      ['+', 'Free of tax:'],
      ['+', '- salt'],
      ['+', '- amber'],
      ['-', '- Search'],
    ] as const;
    assert.deepEqual(cutOf(kept), []);
    assert.deepEqual(
      cutOf([
        ['+', 'In short:'],
        ['-', prose],
      ]),
      [],
    );
  });
});
