// The stage itself: quantities become figures, each with its action, window, source and status.

import type { ActorMention } from '../actors/index.ts';
import type { Analysis } from '../language/index.ts';
import { authorityOf, claimAround, type Figure } from '../record/index.ts';
import { evidenceAt, type Found, foundAll, indexSpans, sliceSpan } from '../text/index.ts';
import type { Day } from '../time/index.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import type { Quantity, QuantityUnit, SentenceView } from './quantities/types.ts';
import { relateFigures } from './relations/relate-figures.ts';
import { splitChange } from './relations/split-change.ts';
import type { ToldFigure } from './relations/types.ts';
import { carryStatus } from './rules/carry-status.ts';
import { countOfTotal } from './rules/count-of-total.ts';
import { countPersons } from './rules/count-persons.ts';
import { findAbout } from './rules/find-about.ts';
import { findAction } from './rules/find-action.ts';
import { findBound } from './rules/find-bound.ts';
import { findDefinition } from './rules/find-definition.ts';
import { findMeasured, firstTold } from './rules/find-measured.ts';
import { findStatus } from './rules/find-status.ts';
import { findWindow } from './rules/find-window.ts';
import { isFigure, mayBeRelated } from './rules/keep-figures.ts';
import { recallCounts } from './rules/recall-counts.ts';
import type { FigureContext } from './types.ts';

const STILL = /\b(?:still|currently|remain(?:s|ed|ing)?|at present|now|at any time)\b/iu;
/** "A total of 52", "bringing the toll to 31"; "600 in all"; "so far 52 were freed": a sum, told around its own number. */
const SUM_BEFORE =
  /\b(?:a total of|combined|(?:br[io]ng(?:s|ing)?|brought|takes?|taking|took|raise[sd]?|raising|pushing) (?:the|its|their) [\p{L} ]{0,40}\bto)(?:\s+(?:more than|at least|about|some|over|nearly))?\s*$/iu;
const SUM_BEHIND = /^\s*(?:\p{L}+\s+){0,3}?(?:in all|altogether|combined|all told)\b/iu;
const SUM_AROUND = /\b(?:so far|in total|to date|overall|cumulative(?:ly)?)\b/iu;

/** "100,000 Armenians": the name of a people counts persons. */
function isPeople(unit: QuantityUnit, { sentence, tables }: SentenceView): boolean {
  if (tables.peopleNouns.has(unit.name.toLowerCase())) return true;
  return sentence.names.some(({ type, end }) => type === 'NORP' && end === unit.span.end);
}

/** A part of counted things is a share of them: "a third of the soldiers" are not so many soldiers. */
function figureUnit({ unit, kind }: Quantity, view: SentenceView): string | null {
  if (kind === 'fraction' && (unit === null || unit.kind === 'noun')) return 'share';
  if (unit === null) return null;
  if (unit.kind === 'noun') return isPeople(unit, view) ? 'person' : unit.name;
  return unit.code !== null && !unit.name.includes(' per ') ? unit.code : unit.name;
}

/** The counted noun phrase; for a measure what is measured. */
function countsOf(quantity: Quantity, others: readonly Quantity[], view: SentenceView): string | null {
  const isOwn = quantity.unit === null || quantity.unit.kind === 'noun' || quantity.unit.dimension === 'time';
  const span = quantity.counted ?? (isOwn ? null : findMeasured(firstTold(quantity, others, view), view));
  return span === null ? null : sliceSpan(view.text, span);
}

/** The text of a sentence around a quantity, up to the numbers beside it. */
interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

