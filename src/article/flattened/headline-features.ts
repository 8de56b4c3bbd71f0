// What speaks for and against a line of a flattened page being the headline, as numbers that `rankHeadline` weighs.

import type { LineView } from './describe-line.ts';
import { contentStems } from './echo-words.ts';
import { signFeatures } from './headline-signs.ts';

/** The lines in which the headline is looked for, with what is worked out once for all of them. */
export interface HeadlineWindow {
  readonly views: readonly LineView[];
  /** Place of the first line of the article's prose among the views. */
  readonly coreStart: number;
  /** How often each stem stands in the article; the stems of its first lines. */
  readonly counts: ReadonlyMap<string, number>;
  readonly openingStems: ReadonlySet<string>;
  /** The letters and figures of each view, and its stems. */
  readonly letters: readonly string[];
  readonly stems: readonly (readonly string[])[];
}

/** Features by name; what is missing is 0. */
export type HeadlineFeatures = Readonly<Record<string, number>>;

/** Lines around a candidate in which author, date and the like are looked for. */
const nearLines = 3;
const blockLines = 6;
/** Variants of a headline, in a breadcrumb or as a subheading, stand so near. */
const variantLines = 8;
/** The article's first lines, whose words a headline shares first of all. */
const openingLines = 4;
/** So many words taken up by the article are as good as more. */
const manyEchoes = 6;
/** A line of so many words could be a headline of some story. */
const titleWords = 4;
/** Two lines share so much of their words where one is a variant of the other. */
const variantShare = 0.6;
const proseWords = 12;

