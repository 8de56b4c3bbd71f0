import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayInterval } from '../calendar/interval.ts';
import { findTimes } from '../find-times.ts';

/** A Monday. */
const anchor = dayInterval('2019-07-15');
const holidays = [
  { names: ['Easter'], when: 'easter' },
  { names: ['Ramadan'], when: '2018-05-16/2018-06-14 2019-05-06/2019-06-03 2020-04-24/2020-05-23' },
];

function phrases(text: string): readonly string[] {
  return findTimes(text, anchor, { holidays }).found.map((time) => `${time.text} = ${time.value}`);
}

function checkPhrases(text: string, ...expected: readonly string[]): void {
  it(expected.length === 0 ? `leaves "${text}" alone` : `reads "${text}"`, () =>
    assert.deepEqual(phrases(text), expected),
  );
}

describe('two days of one month', () => {
  checkPhrases('a summit on April 24 and 25.', 'April 24 = 2019-04-24', '25 = 2019-04-25');
  checkPhrases('on May 4 and 5, 2018, in Bonn', 'May 4 = 2018-05-04', '5, 2018 = 2018-05-05');
  checkPhrases('on 4 and 5 May 2018 in Bonn', '4 = 2018-05-04', '5 May 2018 = 2018-05-05');
  checkPhrases('On April 24 and 25 people died', 'April 24 = 2019-04-24');
});

describe('dates that begin with their year', () => {
  checkPhrases('filed 2018-Aug-01', '2018-Aug-01 = 2018-08-01');
  checkPhrases('filed 2018/23/Sep', '2018/23/Sep = 2018-09-23');
  checkPhrases('for 2015-12 only', '2015-12 = 2015-12');
  checkPhrases('the 2011-12 season', '2011-12 = 2011/2012');
  checkPhrases('in 2017 April', '2017 April = 2017-04');
  checkPhrases('sales of 2018-H2 and Dec/2018', '2018-H2 = 2018-H2', 'Dec/2018 = 2018-12');
});

describe('a month of the year that was told', () => {
  checkPhrases('In 2017 they left. That May they returned.', '2017 = 2017', 'That May = 2017-05');
  checkPhrases(
    'They left in March 2016 and by that May had returned.',
    'March 2016 = 2016-03',
    'that May = 2016-05',
  );
  checkPhrases('They said in 2016 that May would be dry.', '2016 = 2016', 'May = 2019-05');
});

describe('dates in words', () => {
  checkPhrases(
    'born January twenty-five nineteen eighty-six',
    'January twenty-five nineteen eighty-six = 1986-01-25',
  );
  checkPhrases('the twenty-third day of May', 'the twenty-third day of May = 2019-05-23');
  checkPhrases('born in April of 87.', 'April of 87 = 1987-04');
  checkPhrases('they sent seventeen hundred thirty-three men');
});

describe('weeks and weekdays', () => {
  checkPhrases('in week 24 of 2018', 'week 24 of 2018 = 2018-W24');
  checkPhrases('in week 31 of the war');
  checkPhrases('the first Monday of next month', 'the first Monday of next month = 2019-08-05');
  checkPhrases('Monday two weeks from now', 'Monday two weeks from now = 2019-07-29');
  checkPhrases('Wednesday evening next week', 'Wednesday evening next week = 2019-07-24TEV');
  checkPhrases('They met last week Monday.', 'last week Monday = 2019-07-08');
  checkPhrases('two weeks ago on Friday', 'two weeks ago on Friday = 2019-07-05');
  checkPhrases('on the first weekend of May', 'the first weekend of May = 2019-W18-WE');
  checkPhrases('on Monday 22.', 'Monday 22 = 2019-07-22');
  checkPhrases('As Easter week began', 'Easter week = 2019-W16');
});

describe('feasts by the moon', () => {
  checkPhrases('during Ramadan', 'Ramadan = 2019-05-06/2019-06-03');
  checkPhrases('in Ramadan 2018', 'Ramadan 2018 = 2018-05-16/2018-06-14');
  checkPhrases('During Ramadan Israel closed it.', 'Ramadan = 2019-05-06/2019-06-03');
  checkPhrases('Tariq Ramadan and Ramadan Shallah spoke');
});

describe('quarters and months that are over', () => {
  checkPhrases('in the last quarter', 'the last quarter = 2019-Q2');
  checkPhrases('over the next three quarters', 'the next three quarters = P3Q');
  checkPhrases(
    'In the third quarter of 2018 it lost. In the first nine months it fell from a year earlier.',
    'the third quarter of 2018 = 2018-Q3',
    'the first nine months = P9M',
    'a year earlier = 2017',
  );
  it('takes "last February" on 1 March for that of the year before', () =>
    assert.equal(findTimes('last February', dayInterval('2019-03-01')).found[0]?.value, '2018-02'));
  checkPhrases(
    'Sales of 2 million fell from 3 million last year. The year-ago loss was small.',
    'last year = 2018',
    'The year-ago = 2018',
  );
  checkPhrases('the leaders of tomorrow');
  checkPhrases(
    'by the end of tomorrow, as of tomorrow',
    'the end of tomorrow = 2019-07-16',
    'tomorrow = 2019-07-16',
  );
  checkPhrases('in past years', 'past years = PAST_REF');
  it('leaves Saturday and Sunday out of working days', () =>
    assert.equal(findTimes('the next seven working days', anchor).found[0]?.interval?.to, '2019-07-24'));
  it('gives 29 February a year that has one', () =>
    assert.equal(findTimes('on 29 February', anchor).found[0]?.value, '2016-02-29'));
  it('ends "earlier this year" before the article, "year to date" with it', () => {
    const ends = ['earlier this year', 'the year to date'].map(
      (text) => findTimes(text, anchor).found[0]?.interval?.to,
    );
    assert.deepEqual(ends, ['2019-07-14', '2019-07-15']);
  });
});

describe('the following season, month or weekday', () => {
  checkPhrases(
    'Fiji shut its mission in 2011 and opened it the following autumn.',
    '2011 = 2011',
    'the following autumn = 2012-FA',
  );
  checkPhrases(
    'They left on 3 March 2017 and came back the following Friday.',
    '3 March 2017 = 2017-03-03',
    'following Friday = 2017-03-10',
  );
  checkPhrases('They left and came back the following spring.', 'the following spring = XXXX-SP');
  checkPhrases('They will be back the following spring.', 'the following spring = 2020-SP');
});

describe('so long ago to the day', () => {
  checkPhrases('A year ago today Fiji shut its mission.', 'A year ago today = 2018-07-15');
  checkPhrases('Ten years ago this week the truce broke.', 'Ten years ago this week = 2009-W29');
  checkPhrases('A year ago Fiji shut its mission today.', 'A year ago = 2018', 'today = 2019-07-15');
});
