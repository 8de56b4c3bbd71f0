// What each line is like among the other lines of its page: where it stands, what is near it, whose words it shares.

import type { LineView } from '../describe-line.ts';
import type { Layout } from '../lay-out-run.ts';
import {
  type Column,
  columnOf,
  groupSizes,
  linesSince,
  linesUntil,
  moved,
  type NamedColumns,
  stretchLengths,
  windowSums,
} from './column.ts';
import { countLinesWith, cutLineWords, type LineWords, shareOf, startOf } from './line-words.ts';
import { type TermOdds, termColumns } from './term-columns.ts';

/** From this length on a line with a full stop is prose. */
const proseWords = 15;
/** Distances beyond this are all alike. */
const farLines = 40;
/** A word in at least this share of the lines of prose is one of the language's small words. */
const commonShare = 0.2;

function isProse({ words, hasStop, chrome }: LineView): boolean {
  return hasStop && words >= proseWords && chrome === null;
}

/** Where the line stands in its page, and how far from lines that tell where an article begins and ends. */
function placeColumns(views: readonly LineView[]): NamedColumns {
  const prose = views.map(isProse);
  const effect = (wanted: string): boolean[] =>
    views.map(({ chrome }) => chrome?.phrase.effect === wanted && chrome.place !== 'within');
  const lists = effect('list');
  const ends = views.map(({ isEnd }) => isEnd);
  const proseWordsOf = columnOf(views, (view) => (isProse(view) ? view.words : 0));
  const total = Math.max(
    1,
    proseWordsOf.reduce((sum, words) => sum + words, 0),
  );
  const count = views.length;
  return [
    ['place', columnOf(views, (_, at) => at / count)],
    ['lines', new Float32Array(count).fill(count)],
    ['pageProse', new Float32Array(count).fill(total)],
    [
      'bulletShare',
      new Float32Array(count).fill(views.filter(({ line }) => line.hasBullet).length / Math.max(1, count)),
    ],
    ['proseAbove', windowSums(proseWordsOf, -count, -1).map((sum) => sum / total)],
    ['proseBelow', windowSums(proseWordsOf, 1, count).map((sum) => sum / total)],
    ['proseNearAbove', windowSums(proseWordsOf, -6, -1)],
    ['proseNearBelow', windowSums(proseWordsOf, 1, 6)],
    ['proseFarAbove', windowSums(proseWordsOf, -25, -1)],
    ['proseFarBelow', windowSums(proseWordsOf, 1, 25)],
    ['sinceProse', linesSince(prose, farLines)],
    ['untilProse', linesUntil(prose, farLines)],
    ['sinceList', linesSince(lists, farLines)],
    ['untilList', linesUntil(lists, farLines)],
    ['sinceEnd', linesSince(ends, 4 * farLines)],
    ['untilEnd', linesUntil(ends, 4 * farLines)],
    ['endsAbove', windowSums(columnOf(ends, Number), -count, -1)],
    [
      'sinceDateline',
      linesSince(
        views.map(({ isDateline }) => isDateline),
        farLines,
      ),
    ],
    [
      'untilDateline',
      linesUntil(
        views.map(({ isDateline }) => isDateline),
        farLines,
      ),
    ],
    [
      'datelinesNear',
      windowSums(
        columnOf(views, ({ isDateline }) => Number(isDateline)),
        -5,
        5,
      ),
    ],
    ['openStretch', stretchLengths(views.map(({ hasStop, ending }) => !hasStop && ending !== 'colon'))],
    ['bulletStretch', stretchLengths(views.map(({ line }) => line.hasBullet))],
    ['shortStretch', stretchLengths(views.map(({ words }) => words <= 8))],
    ['proseStretch', stretchLengths(prose)],
    [
      'chromeNear',
      windowSums(
        columnOf(views, ({ chrome }) => Number(chrome !== null)),
        -4,
        4,
      ),
    ],
  ];
}

/** What the rules make of the page: its headline and the stretch of the article. */
export function layoutColumns(
  views: readonly LineView[],
  { headlineAt, coreStart, coreEnd, inside }: Layout,
): NamedColumns {
  const isInside = inside.map((is) => is);
  const headline = headlineAt ?? coreStart;
  return [
    ['inside', columnOf(inside, Number)],
    ['sinceInside', linesSince(isInside, farLines)],
    ['untilInside', linesUntil(isInside, farLines)],
    ['fromHeadline', columnOf(views, (_, at) => Math.max(-farLines, Math.min(200, at - headline)))],
    ['fromCoreStart', columnOf(views, (_, at) => Math.max(-farLines, Math.min(200, at - coreStart)))],
    ['fromCoreEnd', columnOf(views, (_, at) => Math.max(-200, Math.min(farLines, at - coreEnd)))],
    ['insideStretch', stretchLengths(isInside)],
  ];
}

