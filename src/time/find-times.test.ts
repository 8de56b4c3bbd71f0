import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayInterval } from './calendar/interval.ts';
import { findTimes } from './find-times.ts';
import type { DayInterval } from './types.ts';

/** A Wednesday. */
const anchor = dayInterval('2025-09-10');
const periods = [{ names: ['World War II', '9/11'], from: '1939-09-01', to: '1945-09-02' }];
const holidays = [{ names: ['Thanksgiving Day', 'Thanksgiving'], when: '11#4-4' }];

function phrases(text: string, on: DayInterval | null = anchor): readonly string[] {
  return findTimes(text, on, { holidays, periods }).found.map((time) => `${time.text} = ${time.value}`);
}

function checkPhrases(text: string, ...expected: readonly string[]): void {
  it(expected.length === 0 ? `leaves "${text}" alone` : `reads "${text}"`, () =>
    assert.deepEqual(phrases(text), expected),
  );
}

describe('findTimes on calendar dates', () => {
  checkPhrases('signed on 4 June 2019', '4 June 2019 = 2019-06-04');
  checkPhrases('on Sept. 3, 2019, in', 'Sept. 3, 2019 = 2019-09-03');
  checkPhrases('Tuesday, 4 June 2024', 'Tuesday, 4 June 2024 = 2024-06-04');
  checkPhrases('ran 1-11 September 2025', '1-11 September 2025 = 2025-09-01/2025-09-11');
  checkPhrases('fled in September last year', 'September last year = 2024-09');
  checkPhrases('holds until February next year', 'February next year = 2026-02');
  checkPhrases('from March to August 2011', 'March = 2011-03', 'August 2011 = 2011-08');
  checkPhrases('since 1994', '1994 = 1994');
  checkPhrases('Bede (673 – 735) wrote', '673 = 0673', '735 = 0735');
  checkPhrases('He died on 30 September 420.', '30 September 420 = 0420-09-30');
  checkPhrases('the camps had (left 314 – 12 beds 368) little room');
  checkPhrases('see the notes (pp. 123–145) and 420 men of June 300 strong', 'June = 2025-06');
  checkPhrases('between 12 and 16 September', '12 and 16 September = 2025-09-12/2025-09-16');
  checkPhrases('the first three months of 2024', 'the first three months of 2024 = 2024-01/2024-03');
  checkPhrases('the last two months of last year', 'the last two months of last year = 2024-11/2024-12');
  checkPhrases('the last quarter of last year', 'the last quarter of last year = 2024-Q4');
  checkPhrases('the 2015-16 crisis', '2015-16 = 2015/2016');
  checkPhrases('founded c. 314', 'c. 314 = 0314');
  checkPhrases('the Sunday Times and Super Tuesday');
  checkPhrases('April Smith joined the March on Rome');
  checkPhrases('the Man of the Year');
  checkPhrases('the third quarter of 2020', 'the third quarter of 2020 = 2020-Q3');
  checkPhrases('in the early 1990s', 'the early 1990s = 199');
  checkPhrases('in the 19th century', 'the 19th century = 18');
  checkPhrases('dined on Thanksgiving 2023', 'Thanksgiving 2023 = 2023-11-23');
  checkPhrases('since World War II', 'World War II = 1939-09-01/1945-09-02');
  checkPhrases('on 03/04/2025', '03/04/2025 = [2025-03-04,2025-04-03]');
  checkPhrases('on 03/04/2025 and 25/04/2025', '03/04/2025 = 2025-04-03', '25/04/2025 = 2025-04-25');
  checkPhrases('filed 18.12.2024', '18.12.2024 = 2024-12-18');
  checkPhrases('He may march at once.');
  checkPhrases('Mrs May spoke.');
  checkPhrases('1998 troops and $2,000');
  checkPhrases('prices fall');
  checkPhrases('It was a second-place finish under the sun.');
});

