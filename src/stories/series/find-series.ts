// Sorts the figures of many articles into series about the same thing, and names those that cannot both hold.

import type { Figure } from '../../record/index.ts';
import type { ActorTables, LanguageTables, SeriesTables } from '../../tables/index.ts';
import { compareText } from '../../text/index.ts';
import { indexStateNames } from '../reports/named-states.ts';
import { surelyReported } from '../reports/order-reports.ts';
import { stemOf } from '../reports/stem.ts';
import { compareFigures, hasSumFallen } from './compare-figures.ts';
import { isRepeating } from './compare-numbers.ts';
import type { CountedFigure } from './counted-figure.ts';
import { asOfDay } from './figure-days.ts';
import { isOtherWay } from './read-direction.ts';
import { mayTaxSame } from './read-taxed.ts';
import { isSameThing, readThing, type SeriesKnowledge } from './read-thing.ts';
import type { ConflictReason, FigureConflict, FigureReport, Series } from './types.ts';

/** What the tables must give. */
export interface SeriesSources {
  readonly series: SeriesTables;
  readonly actors: Pick<ActorTables, 'states' | 'organisations'>;
  readonly language: Pick<LanguageTables, 'verbs'>;
}

/** Indexes the tables; the same for every question. */
export function knowSeries({ series, actors, language }: SeriesSources): SeriesKnowledge {
  const { irregular } = language.verbs;
  return {
    ...series,
    names: indexStateNames(actors),
    // A territory with rulers of its own is a part of a state, too, and so a place like a town.
    capitals: new Set(
      [...actors.states.values()].flatMap(({ name, capitals, within }) =>
        within === null ? capitals : [name, ...capitals],
      ),
    ),
    irregular,
    directions: new Map([...series.directions].map(([word, subject]) => [stemOf(word, irregular), subject])),
    nounsByStem: new Map([...series.nouns].map(([word, noun]) => [stemOf(word, irregular), noun])),
  };
}

function inOrder(figures: readonly CountedFigure[]): readonly CountedFigure[] {
  return figures.toSorted(
    (a, b) =>
      compareText(asOfDay(a.report), asOfDay(b.report)) ||
      compareText(surelyReported(a.report.reported), surelyReported(b.report.reported)) ||
      compareText(a.report.figure.evidence.articleId, b.report.figure.evidence.articleId) ||
      a.report.figure.number.span.start - b.report.figure.number.span.start ||
      compareText(a.report.id, b.report.id),
  );
}

/** Where a number stands, over all articles. */
function placeOf({ evidence: { articleId } }: Figure, start: number): string {
  return `${articleId} ${start}`;
}

/** The same deed, or none that the table knows: "Of these, 650 had taken part in protests". */
function mayTellSame(
  { action: whole }: CountedFigure['thing'],
  { action: part }: CountedFigure['thing'],
): boolean {
  return whole === part || whole === null || part === null;
}

/** "Freed 300 since May, 52 of them on Monday": a part by its days alone counts the same things as its whole. */
function isPartInTime(part: CountedFigure, whole: CountedFigure): boolean {
  const { window } = part.report.figure;
  const around = whole.report.figure.window;
  const isOwn = window !== null && (window.from !== around?.from || window.to !== around?.to);
  return isOwn && whole.thing.noun === part.thing.noun;
}

/** A part of which the same is told as of its whole ("freed 222, among them 12 priests") is another thing than the whole. */
function markParts(figures: readonly CountedFigure[]): readonly CountedFigure[] {
  const byPlace = new Map(
    figures.map((one) => [placeOf(one.report.figure, one.report.figure.number.span.start), one]),
  );
  return figures.map((one) => {
    const { figure } = one.report;
    const wholes = (figure.relations ?? []).flatMap(({ kind, number: { span } }) => {
      const whole = kind === 'part-of' ? byPlace.get(placeOf(figure, span.start)) : undefined;
      const isOther = whole !== undefined && mayTellSame(whole.thing, one.thing) && !isPartInTime(one, whole);
      return isOther ? [whole] : [];
    });
    const part = wholes.some(({ thing }) => thing.noun === one.thing.noun) ? 'same' : 'narrower';
    return wholes.length > 0 ? { ...one, thing: { ...one.thing, part } } : one;
  });
}

type Group = readonly CountedFigure[];

function goesOtherWay(figures: Group, others: Group): boolean {
  return figures.some((a) => others.some((b) => isOtherWay(a.thing.direction, b.thing.direction)));
}

function isOnOtherGoods(figures: Group, others: Group): boolean {
  return figures.some((a) => others.some((b) => !mayTaxSame(a.thing.taxed, b.thing.taxed)));
}

/** "Six Indian diplomats" and "six Canadian diplomats" are two things, whatever "six diplomats each" counts. */
function areOfOthers(figures: Group, others: Group): boolean {
  return figures.some(({ thing: a }) =>
    others.some(({ thing: b }) => a.whose.size > 0 && b.whose.size > 0 && a.whose.isDisjointFrom(b.whose)),
  );
}

/** The group in which a figure of the same article stands nearest before this one, else the first. */
function nearestGroup({ report: { figure } }: CountedFigure, groups: readonly Group[]): readonly Group[] {
  const placeIn = (members: Group) =>
    Math.max(
      -1,
      ...members.flatMap(({ report: { figure: other } }) =>
        other.evidence.articleId === figure.evidence.articleId &&
        other.number.span.start < figure.number.span.start
          ? [other.number.span.start]
          : [],
      ),
    );
  return groups.toSorted((a, b) => placeIn(b) - placeIn(a)).slice(0, 1);
}

