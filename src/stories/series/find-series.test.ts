import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allTables } from '../../../tests/all-tables.ts';
import type { Figure } from '../../record/index.ts';
import { findSeries, knowSeries } from './find-series.ts';
import { splitStrands } from './split-strands.ts';
import type { FigureReport, Series } from './types.ts';

const knowledge = knowSeries(allTables);
const span = { start: 0, end: 0 };

function sampleFigure(id: string, day: string, number: number, facts: Partial<Figure> = {}): FigureReport {
  const about = { text: 'Fiji', span, actorId: 'FJI', name: 'Fiji', country: 'FJI', sector: null };
  return {
    id,
    reported: { from: day, to: day },
    figure: {
      number: { text: String(number), span },
      low: number,
      high: number,
      comparator: '=',
      unit: 'person',
      counts: 'prisoners',
      action: 'held',
      about: [about],
      window: null,
      asOf: day,
      aggregation: 'level',
      definition: null,
      status: 'state',
      authority: null,
      evidence: { articleId: id, span: { start: 0, end: 1 }, quote: '-', ruleId: 'sample' },
      ...facts,
    },
  };
}

function reasons(...figures: readonly FigureReport[]): readonly string[] {
  return findSeries(figures, knowledge).flatMap(({ conflicts }: Series) =>
    conflicts.map(({ reason }) => reason),
  );
}