const question = /[?!]["'”’»“]?$/u;
const quoteEnd = /["”»“]$/u;
const bylineStart = /^(?:by|von|par|por|di|door|av|af|oleh|text|autor|autorin)\b[:\s]/iu;

const flag = (value: boolean): number => (value ? 1 : 0);

/** Works out what the lines of a window have in common. */
export function openHeadlineWindow(
  views: readonly LineView[],
  coreStart: number,
  core: readonly LineView[],
): HeadlineWindow {
  const counts = new Map<string, number>();
  for (const { line } of core)
    for (const stem of contentStems(line.text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return {
    views,
    coreStart,
    counts,
    openingStems: new Set(core.slice(0, openingLines).flatMap(({ line }) => contentStems(line.text))),
    letters: views.map(({ folded }) => folded.replace(/[^\p{L}\p{N}]+/gu, '')),
    stems: views.map(({ line }) => contentStems(line.text)),
  };
}

function isTitleLike({ words, hasStop, chrome, isDateline }: LineView): boolean {
  return words >= titleWords && !hasStop && chrome === null && !isDateline;
}

function isProse({ words, hasStop }: LineView): boolean {
  return hasStop && words >= proseWords;
}

/** 1 in the bin that holds the value: limits 2 and 4 make "<=2", "<=4" and ">". */
function bin(name: string, value: number, limits: readonly number[]): HeadlineFeatures {
  const limit = limits.find((upper) => value <= upper);
  return { [limit === undefined ? `${name}>` : `${name}<=${limit}`]: 1 };
}

function shapeFeatures(view: LineView): HeadlineFeatures {
  const { words, hasStop, ending, line, separators, isDateline, chrome, lowerShare } = view;
  const isQuestion = question.test(line.text);
  return {
    ...bin('words', words, [1, 2, 3, 4, 6, 8, 11, 15, 20, 28]),
    sentence: flag(hasStop && !isQuestion && ending !== 'cut' && !quoteEnd.test(line.text)),
    question: flag(isQuestion),
    colonEnd: flag(ending === 'colon'),
    colonInside: flag(/[:：]./u.test(line.text)),
    innerStops: Math.min(view.innerStops, 2),
    dateline: flag(isDateline),
    separators: Math.min(separators, 3),
    chromeWhole: flag(chrome?.place === 'whole'),
    chromePart: flag(chrome !== null && chrome.place !== 'whole'),
    titleCase: flag(lowerShare < 0.34 && words >= titleWords),
  };
}

/** How much the article takes up of a line: 1 for some eight words that it often repeats. */
function depthOf(at: number, { views, stems, counts }: HeadlineWindow): number {
  const view = views[at];
  if (view === undefined || view.isDateline || view.chrome !== null) return 0;
  const depths = (stems[at] ?? []).map((stem) => Math.log2(1 + (counts.get(stem) ?? 0)));
  return Math.min(1, depths.reduce((sum, depth) => sum + depth, 0) / 16);
}

function echoFeatures(at: number, window: HeadlineWindow): HeadlineFeatures {
  const own = window.stems[at] ?? [];
  const found = own.map((stem) => window.counts.get(stem) ?? 0);
  const echoed = found.filter((count) => count > 0).length;
  const share = (part: number): number => (own.length === 0 ? 0 : part / own.length);
  return {
    noStems: flag(own.length === 0),
    echo: share(echoed),
    echoes: Math.min(echoed, manyEchoes) / manyEchoes,
    echoDepth: share(found.reduce((sum, count) => sum + Math.log2(1 + count), 0)) / 4,
    openingEcho: share(own.filter((stem) => window.openingStems.has(stem)).length),
    echoAbove: depthOf(at - 1, window) - depthOf(at, window),
  };
}

/** True where most words of two lines are the same, but not all of the line. */
function isVariant(at: number, other: number, { views, stems }: HeadlineWindow): boolean {
  const [view, otherView] = [views[at], views[other]];
  if (view === undefined || otherView === undefined) return false;
  if (otherView.folded === view.folded || !isTitleLike(otherView)) return false;
  const own = stems[at] ?? [];
  const others = new Set(stems[other]);
  const shared = own.filter((stem) => others.has(stem)).length;
  return own.length > 0 && shared / Math.max(own.length, others.size) >= variantShare;
}

function countColons(text: string): number {
  return text.split(/[:：]/u).length;
}

/** Other lines that hold this one, or parts of it: breadcrumbs, titles with the site's name, a kicker with its colon. */
function copyFeatures(view: LineView, at: number, window: HeadlineWindow): HeadlineFeatures {
  if (view.words < titleWords) return { shortRepeat: flag(view.repeats === 2) };
  const { views, letters } = window;
  const { folded } = view;
  const longer = views.filter(
    (other) => other.folded.length > folded.length && other.folded.includes(folded),
  );
  const isHeldEnd = views.some(
    (other) =>
      other.words >= titleWords &&
      other.folded.length < folded.length &&
      other.folded.length > folded.length / 2 &&
      folded.endsWith(other.folded),
  );
  const twins = views.filter((other, place) => letters[place] === letters[at] && other.folded !== folded);
  const colons = countColons(folded);
  const from = Math.max(0, at - variantLines);
  return {
    repeats: flag(view.repeats === 2),
    holders: flag(longer.length > 0),
    endsOther: flag(longer.some((other) => other.folded.endsWith(folded))),
    startsOther: flag(longer.some((other) => other.folded.startsWith(folded))),
    heldEnd: flag(isHeldEnd),
    colonTwin: flag(twins.some((twin) => countColons(twin.folded) < colons)),
    plainTwin: flag(twins.some((twin) => countColons(twin.folded) > colons)),
    variantAbove: flag(views.slice(from, at).some((_, step) => isVariant(at, from + step, window))),
  };
}

function neighbourFeatures(
  own: LineView,
  at: number,
  { views, coreStart }: HeadlineWindow,
): HeadlineFeatures {
  const above = views.slice(Math.max(0, at - blockLines), at);
  const below = views.slice(at + 1, at + 1 + blockLines);
  const near = below.slice(0, nearLines);
  const next = below[0];
  const longestAbove = Math.max(0, ...above.map(({ words }) => words));
  const between = views.slice(at + 1, Math.max(at + 1, coreStart));
  return {
    datelineNext: flag(next?.isDateline === true),
    datelineNear: flag(near.some(({ isDateline }) => isDateline)),
    datelineBlock: flag(below.some(({ isDateline }) => isDateline)),
    datelineAbove: flag(above.slice(-2).some(({ isDateline }) => isDateline)),
    bylineNear: flag(near.some(({ line }) => bylineStart.test(line.text))),
    ledeBelow: flag(next?.hasStop === true && next.words >= 7 && next.words < 40),
    proseNear: flag(near.some(isProse)),
    proseAbove: flag(above.some(isProse)),
    titlesAbove: above.filter(isTitleLike).length / blockLines,
    titlesBelow: below.filter(isTitleLike).length / blockLines,
    chromeAbove: above.filter(({ chrome }) => chrome !== null).length / blockLines,
    chromeBelow: below.filter(({ chrome }) => chrome !== null).length / blockLines,
    shortAbove: flag((above.at(-1)?.words ?? titleWords) < titleWords),
    shortBelow: flag(next !== undefined && next.words < titleWords),
    standsOut: Math.max(-1, Math.min(1, (own.words - longestAbove) / 8)),
    longestSince: flag(between.every((line) => line.words < own.words || line.hasStop || line.isDateline)),
  };
}

function placeFeatures(at: number, { coreStart }: HeadlineWindow): HeadlineFeatures {
  const distance = coreStart - at;
  return distance >= 0
    ? bin('distance', distance, [0, 1, 2, 4, 7, 11, 16, 24, 40, 80])
    : bin('after', -distance, [1, 3]);
}

/** All features of the line at a place of the window. */
export function headlineFeatures(window: HeadlineWindow, at: number): HeadlineFeatures {
  const view = window.views[at];
  if (view === undefined) return {};
  return {
    ...shapeFeatures(view),
    ...signFeatures(view.line.text),
    ...echoFeatures(at, window),
    ...copyFeatures(view, at, window),
    ...neighbourFeatures(view, at, window),
    ...placeFeatures(at, window),
  };
}
