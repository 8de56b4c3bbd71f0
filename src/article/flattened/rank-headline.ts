// The headline of a flattened page: of the lines above and around the start of the article the one that weighs most.

import type { LineView } from './describe-line.ts';
import { type HeadlineFeatures, headlineFeatures, openHeadlineWindow } from './headline-features.ts';
import { isMenuBar } from './headline-signs.ts';
import type { Layout } from './lay-out-run.ts';

/** Headlines stand so many lines above the first line of the article's prose, and a few below it where that was a teaser. */
const linesAbove = 300;
const linesBelow = 8;
const maxWords = 40;
/** A full sentence of the article with so many words is a paragraph. */
const paragraphWords = 12;
/** So does a shorter one that says on which day it was: "The embassy opened again on Monday." */
const toldWords = 6;
const toldDay =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|yesterday|gestern)(?!\p{L})/iu;
/** The sum of weights below which no line is a headline. */
const minScore = 3;

/** True for a long sentence of the article, and for one that tells news wherever it stands. */
function isParagraph({ words, hasStop, line }: LineView, isOfArticle: boolean): boolean {
  if (!hasStop) return false;
  return (isOfArticle && words >= paragraphWords) || (words >= toldWords && toldDay.test(line.text));
}

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,3}`;
/** "By Jane Roe and John Doe" names who wrote it; "By land and sea" is a headline. */
const bylineAlone = new RegExp(`^(?:[Bb]y|BY) ${name}(?:(?:,| and|, and| &) ${name}){0,5}$`, 'u');

/** Where the article lies among the lines. */
type ArticlePlace = Pick<Layout, 'coreStart' | 'inside'>;

/** A place that may hold the headline, and how much speaks for it. */
export interface RankedLine {
  readonly at: number;
  readonly score: number;
}

function scoreFeatures(features: HeadlineFeatures, weights: ReadonlyMap<string, number>): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0);
}

/** The places at which a headline may stand, each with its features. */
export function listCandidates(
  views: readonly LineView[],
  { coreStart, inside }: ArticlePlace,
): readonly { readonly at: number; readonly features: HeadlineFeatures }[] {
  const from = Math.max(0, coreStart - linesAbove);
  const window = openHeadlineWindow(
    views.slice(from, coreStart + linesBelow),
    coreStart - from,
    views.filter((_, at) => inside[at]),
  );
  return window.views.flatMap((view, place) => {
    if (view.words < 1 || view.words > maxWords) return [];
    const { text } = view.line;
    if (isParagraph(view, place >= window.coreStart) || bylineAlone.test(text) || isMenuBar(text)) return [];
    return [{ at: from + place, features: headlineFeatures(window, place) }];
  });
}

/**
 * The place of the headline, or null where no line looks like one: a menu entry, a date and a paragraph are none, nor is the line that
 * names the paper.
 */
export function rankHeadline(
  views: readonly LineView[],
  place: ArticlePlace,
  weights: ReadonlyMap<string, number>,
  nameLine: number | null = null,
): number | null {
  let best: RankedLine | null = null;
  for (const { at, features } of listCandidates(views, place)) {
    if (at === nameLine) continue;
    const score = scoreFeatures(features, weights);
    if (score > (best?.score ?? minScore)) best = { at, score };
  }
  return best === null ? null : best.at;
}