describe('findTimes on weekdays and months', () => {
  checkPhrases('He met them on Tuesday.', 'Tuesday = 2025-09-09');
  checkPhrases('He will arrive on Tuesday.', 'Tuesday = 2025-09-16');
  checkPhrases('They spoke on Wednesday.', 'Wednesday = 2025-09-10');
  checkPhrases('in the winter of 2023-24', 'the winter of 2023-24 = 2023-WI');
  checkPhrases('the talks next Monday and Tuesday', 'next Monday = 2025-09-15', 'Tuesday = 2025-09-16');
  checkPhrases('The deal was signed in the following month.', 'the following month = XXXX-XX');
  checkPhrases(
    'in the year 2567 of the Buddhist era and Heisei 30',
    'the year 2567 of the Buddhist era = 2024',
    'Heisei 30 = 2018',
  );
  checkPhrases('in 1398 in the Iranian calendar', '1398 in the Iranian calendar = 2019-03-21/2020-03-19');
  checkPhrases('the Heisei era');
  checkPhrases('They met on Thursday 4th.', 'Thursday 4th = 2025-09-04');
  checkPhrases('They will meet on Friday the 3rd.', 'Friday the 3rd = 2025-10-03');
  checkPhrases('They met on Thursday 4th of May.', 'Thursday 4th of May = 2023-05-04');
  checkPhrases('in the first week of 2015', 'the first week of 2015 = 2015-W01');
  checkPhrases('by the last week of 2020', 'the last week of 2020 = 2020-W53');
  checkPhrases('the second week of talks');
  checkPhrases('He was named chairman effective 1 February.', '1 February = 2026-02-01');
  checkPhrases('The offer had been due to expire on Friday.', 'Friday = 2025-09-05');
  checkPhrases('the first shift since his return in January', 'January = 2025-01');
  checkPhrases('a loss in the quarter ended July 31', 'the quarter = 2025-Q2', 'July 31 = 2025-07-31');
  checkPhrases(
    'In the second quarter it earned more than in the 2024 period.',
    'the second quarter = 2025-Q2',
    'the 2024 period = 2024-Q2',
  );
  checkPhrases('They left last Friday.', 'last Friday = 2025-09-05');
  checkPhrases('The ban began in March.', 'March = 2025-03');
  checkPhrases('The ban will end in March.', 'March = 2026-03');
  checkPhrases('Monday, 3 June was calm.', 'Monday, 3 June = 2024-06-03');
});

describe('findTimes on relative phrases', () => {
  checkPhrases('signed yesterday', 'yesterday = 2025-09-09');
  checkPhrases('two weeks ago', 'two weeks ago = 2025-W35');
  checkPhrases('two years ago', 'two years ago = 2023');
  checkPhrases('fell in 2019 and rose a year later', '2019 = 2019', 'a year later = 2020');
  checkPhrases('two days after 4 June 2019', 'two days after 4 June 2019 = 2019-06-06');
  checkPhrases('the day before Thanksgiving 2023', 'the day before Thanksgiving 2023 = 2023-11-22');
  checkPhrases('the week of 6 October', 'the week of 6 October = 2025-W41');
  checkPhrases('the first Monday of May 2024', 'the first Monday of May 2024 = 2024-05-06');
  checkPhrases('a day after the vote', 'a day = P1D');
  checkPhrases('this week', 'this week = 2025-W37');
  checkPhrases('tomorrow at 9:30 a.m.', 'tomorrow at 9:30 a.m. = 2025-09-11T09:30');
  checkPhrases('on Tuesday night', 'Tuesday night = 2025-09-09TNI');
  checkPhrases('recently', 'recently = PAST_REF');
  checkPhrases('the week before last', 'the week before last = 2025-W35');
  checkPhrases(
    'at 10:00 local time (0700 GMT) on Monday',
    '10:00 local time (0700 GMT) on Monday = 2025-09-08T10:00',
  );
  checkPhrases('on Tuesday evening at around 8pm', 'Tuesday evening at around 8pm = 2025-09-09T20:00');
});

