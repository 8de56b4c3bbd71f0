import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as time from './index.ts';

it('exposes the calendar, the date stamps and the finder of time expressions', () => {
  assert.deepEqual(Object.keys(time).sort(), [
    'addDays',
    'addMonths',
    'addYears',
    'anyDay',
    'dayInterval',
    'dayNumber',
    'dayOf',
    'dayParts',
    'daysBetween',
    'findTimes',
    'formatInterval',
    'gapDays',
    'holidayDay',
    'indexEnglishRules',
    'intersectIntervals',
    'intervalContains',
    'intervalHasDay',
    'intervalsOverlap',
    'isCalendarDay',
    'isoWeek',
    'joinRanges',
    'monthInterval',
    'parseDateStamp',
    'parseTimeValue',
    'shiftInterval',
    'uniteIntervals',
    'weekday',
    'widthDays',
    'yearInterval',
  ]);
});
