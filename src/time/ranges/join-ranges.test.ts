import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayInterval } from '../calendar/interval.ts';
import { findTimes } from '../find-times.ts';
import { joinRanges } from './join-ranges.ts';

/** A Wednesday. */
const anchor = dayInterval('2025-09-10');

function checkRanges(text: string, ...expected: readonly string[]): void {
  it(`reads "${text}"`, () =>
    assert.deepEqual(
      joinRanges(text, findTimes(text, anchor).found).map((time) => `${time.text} = ${time.value}`),
      expected,
    ));
}

describe('joinRanges', () => {
  checkRanges('They shelled it from March to May 2024.', 'from March to May 2024 = 2024-03-01/2024-05-31');
  checkRanges('between 2014 and 2018 it rose', 'between 2014 and 2018 = 2014-01-01/2018-12-31');
  checkRanges(
    'talks from 28 August until 2 September',
    'from 28 August until 2 September = 2025-08-28/2025-09-02',
  );
  checkRanges('the war of 1960-1961', '1960-1961 = 1960-01-01/1961-12-31');
  checkRanges('It ran from November to February.', 'from November to February = 2024-11-01/2025-02-28');
  checkRanges(
    'They will meet from next Monday to Friday.',
    'from next Monday to Friday = 2025-09-15/2025-09-19',
  );
  checkRanges(
    'shut for three days starting on Monday',
    'three days starting on Monday = 2025-09-08/2025-09-10',
  );
  checkRanges('of 2003 - 4 May', '2003 = 2003', '4 May = 2025-05-04');
  checkRanges('4 June to 6 June 2024', '4 June to 6 June 2024 = 2024-06-04/2024-06-06');
  checkRanges('up from 2014 to 2018 in 2019', 'from 2014 to 2018 = 2014-01-01/2018-12-31', '2019 = 2019');
  checkRanges('sales of 2014 to 2018', '2014 = 2014', '2018 = 2018');
  checkRanges('on Monday and Tuesday', 'Monday = 2025-09-08', 'Tuesday = 2025-09-09');
  checkRanges('The vote was moved from Monday to Tuesday.', 'Monday = 2025-09-08', 'Tuesday = 2025-09-09');
});
