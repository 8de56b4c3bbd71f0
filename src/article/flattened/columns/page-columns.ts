// What each line is like among the other lines of its page: where it stands, what is near it, whose words it shares.

import type { LineView } from '../describe-line.ts';
import type { Layout } from '../lay-out-run.ts';
import {
  type Column,
  columnOf,
  farLines,
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
/** Hardly an article has more lines than this. */
const articleLines = 200;
/** A word in at least this share of the lines of prose is one of the language's small words. */
const commonShare = 0.2;
/** A stem with more than this share of its other lines in the article is the article's own. */
const coreShare = 0.5;

function isProse({ words, hasStop, chrome }: LineView): boolean {
  return hasStop && words >= proseWords && chrome === null;
}

/** Reaches of lines: a paragraph or two around, a section of the page, and what tells a list of teasers or a box. */
const nearLines = 6;
const sectionLines = 25;
const datelineReach = 5;
const chromeReach = 4;
/** Where an article has ended is worth knowing from farther off. */
const farEnds = 4 * farLines;
/** A line of so few words is a label or a link. */
const shortWords = 8;

/** How far through the page the line stands, and how large the page is. */
function sizeColumns(views: readonly LineView[], totalProse: number): NamedColumns {
  const count = views.length;
  const bullets = views.filter(({ line }) => line.hasBullet).length;
  return [
    ['place', columnOf(views, (_, at) => at / count)],
    ['lines', new Float32Array(count).fill(count)],
    ['pageProse', new Float32Array(count).fill(totalProse)],
    ['bulletShare', new Float32Array(count).fill(bullets / Math.max(1, count))],
  ];
}

/** How many words of prose stand above and below the line, on the whole page and near by. */
function proseColumns(proseWordsOf: Column, totalProse: number): NamedColumns {
  const count = proseWordsOf.length;
  return [
    ['proseAbove', windowSums(proseWordsOf, -count, -1).map((sum) => sum / totalProse)],
    ['proseBelow', windowSums(proseWordsOf, 1, count).map((sum) => sum / totalProse)],
    ['proseNearAbove', windowSums(proseWordsOf, -nearLines, -1)],
    ['proseNearBelow', windowSums(proseWordsOf, 1, nearLines)],
    ['proseFarAbove', windowSums(proseWordsOf, -sectionLines, -1)],
    ['proseFarBelow', windowSums(proseWordsOf, 1, sectionLines)],
  ];
}

/** How far the line is from prose, from a heading of other articles and from the end of an article. */
function distanceColumns(views: readonly LineView[], prose: readonly boolean[]): NamedColumns {
  const lists = views.map(({ chrome }) => chrome?.phrase.effect === 'list' && chrome.place !== 'within');
  const ends = views.map(({ isEnd }) => isEnd);
  return [
    ['sinceProse', linesSince(prose, farLines)],
    ['untilProse', linesUntil(prose, farLines)],
    ['sinceList', linesSince(lists, farLines)],
    ['untilList', linesUntil(lists, farLines)],
    ['sinceEnd', linesSince(ends, farEnds)],
    ['untilEnd', linesUntil(ends, farEnds)],
    ['endsAbove', windowSums(columnOf(ends, Number), -views.length, -1)],
  ];
}

/** How far the line is from datelines, and how many stand around it: many of them make a list of articles. */
function datelineColumns(views: readonly LineView[]): NamedColumns {
  const datelines = views.map(({ isDateline }) => isDateline);
  return [
    ['sinceDateline', linesSince(datelines, farLines)],
    ['untilDateline', linesUntil(datelines, farLines)],
    ['datelinesNear', windowSums(columnOf(datelines, Number), -datelineReach, datelineReach)],
  ];
}

/** How many lines of the line's own kind stand together with it. */
function stretchColumns(views: readonly LineView[], prose: readonly boolean[]): NamedColumns {
  return [
    ['openStretch', stretchLengths(views.map(({ hasStop, ending }) => !hasStop && ending !== 'colon'))],
    ['bulletStretch', stretchLengths(views.map(({ line }) => line.hasBullet))],
    ['shortStretch', stretchLengths(views.map(({ words }) => words <= shortWords))],
    ['proseStretch', stretchLengths(prose)],
  ];
}

/** Where the line stands in its page, and how far from lines that tell where an article begins and ends. */
function placeColumns(views: readonly LineView[]): NamedColumns {
  const prose = views.map(isProse);
  const proseWordsOf = columnOf(views, ({ words }, at) => (prose[at] ? words : 0));
  const totalProse = Math.max(
    1,
    proseWordsOf.reduce((sum, words) => sum + words, 0),
  );
  const hasChrome = columnOf(views, ({ chrome }) => Number(chrome !== null));
  return [
    ...sizeColumns(views, totalProse),
    ...proseColumns(proseWordsOf, totalProse),
    ...distanceColumns(views, prose),
    ...datelineColumns(views),
    ...stretchColumns(views, prose),
    ['chromeNear', windowSums(hasChrome, -chromeReach, chromeReach)],
  ];
}

/** What the rules make of the page: its headline and the stretch of the article. */
export function layoutColumns(
  views: readonly LineView[],
  { headlineAt, coreStart, coreEnd, inside }: Layout,
): NamedColumns {
  const isInside = inside.map((is) => is);
  const headline = headlineAt ?? coreStart;
  const placeFrom = (mark: number, above: number, below: number): Column =>
    columnOf(views, (_, at) => Math.max(-above, Math.min(below, at - mark)));
  return [
    ['inside', columnOf(inside, Number)],
    ['sinceInside', linesSince(isInside, farLines)],
    ['untilInside', linesUntil(isInside, farLines)],
    ['fromHeadline', placeFrom(headline, farLines, articleLines)],
    ['fromCoreStart', placeFrom(coreStart, farLines, articleLines)],
    ['fromCoreEnd', placeFrom(coreEnd, articleLines, farLines)],
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

/** The words of the page's lines; its small words are those that stand in many lines of its prose. */
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
        return shareOf(
          stems,
          (stem) => core(stem) > 0 && core(stem) > coreShare * ((onPage.get(stem) ?? 1) - 1),
        );
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
/** One line weighs no more than this for the lines around it. */
const mostWeight = 3;
/** Reaches of lines whose weights are summed. */
const weightsNear = 5;
const weightsFar = 15;

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
  const gains = weights.map((weight) => Math.max(-mostWeight, Math.min(mostWeight, weight)));
  const nearby: NamedColumns = [
    ['weightsAbove', windowSums(gains, -weightsNear, -1)],
    ['weightsBelow', windowSums(gains, 1, weightsNear)],
    ['weightsFarAbove', windowSums(gains, -weightsFar, -1)],
    ['weightsFarBelow', windowSums(gains, 1, weightsFar)],
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