describe('findSeries', () => {
  it('counts freed prisoners apart from those who are still held', () => {
    const freed = sampleFigure('a', '2024-01-01', 11, { counts: 'freed Fijian prisoners', action: null });
    assert.deepEqual(reasons(freed, sampleFigure('b', '2024-01-02', 14)), []);
  });

  it('leaves what two articles count of no state named apart', () => {
    const nobodys = (id: string, count: number) => sampleFigure(id, '2024-01-01', count, { about: [] });
    assert.equal(findSeries([nobodys('a', 1697), nobodys('b', 230)], knowledge).length, 2);
  });

  it('looks for conflicts between the figures of the last days alone, where so many are asked for', () => {
    const figures = [4, 9, 16, 25].map((number, at) => sampleFigure(`${at}`, '2024-05-01', number));
    const pairs = (newest?: number) =>
      findSeries(figures, knowledge, { newest }).flatMap(({ conflicts }) =>
        conflicts.map(({ ids }) => ids.join(' ')),
      );
    assert.equal(pairs().length, 6);
    assert.deepEqual(pairs(3), ['1 2', '1 3', '2 3']);
  });

  it('counts detainees and prisoners in one series, soldiers in another', () => {
    const found = findSeries(
      [
        sampleFigure('a', '2024-01-01', 20),
        sampleFigure('b', '2024-02-01', 30, { counts: 'detainees' }),
        sampleFigure('c', '2024-02-01', 30, { counts: 'soldiers' }),
      ],
      knowledge,
    );
    assert.deepEqual(
      found.map(({ figures }) => figures.map(({ id }) => id)),
      [['a', 'b'], ['c']],
    );
  });

  it('counts drivers and truckers in one series, and sets against each other what is told instead', () => {
    const freed = { action: 'freed', aggregation: 'single' } as const;
    const drivers = sampleFigure('a', '2024-01-01', 14, { ...freed, counts: 'drivers' });
    const truckers = sampleFigure('b', '2024-01-01', 16, { ...freed, counts: 'truckers' });
    assert.deepEqual(reasons(drivers, truckers), ['plain contradiction']);
    const quote = 'More than 30 have left, Fiji said, rather than the 90 that Samoa had named.';
    const toldIn = (id: string, number: number, source: string, rest: Partial<Figure>): FigureReport => {
      const start = quote.indexOf(String(number));
      const report = sampleFigure(id, '2024-01-01', number, {
        aggregation: 'single',
        action: null,
        authority: { source, actorId: null, claimId: null },
        evidence: { articleId: 'a', span: { start: 0, end: quote.length }, quote, ruleId: 'sample' },
        ...rest,
      });
      return {
        ...report,
        figure: { ...report.figure, number: { text: String(number), span: { start, end: start + 2 } } },
      };
    };
    const left = toldIn('a', 30, 'Fiji', { comparator: '>' });
    assert.deepEqual(reasons(left, toldIn('b', 90, 'Samoa', {})), ['plain contradiction']);
  });

  it('says why two figures differ', () => {
    const first = sampleFigure('a', '2024-01-01', 20);
    assert.deepEqual(reasons(first, sampleFigure('b', '2024-02-01', 30)), ['later count']);
    assert.deepEqual(reasons(first, sampleFigure('b', '2024-01-01', 30)), ['plain contradiction']);
    assert.deepEqual(reasons(first, sampleFigure('b', '2024-01-01', 30, { counts: 'political prisoners' })), [
      'other definition',
    ]);
  });

  it('sets freed prisoners beside freed soldiers, and tankers beside vessels', () => {
    const freed = { action: 'freed', aggregation: 'single' } as const;
    const men = { ...freed, counts: 'Samoan servicemen' };
    const found = reasons(
      sampleFigure('a', '2024-01-01', 20, freed),
      sampleFigure('b', '2024-01-01', 22, men),
    );
    assert.deepEqual(found, ['other definition']);
    const listed = (unit: string, action: string) => ({ unit, counts: `listed ${unit}s`, action });
    const ships = [
      sampleFigure('a', '2024-01-01', 447, listed('tanker', 'sanctioned')),
      sampleFigure('b', '2024-01-01', 444, listed('vessel', 'listed')),
      sampleFigure('c', '2024-01-01', 440, listed('ship', 'listed')),
    ];
    assert.deepEqual(reasons(...ships), ['other definition', 'other definition', 'plain contradiction']);
  });

  it('keeps the dead of two towns apart, and a part from its whole', () => {
    const killedIn = (town: string, number: number): Partial<Figure> => {
      const quote = `${number} men in ${town}`;
      const span = { start: 0, end: String(number).length };
      const evidence = { articleId: town, span: { start: 0, end: quote.length }, quote, ruleId: 'sample' };
      const told = { counts: 'men', action: 'killed', aggregation: 'single' } as const;
      return { ...told, number: { text: String(number), span }, evidence };
    };
    const here = sampleFigure('a', '2024-01-01', 33, killedIn('Suva', 33));
    const there = sampleFigure('b', '2024-01-01', 12, killedIn('Nadi', 12));
    assert.equal(findSeries([here, there], knowledge).length, 2);
    const whole = sampleFigure('c', '2024-01-01', 222);
    const part = sampleFigure('d', '2024-01-01', 12, {
      evidence: whole.figure.evidence,
      number: { text: '12', span: { start: 9, end: 11 } },
      relations: [{ kind: 'part-of', number: whole.figure.number }],
    });
    assert.equal(findSeries([whole, part], knowledge).length, 2);
    const window = { from: '2023-12-28', to: '2023-12-28' };
    const onOneDay = { ...part, figure: { ...part.figure, window } };
    assert.equal(findSeries([whole, onOneDay], knowledge).length, 1);
  });

  it('takes a number for another one only as far as it is round', () => {
    const first = sampleFigure('a', '2024-01-01', 2000);
    assert.deepEqual(reasons(first, sampleFigure('b', '2024-01-01', 1968)), ['rounding']);
    const exact = sampleFigure('a', '2024-01-01', 11_200);
    assert.deepEqual(reasons(exact, sampleFigure('b', '2024-01-01', 10_700)), ['plain contradiction']);
  });

  it('takes a figure that its own article revises for a later count', () => {
    const first = sampleFigure('a', '2024-01-01', 187);
    const { evidence, number } = first.figure;
    const revised = sampleFigure('b', '2024-01-01', 202, {
      evidence,
      relations: [{ kind: 'change-from', number }],
    });
    assert.deepEqual(reasons(first, revised), ['later count']);
  });

  it('finds no conflict where both can hold, or one is only announced', () => {
    const first = sampleFigure('a', '2024-01-01', 220);
    assert.deepEqual(reasons(first, sampleFigure('b', '2024-01-01', 200, { comparator: '>' })), []);
    assert.deepEqual(reasons(first, sampleFigure('b', '2024-01-01', 300, { status: 'announced' })), []);
  });

  it('tells a copy of an old figure from a later count', () => {
    const copied = [
      sampleFigure('a', '2024-01-01', 20),
      sampleFigure('b', '2024-02-01', 30),
      sampleFigure('c', '2024-03-01', 20),
    ];
    assert.deepEqual(reasons(...copied), ['later count', 'copy of an old figure']);
  });

  it('gives the same answer in whatever order the figures come', () => {
    const figures = [20, 20, 30, 41, 20, 55].map((number, at) =>
      sampleFigure(`f${at}`, `2024-0${1 + (at % 3)}-01`, number, at % 2 === 0 ? {} : { counts: 'people' }),
    );
    const expected = findSeries(figures, knowledge);
    fc.assert(
      fc.property(fc.shuffledSubarray(figures, { minLength: figures.length }), (shuffled) => {
        assert.deepEqual(findSeries(shuffled, knowledge), expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('splitStrands', () => {
  it('parts a sum from one occasion, and keeps counts that go on together', () => {
    const freed = { action: 'freed', aggregation: 'single' } as const;
    const sum = { action: 'freed', aggregation: 'cumulative' } as const;
    const [series] = findSeries(
      [
        sampleFigure('a', '2024-01-01', 20, freed),
        sampleFigure('b', '2024-01-01', 90, sum),
        sampleFigure('c', '2024-02-01', 120, sum),
      ],
      knowledge,
    );
    assert.ok(series !== undefined);
    const strands = splitStrands(series, knowledge).map((strand) => strand.map(({ id }) => id));
    assert.deepEqual(strands.toSorted(), [['a'], ['b', 'c']]);
  });
});

describe('findSeries of whose', () => {
  const hosted = { action: 'sheltered', counts: 'Tongan refugees', whose: ['TON'] };
  const about = (code: string) => ({
    ...{ text: code, span, actorId: code, name: code, country: code, sector: null },
  });
  const sample = (id: string, number: number, host: string, facts: Partial<Figure> = {}) =>
    sampleFigure(id, '2024-01-01', number, { ...hosted, about: [about(host), about('TON')], ...facts });

  it('keeps what two states host apart, and what one hosts of two peoples', () => {
    const samoan = { counts: 'Samoan refugees', whose: ['WSM'], about: [about('FJI'), about('WSM')] };
    const found = findSeries(
      [sample('a', 20, 'FJI'), sample('b', 30, 'NZL'), sample('c', 5, 'FJI', samoan)],
      knowledge,
    );
    assert.equal(found.length, 3);
  });

  it('takes two sources of the same days for a contradiction, and one that corrects itself for a later count', () => {
    const by = (source: string) => ({ authority: { source, actorId: null, claimId: null } });
    const next = { reported: { from: '2024-01-03', to: '2024-01-03' } };
    const rival = { ...sample('b', 35, 'FJI', { ...by('the mayor'), asOf: '2024-01-03' }), ...next };
    assert.deepEqual(reasons(sample('a', 20, 'FJI', by('the army')), rival), ['plain contradiction']);
    const quote = 'The army corrected its figure to 35.';
    const evidence = { articleId: 'b', span: { start: 0, end: quote.length }, quote, ruleId: 'sample' };
    const number = { text: '35', span: { start: 33, end: 35 } };
    const corrected = { ...rival, figure: { ...rival.figure, evidence, number } };
    assert.deepEqual(reasons(sample('a', 20, 'FJI', by('the army')), corrected), ['later count']);
  });
});

describe('findSeries of parts and levels', () => {
  const number = (text: string, start: number) => ({
    number: { text, span: { start, end: start + text.length } },
  });
  const part = (noun: string) => ({
    ...{ counts: noun, ...number('12', 9) },
    relations: [{ kind: 'part-of' as const, number: { text: '90', span: { start: 0, end: 2 } } }],
  });

  it('joins a part that has a noun of its own with the same told elsewhere', () => {
    const whole = sampleFigure('a', '2024-01-01', 90, number('90', 0));
    const { evidence } = whole.figure;
    const women = sampleFigure('b', '2024-01-01', 12, { ...part('women'), evidence });
    const again = sampleFigure('c', '2024-01-02', 12, { counts: 'women' });
    const found = findSeries([whole, women, again], knowledge);
    assert.deepEqual(
      found.map(({ figures }) => figures.map(({ id }) => id)),
      [['b', 'c'], ['a']],
    );
  });

  it('takes two ends of months for two days of one count', () => {
    const end = (day: string) => ({ window: { from: `${day.slice(0, 8)}21`, to: day }, asOf: day });
    const found = reasons(
      sampleFigure('a', '2024-02-02', 20, end('2024-01-31')),
      sampleFigure('b', '2024-06-02', 30, end('2024-05-31')),
    );
    assert.deepEqual(found, ['later count']);
  });

  it('takes the setting for another definition', () => {
    const quoted = (id: string, count: number, words: string) => {
      const quote = `${count} ${words}`;
      const evidence = { articleId: id, span: { start: 0, end: quote.length }, quote, ruleId: 'sample' };
      return sampleFigure(id, '2024-01-01', count, { ...number(String(count), 0), evidence });
    };
    const found = reasons(quoted('a', 20, 'prisoners in camps'), quoted('b', 35, 'prisoners in Fiji'));
    assert.deepEqual(found, ['other definition']);
  });

  const traded = (id: string, sum: number, quote: string, facts: Partial<Figure> = {}) => {
    const start = quote.indexOf(String(sum));
    const number = { text: String(sum), span: { start, end: start + String(sum).length } };
    const about = [...quote.matchAll(/Fiji|Tonga/gu)].map(({ 0: text, index }) => ({
      ...{ text, span: { start: index, end: index + text.length }, actorId: text, name: text, sector: null },
      country: text === 'Fiji' ? 'FJI' : 'TON',
    }));
    const evidence = { articleId: 'a', span: { start: 0, end: quote.length }, quote, ruleId: 'sample' };
    const money = { unit: 'USD', counts: null, action: 'sold', aggregation: 'single' } as const;
    return sampleFigure(id, '2024-01-01', sum, { ...money, number, about, evidence, ...facts });
  };

  it('sets what one state sells the other apart from what it buys', () => {
    const found = [
      traded('a', 52, 'Fiji sold Tonga goods worth 52.'),
      traded('b', 23, 'Tonga sold Fiji goods worth 23.'),
    ];
    assert.equal(findSeries(found, knowledge).length, 2);
    assert.deepEqual(reasons(...found), []);
  });

  it('sets two sources of one article against each other, the second without days of its own', () => {
    const word = (source: string) => ({ authority: { source, actorId: null, claimId: null } });
    const year = { from: '2023-01-01', to: '2023-12-31' };
    const first = traded('a', 54, 'Fiji sold Tonga goods worth 54.', {
      ...word('the bank'),
      window: year,
      asOf: '2023-12-31',
    });
    const other = traded('b', 61, 'For the ministry it is 61 from Fiji.', word('the ministry'));
    assert.deepEqual(reasons(first, other), ['plain contradiction']);
    const explained = { ...other, figure: { ...other.figure, definition: 'because it adds freight' } };
    assert.deepEqual(reasons(first, explained), ['other definition']);
  });

  it('finds no conflict with what comes on top', () => {
    const quote = 'Fiji holds 300 men, and another 500 in Tonga.';
    const men = { unit: 'person', counts: 'prisoners', action: 'held', aggregation: 'level' } as const;
    assert.deepEqual(reasons(traded('a', 300, quote, men), traded('b', 500, quote, men)), []);
  });

  it('compares a duty with those on the same goods only', () => {
    const duty = (id: string, day: string, number: number, quote: string) =>
      sampleFigure(id, day, number, {
        ...{ unit: 'percent', counts: 'tariff', action: null, aggregation: 'single' },
        number: { text: `${number}`, span: { start: quote.indexOf(`${number}`), end: quote.length } },
        evidence: { articleId: id, span: { start: 0, end: quote.length }, quote, ruleId: 'sample' },
      });
    const oil = duty('a', '2024-01-02', 80, 'Fiji put a tariff of 80 % on canola oil on Monday');
    const seed = duty('b', '2024-01-03', 15, 'Fiji put a 15 % tariff on canola seed');
    const again = duty('c', '2024-01-04', 25, 'Fiji has a tariff of 25 % on canola seed');
    const bare = duty('d', '2024-01-05', 6, 'Fiji lets them in at a tariff of 6 %');
    assert.deepEqual(reasons(oil, seed), []);
    assert.deepEqual(reasons(oil, seed, bare), []);
    assert.deepEqual(reasons(oil, seed, again), ['plain contradiction']);
    const series = findSeries([oil, seed, again, bare], knowledge);
    assert.deepEqual(
      series.map(({ figures }) => figures.length),
      [2, 2],
    );
  });

  it('takes a count for a copy of an old one only as far as it is round', () => {
    const [old, now] = [sampleFigure('a', '2024-01-01', 553_000), sampleFigure('b', '2024-01-15', 602_000)];
    const about = (number: number) => sampleFigure('c', '2024-01-30', number, { comparator: '~' });
    assert.equal(reasons(old, now, about(570_000)).at(-1), 'later count');
    assert.equal(reasons(old, now, about(550_000)).at(-1), 'copy of an old figure');
  });

  const dead = (id: string, day: string, number: number, facts: Partial<Figure> = {}) =>
    sampleFigure(id, day, number, { counts: 'people', action: 'killed', aggregation: 'single', ...facts });

  it('takes the day on which a count of the dead was told for no day of its own', () => {
    const window = { from: '2024-03-04', to: '2024-03-04' };
    const later = dead('b', '2024-03-04', 46, { aggregation: 'cumulative', window });
    assert.deepEqual(reasons(dead('a', '2024-03-02', 24), later), ['later count']);
  });

  it('takes the few dead of one raid for no later count of the many before', () => {
    const [before, raid] = [dead('a', '2024-03-02', 24), dead('b', '2024-03-04', 6)];
    assert.deepEqual(reasons(before, raid), []);
    assert.deepEqual(reasons(before, dead('b', '2024-03-04', 21)), ['later count']);
  });

  it('holds two near counts of one occasion against each other where one article has no known day', () => {
    const freed = { counts: 'friars', action: 'freed', aggregation: 'single' as const };
    const dated = sampleFigure('a', '2024-01-14', 19, freed);
    const undated = (number: number) => ({
      ...sampleFigure('b', '2024-11-01', number, { ...freed, asOf: null }),
      reported: { from: '2024-01-10', to: '2024-11-01' },
    });
    assert.deepEqual(reasons(dated, undated(18)), ['plain contradiction']);
    assert.deepEqual(reasons(dated, undated(12)), []);
    const later = { ...undated(18), reported: { from: '2024-02-10', to: '2024-11-01' } };
    assert.deepEqual(reasons(dated, later), []);
  });

  it('holds a number against the one that it is told instead of, whatever the kinds of the two', () => {
    const quote = 'More than 300 nurses work there, rather than the 900 that Oslo had named';
    const told = (id: string, number: number, facts: Partial<Figure>) => {
      const start = quote.indexOf(`${number}`);
      return sampleFigure(id, '2024-03-02', number, {
        ...{ counts: 'nurses', action: 'work', ...facts },
        number: { text: `${number}`, span: { start, end: start + 3 } },
        evidence: { articleId: 'a', span: { start: 0, end: quote.length }, quote, ruleId: 'sample' },
      });
    };
    const [few, many] = [told('x', 300, { comparator: '>' }), told('y', 900, { aggregation: 'single' })];
    assert.deepEqual(reasons(few, many), ['plain contradiction']);
  });

  it('takes a sum since one day that is half as great a day later for a contradiction, and one counted anew or put right for a later count', () => {
    const window = { from: '2024-01-01', to: '2024-09-15' };
    const sum = (id: string, day: string, number: number) =>
      sampleFigure(id, day, number, {
        action: 'freed',
        aggregation: 'cumulative',
        status: 'happened',
        window,
      });
    const first = sum('a', '2024-09-15', 1200);
    assert.deepEqual(reasons(first, sum('b', '2024-09-16', 600)), ['plain contradiction']);
    assert.deepEqual(reasons(first, sum('b', '2024-11-16', 600)), ['later count']);
    const later = sum('b', '2024-09-16', 600);
    const quote = 'Fiji corrected the number it had freed to 600.';
    const number = { text: '600', span: { start: quote.indexOf('600'), end: quote.indexOf('.') } };
    const evidence = { ...later.figure.evidence, quote, span: { start: 0, end: quote.length } };
    const corrected = { ...later, figure: { ...later.figure, evidence, number } };
    assert.deepEqual(reasons(first, corrected), ['later count']);
    assert.deepEqual(reasons(first, sum('b', '2024-09-16', 1400)), ['later count']);
  });

  it('counts those who were not freed apart from those who were', () => {
    const told = (id: string, number: number, status: Figure['status']) =>
      sampleFigure(id, '2024-09-15', number, { action: 'freed', aggregation: 'single', status });
    const found = findSeries([told('a', 14, 'happened'), told('b', 20, 'negated')], knowledge);
    assert.deepEqual(found.map(({ action }) => action).sort(), ['freed', 'not freed']);
  });
});
