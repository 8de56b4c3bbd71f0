import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables as tables } from '../../../tests/all-tables.ts';
import { describeLines } from './describe-line.ts';
import { findBylines } from './find-bylines.ts';
import { splitLines } from './split-lines.ts';

const headline = 'Ruritania and Graustark sign a treaty on salt';
const prose = [
  'The ministers of Ruritania and Graustark signed a treaty on salt on Monday, officials in Zenda said.',
  'Under the treaty, which took four years to write, both states will lower their taxes on salt by half.',
];

/** The bylines of a page of the headline, these lines, the article, and the lines below it. */
function bylines(between: readonly string[], below: readonly string[] = []): readonly string[] {
  const source = [headline, ...between, ...prose, ...below].join('\n');
  const views = describeLines(splitLines(source), tables.article);
  const coreStart = 1 + between.length;
  const coreEnd = coreStart + prose.length;
  const inside = views.map((_, at) => at >= coreStart && at < coreEnd);
  return findBylines(views, { headlineAt: 0, coreStart, coreEnd, inside }, tables.article, tables.time);
}

describe('findBylines', () => {
  it('reads the names that stand below a line of "By" alone, once each', () => {
    assert.deepEqual(bylines(['By', 'Anna Holt', 'Anna Holt', 'and', 'Jens Bruck', 'View Profile']), [
      'Anna Holt',
      'Jens Bruck',
    ]);
  });

  it('cuts off what flattening has glued to a name', () => {
    assert.deepEqual(bylines(['ByAnna HoltMar 5, 2025 | 6 comments']), ['Anna Holt']);
    assert.deepEqual(bylines(['By', 'Anna HoltTravel Reporter', '11:58, 23 APR 2024']), ['Anna Holt']);
    assert.deepEqual(bylines(['Published Fri, Apr 28 2023', 'Anna Holt@AnnaHolt']), ['Anna Holt']);
  });

  it('reads a name that shares its line with the date', () => {
    assert.deepEqual(bylines(['9. September 2025 um 15:46 Uhr / Karin Holm-Bruck']), ['Karin Holm-Bruck']);
    assert.deepEqual(bylines(['Last Updated on March 26, 2025 by Anna Holt']), ['Anna Holt']);
  });

  it('leaves alone who reviewed the text or took the picture', () => {
    const line = 'Medically reviewed by Kim Rossi — Written by Anna Holt — Updated on March 7, 2025';
    assert.deepEqual(bylines([line]), ['Anna Holt']);
    assert.deepEqual(bylines(['Photo by Kim Rossi']), []);
  });

  it('takes a name without a date only where the page tells of the person again', () => {
    assert.deepEqual(bylines(['Anna Holt'], ['Anna Holt is a reporter in Zenda.']), ['Anna Holt']);
    assert.deepEqual(bylines(['White House']), []);
  });

  it('finds a byline below the article', () => {
    assert.deepEqual(bylines([], ['Kommentar von', 'Karin Holm', 'Redakteurin']), ['Karin Holm']);
  });

  it('takes a person before the site itself', () => {
    const lines = ['by Zenda Post | 5 November 2024', 'Anna Holt'];
    assert.deepEqual(bylines(lines, ['© 2024 Zenda Post. All rights reserved.']), ['Anna Holt']);
  });

  it('reads a Chinese byline, and one name that is told twice', () => {
    assert.deepEqual(bylines(['作者：王小明']), ['王小明']);
    assert.deepEqual(bylines(['Anna Holt Anna Holt', 'Publisert 06.01.2026 - 17:29']), ['Anna Holt']);
  });
});
