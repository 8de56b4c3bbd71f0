import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables as tables } from '../../../tests/all-tables.ts';
import { describeLines } from './describe-line.ts';
import { findStamps } from './find-stamps.ts';
import { splitLines } from './split-lines.ts';

const headline = 'Ruritania and Graustark sign a treaty on salt';
const prose = [
  'The ministers of Ruritania and Graustark signed a treaty on salt on Monday, officials in Zenda said.',
  'Under the treaty, which took four years to write, both states will lower their taxes on salt by half.',
  'Traders in the border towns of Graustark cheered the news, and the price of salt fell within the hour.',
];

/** The days of the stamps of a page with these lines between the headline and the text, and these below. */
function daysOf(
  head: readonly string[],
  below: readonly string[] = [],
  text: readonly string[] = prose,
): readonly (string | null)[] {
  const views = describeLines(splitLines([headline, ...head, ...text, ...below].join('\n')), tables.article);
  const coreStart = 1 + head.length;
  const coreEnd = coreStart + text.length;
  const inside = views.map((_, at) => at >= coreStart && at < coreEnd);
  const stamps = findStamps(
    views,
    { headlineAt: 0, coreStart, coreEnd, inside },
    tables.article,
    tables.time,
  );
  return stamps.map(({ days }) => days.from);
}

describe('findStamps', () => {
  it('parts a year from the clock time or the counter that is glued to it', () => {
    assert.deepEqual(daysOf(['Published Fri, Apr 28 20232:23 PM EDT']), ['2023-04-28']);
    assert.deepEqual(daysOf(['by Zenda TimesNovember 21, 202501747']), ['2025-11-21']);
  });

  it('takes the day that a report begins with, though no place stands before it', () => {
    const [first = '', ...rest] = prose;
    assert.deepEqual(daysOf([], [], [`14 Dec. 2023 - ${first}`, ...rest]), ['2023-12-14']);
    assert.deepEqual(daysOf([], [], [`December 14, 2023 — ${first}`, ...rest]), ['2023-12-14']);
    assert.deepEqual(daysOf([], [], [`14 Dec. 2023 - a Thursday - was the day. ${first}`, ...rest]), []);
    assert.deepEqual(daysOf([], [], [`14 Dec. 2023 - 16 Dec. 2023: the talks. ${first}`, ...rest]), []);
  });

  it('takes the date of the page, not the day until which it will stay', () => {
    assert.deepEqual(daysOf(['Verfügbar bis 06.05.2024.', 'Stand: 22.04.2024, 06:00 Uhr']), ['2024-04-22']);
    assert.deepEqual(daysOf(['Available until 6 May 2024']), []);
    assert.deepEqual(daysOf(['Visas must be handed in by 6 May 2024.']), []);
    assert.deepEqual(daysOf([], ['Deadline for all visas: 6 May 2024']), []);
    assert.deepEqual(daysOf(['By Anna Holt, 6 May 2024']), ['2024-05-06']);
  });

  it('takes the short line with a date, not the caption that tells of one', () => {
    const caption =
      'A file picture shows the minister of trade of Graustark as he speaks at the salt works on November 19, 2024. Picture by Anna Holt';
    assert.deepEqual(daysOf([caption, 'Friday, 22 Nov 2024 4:55 PM']), ['2024-11-22']);
  });

  it('takes one day far below the article, and abstains where teasers there have several', () => {
    const note = ['Found a mistake?', 'Write to us.', 'Topics', 'Salt', 'Trade', 'Zenda', 'Borders'];
    assert.deepEqual(daysOf([], [...note, '28. 4. 2023, 18:41 Uhr']), ['2023-04-28']);
    assert.deepEqual(daysOf([], [...note, '28. 4. 2023, 18:41 Uhr', '27. 4. 2023, 08:05 Uhr']), []);
  });

  it('leaves the dates below "Related articles" and of comments, and takes one below them that says what it dates', () => {
    const others = [
      'Related articles',
      'Graustark recalls its envoy',
      'May 2, 2023',
      'Comments',
      'Rolf wrote on 4 May 2023: Well',
    ];
    assert.deepEqual(daysOf([], others), []);
    assert.deepEqual(daysOf([], [...others, 'Published on April 28, 2023']), ['2023-04-28']);
    assert.deepEqual(daysOf(['April 28, 2023'], others), ['2023-04-28']);
  });

  it('takes the dateline of a report where no line is a date', () => {
    const report = (head: string): readonly string[] => [
      `${head} The envoy of Graustark left the capital after three days of talks on salt, and both states said that they would meet again before the summer.`,
      ...prose,
    ];
    assert.deepEqual(daysOf([], [], report('ZENDA, April 28, 2023 (Ruritanian News) -')), ['2023-04-28']);
    assert.deepEqual(daysOf([], [], report('Zenda, April 28, 2023 /Ruritanian News/.')), ['2023-04-28']);
    assert.deepEqual(daysOf([], [], report('ZENDA, April 28, 2023. /RNA/.')), ['2023-04-28']);
    assert.deepEqual(daysOf([], [], report('On April 28, 2023 - a Friday - it rained.')), []);
    assert.deepEqual(daysOf(['April 29, 2023'], [], report('ZENDA, April 28, 2023 (RNA) -')), ['2023-04-29']);
  });

  it('reads the years of Japanese eras, in digits of any width', () => {
    assert.deepEqual(daysOf(['公開日：令和5年4月28日']), ['2023-04-28']);
    assert.deepEqual(daysOf(['公開日：令和５年４月２８日']), ['2023-04-28']);
  });

  it('reads labels of several words', () => {
    assert.deepEqual(daysOf(['Publié le 31 mars 2023 à 17h42, mis à jour le 1er avril 2023 à 08h10']), [
      '2023-03-31',
      '2023-04-01',
    ]);
  });
});