/** A figure of which nobody tells who gives does not join what two states give each other, nor a bare duty those on two kinds of goods. */
function fittingGroups(figure: CountedFigure, groups: readonly Group[]): readonly Group[] {
  const fitting = groups.filter(
    (members) =>
      members.some((other) => isSameThing(figure.thing, other.thing)) &&
      !goesOtherWay([figure], members) &&
      !areOfOthers([figure], members),
  );
  // Of one alone it is the nearest; and each figure of it need not be held against each.
  if (fitting.length < 2) return fitting;
  const areApart = fitting.some((one) =>
    fitting.some(
      (other) => goesOtherWay(one, other) || isOnOtherGoods(one, other) || areOfOthers(one, other),
    ),
  );
  return areApart ? nearestGroup(figure, fitting) : fitting;
}

/** Those of which it is told who gives, and to whom, whose they are or what they are on, come first: the others join them. */
function directedFirst(figures: readonly CountedFigure[]): readonly CountedFigure[] {
  const isDirected = ({ thing: { direction, taxed, whose } }: CountedFigure) =>
    direction.from !== null || direction.to !== null || taxed.size > 0 || whose.size > 0;
  return [...figures.filter(isDirected), ...figures.filter((figure) => !isDirected(figure))];
}

/** Groups of figures that are about one thing, directly or through others; their order does not matter. */
function group(figures: readonly CountedFigure[]): readonly Group[] {
  let groups: Group[] = [];
  for (const figure of directedFirst(figures)) {
    const fitting = fittingGroups(figure, groups);
    groups = [...groups.filter((members) => !fitting.includes(members)), [...fitting.flat(), figure]];
  }
  return groups;
}

/** True where the later one repeats a number that stood before the other was told. */
function repeatsOld(earlier: CountedFigure, later: CountedFigure, all: readonly CountedFigure[]): boolean {
  const told = surelyReported(earlier.report.reported);
  if (surelyReported(later.report.reported) <= told) return false;
  return all.some(
    (old) =>
      surelyReported(old.report.reported) < told &&
      isRepeating(old.report.figure, later.report.figure) &&
      compareFigures(old, earlier) === 'later count',
  );
}

/** Of a number that was told later: an old one again, one that cannot have come of the other, or the count as it went on. */
function whyLater(a: CountedFigure, b: CountedFigure, all: readonly CountedFigure[]): ConflictReason {
  if (repeatsOld(a, b, all)) return 'copy of an old figure';
  return hasSumFallen(a, b) ? 'plain contradiction' : 'later count';
}

const reasonWords: Readonly<Record<ConflictReason, string>> = {
  'copy of an old figure': 'repeats a figure that stood before the other was told',
  'other definition': 'they do not count the same',
  'cumulative against single': 'one is a sum over time, the other one occasion',
  'other window': 'they are about other days',
  'later count': 'the count went on, or was corrected',
  rounding: 'one is rounded',
  'plain contradiction': 'nothing in the articles explains the difference',
};

/** Between the last so many: of many figures each pair would be too many. */
function conflictsOf(figures: readonly CountedFigure[], newest: number): readonly FigureConflict[] {
  const last = figures.slice(-newest);
  return last.flatMap((b, at) =>
    last.slice(0, at).flatMap((a) => {
      const plain = compareFigures(a, b);
      if (plain === null) return [];
      const reason = plain === 'later count' ? whyLater(a, b, figures) : plain;
      const [left, right] = [a.report.figure.number.text, b.report.figure.number.text];
      const explanation = `${left} and ${right}: ${reasonWords[reason]}`;
      return [{ ids: [a.report.id, b.report.id] as const, reason, explanation }];
    }),
  );
}

/** The states that most of the figures are about; others stand in their sentences by the way. */
function commonCodes(figures: readonly CountedFigure[]): readonly string[] {
  const codes = Map.groupBy(
    figures.flatMap(({ thing }) => [...thing.about]),
    (code) => code,
  );
  return [...codes].flatMap(([code, { length }]) => (2 * length > figures.length ? [code] : [])).sort();
}

function toSeries(members: readonly CountedFigure[], newest: number): readonly Series[] {
  const ordered = inOrder(members);
  const [first] = ordered;
  if (first === undefined) return [];
  const named = ordered.find(({ thing }) => !thing.isGeneral) ?? first;
  const definitions = ordered.flatMap(({ report }) => report.figure.definition ?? []);
  return [
    {
      counts: named.report.figure.counts ?? named.thing.noun,
      action: first.thing.namedAction,
      about: commonCodes(ordered),
      definitions: [...new Set(definitions)].sort(),
      figures: ordered.map(({ report }) => report),
      conflicts: conflictsOf(ordered, newest),
    },
  ];
}

export interface SeriesOptions {
  /** True where all articles are known to be about one matter: a figure that names no state may then be of any that the others name. */
  readonly isOneMatter?: boolean;
  /** Conflicts are looked for between so many figures of each series, those of the last days; between all where nothing is said. */
  readonly newest?: number | undefined;
}

/** All series, those with most figures first; the same for any order of the figures. */
export function findSeries(
  reports: readonly FigureReport[],
  knowledge: SeriesKnowledge,
  { isOneMatter = false, newest = Number.POSITIVE_INFINITY }: SeriesOptions = {},
): readonly Series[] {
  const things = reports.flatMap((report) => {
    const thing = readThing(report, knowledge, isOneMatter);
    return thing === null ? [] : [{ report, thing }];
  });
  const counted = markParts(things);
  return group(inOrder(counted))
    .flatMap((members) => toSeries(members, newest))
    .toSorted(
      (a, b) =>
        b.figures.length - a.figures.length ||
        compareText(a.counts, b.counts) ||
        compareText(a.figures[0]?.id ?? '', b.figures[0]?.id ?? ''),
    );
}