/** Index of the first quantity that starts at or behind an offset, by halving. */
function placeOf(offset: number, others: readonly Quantity[]): number {
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function surroundings({ span }: Quantity, others: readonly Quantity[], view: SentenceView): Surroundings {
  const { text, sentence } = view;
  const at = placeOf(span.start, others);
  const last = others[at - 1];
  const next = others.slice(at, at + 3).find((other) => other.span.start >= span.end);
  return {
    before: text.slice(last?.span.end ?? sentence.start, span.start),
    behind: text.slice(span.end, next?.span.start ?? sentence.end),
  };
}

interface Aspects {
  readonly isSum: boolean;
  readonly asOf: string | null;
  readonly usual: Figure['aggregation'];
}

function isSummedUp({ before, behind }: Surroundings): boolean {
  return (
    SUM_BEFORE.test(before) || SUM_BEHIND.test(behind) || SUM_AROUND.test(before) || SUM_AROUND.test(behind)
  );
}

function aggregationOf(near: Surroundings, { isSum, asOf, usual }: Aspects): Figure['aggregation'] {
  if (isSum || isSummedUp(near)) return 'cumulative';
  if (STILL.test(near.before) || STILL.test(near.behind)) return 'level';
  return asOf !== null && usual === 'unknown' ? 'single' : usual;
}

/** The figure that an elliptic one is a part of, or goes on from. */
function wholeOf(quantity: Quantity, others: readonly Quantity[]): Quantity | null {
  if (!quantity.isElliptic) return null;
  return others.findLast((other) => !other.isElliptic && other.span.end <= quantity.span.start) ?? null;
}

/** No figure speaks for a day after its article: "in December", told on the 20th, ends on the 20th. */
function notLater(asOf: Day | null, publishedTo: Day | null): Day | null {
  if (asOf === null || publishedTo === null) return asOf ?? publishedTo;
  return asOf > publishedTo ? publishedTo : asOf;
}

/** What the stages before found in the sentence of a figure. */
interface Given extends Pick<FigureContext, 'claims' | 'published'> {
  readonly articleId: string;
  readonly actors: readonly ActorMention[];
}

function toFigure(
  quantity: Quantity,
  others: readonly Quantity[],
  view: SentenceView,
  { articleId, actors, claims, published }: Given,
): Figure {
  const whole = wholeOf(quantity, others);
  const action = findAction(quantity, view) ?? (whole === null ? null : findAction(whole, view));
  const claim = claimAround(quantity.span, claims);
  const { window, asOf, isSum } = findWindow(quantity, others, view, published);
  const evidence = evidenceAt({ articleId, text: view.text }, view.sentence, 'find-figures');
  const isVague = quantity.kind === 'vague';
  return {
    number: { text: sliceSpan(view.text, quantity.span), span: quantity.span },
    low: isVague ? null : quantity.low,
    high: isVague ? null : quantity.high,
    comparator: findBound(quantity, view),
    unit: figureUnit(quantity, view),
    counts: countsOf(quantity, others, view),
    action: action?.action ?? null,
    about: [...findAbout(quantity, view, actors)],
    window: window?.from == null && window?.to == null ? null : window,
    asOf: notLater(asOf, published.to),
    aggregation: aggregationOf(surroundings(quantity, others, view), {
      isSum,
      asOf,
      usual: action?.aggregation ?? 'unknown',
    }),
    definition: findDefinition(quantity, view),
    status: findStatus(quantity, action, claim, view),
    authority: claim === null ? null : authorityOf(claim),
    evidence,
  };
}

/**
 * Finds every number of an article that counts, measures or ranks something, in the order of the text.
 * "Chad has let more than 70 captured rebels go since March 2022" gives 70, >, person, let go, a window and cumulative.
 */
export function findFigures(
  analysis: Analysis,
  actors: readonly ActorMention[],
  context: FigureContext,
): Found<Figure> {
  const actorsBySpan = indexSpans(actors, ({ span }) => [span]);
  const claimsBySpan = indexSpans(context.claims, ({ content }) => content.map(({ span }) => span));
  const told = findQuantities(analysis, context.times, context.tables).flatMap(({ view, quantities }) => {
    const whole = quantities
      .flatMap((quantity) => splitChange(quantity, view))
      .map((quantity) => countOfTotal(countPersons(quantity, view), view));
    const kept = whole.filter((quantity) => isFigure(quantity, view));
    const given: Given = {
      articleId: analysis.articleId,
      actors: actorsBySpan.overlapping(view.sentence),
      claims: claimsBySpan.overlapping(view.sentence),
      published: context.published,
    };
    return whole.flatMap((quantity): readonly ToldFigure[] => {
      const isKept = kept.includes(quantity);
      if (!isKept && !mayBeRelated(quantity, view)) return [];
      return [{ figure: toFigure(quantity, kept, view, given), quantity, view, isKept }];
    });
  });
  // Counts before statuses: the same figure is known by what it counts.
  return foundAll(carryStatus(recallCounts(relateFigures(told))));
}