/** Share of a line's runs of three stems that another line of the page has, too: teasers, pull quotes, second copies. */
function copiedShares(lines: readonly LineWords[]): Column {
  const runs = lines.map(({ stems }) =>
    stems.slice(2).map((stem, at) => `${stems[at]} ${stems[at + 1]} ${stem}`),
  );
  const counts = countLinesWith(runs);
  return columnOf(runs, (own) => shareOf(own, (run) => (counts.get(run) ?? 0) > 1));
}

/** What the words of a page tell however it is laid out. */
export interface PageWords {
  readonly lines: readonly LineWords[];
  /** In how many lines of the page each stem stands. */
  readonly onPage: ReadonlyMap<string, number>;
  /** For each line the share of the small words of its language, as the page's own prose tells them. */
  readonly common: Column;
}

export function cutPageWords(views: readonly LineView[]): PageWords {
  const lines = views.map(({ line }) => cutLineWords(line));
  const prose = lines.filter((_, at) => isProse(views[at] as LineView));
  const inProse = countLinesWith(prose.map(({ words }) => words));
  const isCommon = (word: string): boolean =>
    (inProse.get(word) ?? 0) > Math.max(1, prose.length * commonShare);
  return {
    lines,
    onPage: countLinesWith(lines.map(({ stems }) => stems)),
    common: columnOf(lines, ({ words }) => shareOf(words, isCommon)),
  };
}

/** Whose words the line takes up: the article's as laid out, the headline's, the small words of the language. */
export function wordColumns(
  { lines, onPage, common }: PageWords,
  { headlineAt, inside }: Layout,
): NamedColumns {
  const inCore = countLinesWith(lines.filter((_, at) => inside[at]).map(({ stems }) => stems));
  const inHeadline = new Set(headlineAt === null ? [] : lines[headlineAt]?.stems);
  return [
    ['commonShare', common],
    [
      'echo',
      columnOf(lines, ({ stems }, at) =>
        shareOf(stems, (stem) => (inCore.get(stem) ?? 0) > Number(inside[at])),
      ),
    ],
    [
      'rareEcho',
      columnOf(lines, ({ stems }, at) => {
        const core = (stem: string): number => (inCore.get(stem) ?? 0) - Number(inside[at]);
        return shareOf(stems, (stem) => core(stem) > 0 && core(stem) > 0.5 * ((onPage.get(stem) ?? 1) - 1));
      }),
    ],
    ['headlineEcho', columnOf(lines, ({ stems }) => shareOf(stems, (stem) => inHeadline.has(stem)))],
    [
      'headlineEchoes',
      columnOf(lines, ({ stems }) => new Set(stems.filter((stem) => inHeadline.has(stem))).size),
    ],
  ];
}

/** Columns whose values at the lines around are worth knowing. */
const movedNames = [
  'weight',
  'words',
  'hasStop',
  'ending',
  'hasBullet',
  'chromeEffect',
  'chromeReason',
  'isDateline',
  'lowerShare',
  'repeats',
];
const places = [-3, -2, -1, 1, 2, 3];
const beyondPage = -3;

/** All that is told of the lines of a page before any of them is scored. */
export function pageColumns(
  views: readonly LineView[],
  words: PageWords,
  layout: Layout,
  own: NamedColumns,
  oddsOf: TermOdds,
): NamedColumns {
  const around = own
    .filter(([name]) => movedNames.includes(name))
    .flatMap(([name, column]) =>
      places.map((by): readonly [string, Column] => [
        `${name}${by > 0 ? '+' : ''}${by}`,
        moved(column, by, beyondPage),
      ]),
    );
  const [, weights] = own[0] as readonly [string, Column];
  const gains = weights.map((weight) => Math.max(-3, Math.min(3, weight)));
  const nearby: NamedColumns = [
    ['weightsAbove', windowSums(gains, -5, -1)],
    ['weightsBelow', windowSums(gains, 1, 5)],
    ['weightsFarAbove', windowSums(gains, -15, -1)],
    ['weightsFarBelow', windowSums(gains, 1, 15)],
  ];
  return [
    ...own,
    ...placeColumns(views),
    ...layoutColumns(views, layout),
    ...wordColumns(words, layout),
    ['copied', copiedShares(words.lines)],
    ['sameStarts', groupSizes(words.lines.map(startOf), farLines)],
    ...termColumns(words.lines, oddsOf),
    ...around,
    ...nearby,
  ];
}
