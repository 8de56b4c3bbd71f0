import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables as tables } from '../../../tests/all-tables.ts';
import { judgeStamp } from './judge-stamp.ts';

function doubt(text: string, day: string): number {
  return judgeStamp(text, { from: day, to: day }, { tables }).doubt;
}

describe('judgeStamp', () => {
  // Both stamps are of the same week; 2 March 2016 is a Wednesday, 6 March a Sunday.
  it('takes news told of Tuesday and Monday rather as of a Wednesday than of a Sunday', () => {
    const text = 'The mayor said on Tuesday that the bridge is safe. It was closed on Monday.';
    assert.ok(doubt(text, '2016-03-02') < doubt(text, '2016-03-06'));
  });

  it('leaves weekdays that lie ahead, come again or bear a date alone', () => {
    const text = 'The mayor will speak on Tuesday. The market opens every Monday. It burnt on Friday, May 3.';
    assert.equal(doubt(text, '2016-05-04'), doubt(text, '2016-05-08'));
  });

  it('contradicts no stamp by one clue alone', () => {
    assert.ok(doubt('The cruiser Moskva sank after the sinking of the Moskva.', '2012-05-05') < 0.9);
  });

  it('doubts a stamp that two clues exclude', () => {
    const text = 'After the Beirut port explosion aid came. The fall of Kabul changed that.';
    assert.ok(doubt(text, '2012-05-05') > 0.9);
  });

  it('reads days without a year as some weeks off', () => {
    const text = 'The bridge was closed on March 12 and opened on April 3.';
    assert.ok(doubt(text, '2016-04-06') < doubt(text, '2016-09-20'));
  });

  it('leaves days of which news speaks all the year alone', () => {
    const text = 'The vote is held on Nov. 8.';
    assert.ok(Math.abs(doubt(text, '2016-10-20') - doubt(text, '2016-07-20')) < 0.1);
  });

  it('reads "in February" beside a primary as the last of its name', () => {
    const text = 'Since he won the New Hampshire primary in February, he has said little.';
    assert.ok(doubt(text, '2016-05-01') < doubt(text, '2018-05-01'));
  });

  it('reads the newest post shown as new', () => {
    const text = 'He wrote: https://twitter.com/zenda/status/672138506081275904';
    assert.ok(doubt(text, '2015-12-05') < 0);
    assert.ok(doubt(text, '2017-12-05') > 0.33);
  });
});