describe('findTimes on durations and sets', () => {
  checkPhrases('a three-day visit', 'three-day = P3D');
  checkPhrases('more than two hours', 'more than two hours = PT2H');
  checkPhrases('every Thursday', 'every Thursday = XXXX-WXX-4');
  checkPhrases('open on Tuesday nights', 'Tuesday nights = XXXX-WXX-2TNI');
  checkPhrases('12 years and six months', '12 years and six months = P12Y6M');
  checkPhrases('an hour and a half', 'an hour and a half = PT1H30M');
  checkPhrases('the first half of the match');
  checkPhrases('a quarter of voters');
  checkPhrases('paid monthly', 'monthly = P1M');
  checkPhrases('a 40-year-old man');
  checkPhrases('The Daily Mail said');
});

describe('findTimes and its anchor', () => {
  it('leaves relative phrases underspecified without an anchor', () => {
    assert.deepEqual(phrases('They met last week and on 3 May 2017.', null), [
      'last week = XXXX-WXX',
      '3 May 2017 = 2017-05-03',
    ]);
    assert.equal(findTimes('They met yesterday.', null).found[0]?.interval, null);
  });
  it('widens the interval of "yesterday" for an article of some day in a week', () => {
    const [time] = findTimes('They met yesterday.', { from: '2025-09-08', to: '2025-09-14' }).found;
    assert.equal(time?.value, 'XXXX-XX-XX');
    assert.deepEqual(time?.interval, { from: '2025-09-07', to: '2025-09-13' });
  });
  it('keeps "last year" exact where all days of the anchor agree', () => {
    const [time] = findTimes('They met last year.', { from: '2025-03-01', to: '2025-05-14' }).found;
    assert.equal(time?.value, '2024');
  });
  it('gives the days of "the past two weeks"', () => {
    const [time] = findTimes('Over the past two weeks they met.', anchor).found;
    assert.equal(time?.value, 'P2W');
    assert.deepEqual(time?.interval, { from: '2025-08-27', to: '2025-09-10' });
  });
  it('notices that "Monday, 4 June 2019" was a Tuesday', () => {
    const { problems } = findTimes('They met on Monday, 4 June 2019.', anchor);
    assert.equal(problems[0]?.message, 'The text calls 2019-06-04 a Monday; it is a Tuesday.');
    assert.deepEqual(findTimes('They met on Tuesday, 4 June 2019.', anchor).problems, []);
  });
  for (const [text, from, to] of [
    ['Over the past 3,000 years they met.', null, '2025-09-10'],
    ['In the next 9,000 years they will meet.', '2025-09-10', null],
  ] as const)
    it(`leaves the end open that lies outside of all calendars: "${text}"`, () =>
      assert.deepEqual(findTimes(text, anchor).found[0]?.interval, { from, to }));
  checkPhrases('They met 9,999,999 days ago.', '9,999,999 days ago = PAST_REF');
  checkPhrases('They will meet 9,000 years from now.', '9,000 years from now = FUTURE_REF');
  it('ends "earlier this year" before the day of the article', () => {
    const [time] = findTimes('They met earlier this year.', anchor).found;
    assert.deepEqual(time?.interval, { from: '2025-01-01', to: '2025-09-09' });
  });
});

describe('findTimes on any text', () => {
  it('gives exact quotes in order without overlap', () => {
    const words = fc.constantFrom(
      'May',
      'Tuesday',
      '4',
      'June',
      '2019',
      ',',
      'last',
      'year',
      'the',
      'two',
      'weeks',
      'ago',
      '9 p.m.',
      'evening',
      'of',
      '\n\n',
      '1/2/2003',
      'every',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        let end = 0;
        for (const time of findTimes(text, anchor).found) {
          assert.equal(text.slice(time.span.start, time.span.end), time.text);
          assert.ok(time.span.start >= end);
          end = time.span.end;
        }
      }),
    );
  });
  it('stays fast on long runs of blanks and digits', () => {
    const startedAt = performance.now();
    findTimes(
      `${'the '.repeat(5_000)}${' '.repeat(20_000)}${'1'.repeat(20_000)}${'twenty '.repeat(5_000)}`,
      anchor,
    );
    assert.ok(performance.now() - startedAt < 2_000);
  });
});
