import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDateStamp } from './parse-date-stamp.ts';

const options = {
  zones: new Map([
    ['IST', { offset: '+05:30', dates: 'dmy' as const }],
    ['EST', { offset: '-05:00', dates: 'mdy' as const }],
  ]),
  monthNames: new Map([
    ['december', 12],
    ['dec', 12],
    ['décembre', 12],
    ['снежня', 12],
    ['diciembre', 12],
  ]),
};

describe('parseDateStamp', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['03-05-2024 08:15 IST', '2024-05-03T08:15+05:30'],
    ['Dec 4, 2025', '2025-12-04'],
    ['4 December 2025', '2025-12-04'],
    ['2025-04-14 14:20:43', '2025-04-14T14:20:43'],
    ['December 4 2025 at 5:30 pm', '2025-12-04T17:30'],
    ['Published 10:30, 4 December 2025', '2025-12-04T10:30'],
    ['2025-12-18T23:30:00.000+01:00', '2025-12-18T23:30:00+01:00'],
    ['4 décembre 2025', '2025-12-04'],
    ['4 снежня 2025', '2025-12-04'],
    ['4 de diciembre de 2025', '2025-12-04'],
    ['13/04/2025', '2025-04-13'],
    ['03.04.2025', '2025-04-03'],
    ['令和6年5月9日', '2024-05-09'],
    ['公開日：令和元年１２月４日 10:30', '2019-12-04T10:30'],
    ['令和6年(2024年)5月9日', '2024-05-09'],
    ['2024（令和6）年5月9日', '2024-05-09'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和 63 年 1 月 8 日', '1988-01-08'],
    ['03/04/2025 10:00 EST', '2025-03-04T10:00-05:00'],
  ];
  for (const [text, value] of cases)
    it(`reads "${text}" as ${value}`, () => assert.equal(parseDateStamp(text, options)?.value, value));

  it('keeps both days of "03/04/2025" where nothing settles the order', () => {
    assert.deepEqual(parseDateStamp('03/04/2025', options), {
      value: '[2025-03-04,2025-04-03]',
      days: { from: '2025-03-04', to: '2025-04-03' },
      span: { start: 0, end: 10 },
    });
  });
  it('settles "03/04/2025" by the order that the caller knows', () =>
    assert.equal(parseDateStamp('03/04/2025', { order: 'dmy' })?.value, '2025-04-03'));
  it('reads English months without tables', () =>
    assert.equal(parseDateStamp('Sept. 9, 2024')?.value, '2024-09-09'));
  for (const text of [
    'July 4',
    'no date 12',
    '31 February 2024',
    '1/2 cup',
    '令和6年度',
    '令和6年13月9日',
    '',
  ])
    it(`finds no stamp in "${text}"`, () => assert.equal(parseDateStamp(text, options), null));
});
