// The stage itself: quantities become figures, each with its action, window, source and status.

import type { ActorMention } from '../actors/index.ts';
import type { ClaimView } from '../claims/index.ts';
import type { Analysis } from '../language/index.ts';
import { claimAround, type Figure } from '../record/index.ts';
import {
  evidenceAt,
  type Found,
  foundAll,
  indexSpans,
  type Span,
  sliceSpan,
  spanContains,
  spansOverlap,
} from '../text/index.ts';
import type { Day } from '../time/index.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import type { Quantity, SentenceView } from './quantities/types.ts';
import { relateFigures } from './relations/relate-figures.ts';
import { splitChange } from './relations/split-change.ts';
import type { ToldFigure } from './relations/types.ts';
import { carryStatus } from './rules/carry-status.ts';
import { chooseAuthority } from './rules/choose-authority.ts';
import { clauseAspect } from './rules/clause-aspect.ts';
import { countBodies } from './rules/count-bodies.ts';
import { countDeaths } from './rules/count-deaths.ts';
import { countForWhom } from './rules/count-for-whom.ts';
import { countOfClause } from './rules/count-of-clause.ts';
import { countOfTotal, totalAbove } from './rules/count-of-total.ts';
import { countPersons } from './rules/count-persons.ts';
import { countPredicate } from './rules/count-predicate.ts';
import { eventDay } from './rules/event-day.ts';
import { aboutFinder, toReference } from './rules/find-about.ts';
import { findAction } from './rules/find-action.ts';
import { findAggregation } from './rules/find-aggregation.ts';
import { findBound } from './rules/find-bound.ts';
import { findDefinition } from './rules/find-definition.ts';
import { findMeasured, firstTold } from './rules/find-measured.ts';
import { findStatus } from './rules/find-status.ts';
import { findNamer } from './rules/find-voucher.ts';
import { findWhose } from './rules/find-whose.ts';
import { findWindow } from './rules/find-window.ts';
import { isExtent } from './rules/is-extent.ts';
import { isPeople } from './rules/is-person.ts';
import { isFigure, mayBeRelated } from './rules/keep-figures.ts';
import { nationalCurrency } from './rules/national-currency.ts';
import { openAction } from './rules/open-action.ts';
import { purposeOf } from './rules/purpose-of.ts';
import { mostNamedState, recallAbout } from './rules/recall-about.ts';
import { recallCounts } from './rules/recall-counts.ts';
import { retellCounts } from './rules/retell-counts.ts';
import { saidDay } from './rules/said-day.ts';
import type { FigureContext } from './types.ts';

/** A part of counted things is a share of them: "a third of the soldiers" are not so many soldiers. */
function figureUnit({ unit, kind }: Quantity, view: SentenceView): string | null {
  if (kind === 'fraction' && (unit === null || unit.kind === 'noun')) return 'share';
  if (unit === null) return null;
  if (unit.kind === 'noun') return isPeople(unit, view) ? 'person' : unit.name;
  return unit.code !== null && !unit.name.includes(' per ') ? unit.code : unit.name;
}

/** The counted noun phrase; for a measure what is measured, which is never the state that gives or gets it. */
function countedSpan(
  quantity: Quantity,
  others: readonly Quantity[],
  actors: readonly ActorMention[],
  view: SentenceView,
): Span | null {
  const isOwn = quantity.unit === null || quantity.unit.kind === 'noun' || quantity.unit.dimension === 'time';
  const span = quantity.counted ?? (isOwn ? null : findMeasured(firstTold(quantity, others, view), view));
  const isParty = (actor: ActorMention) => span !== null && spanContains(actor.span, span);
  return quantity.counted === null && actors.some(isParty) ? purposeOf(quantity, view) : span;
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
  readonly aboutOf: ReturnType<typeof aboutFinder>;
  readonly actors: readonly ActorMention[];
  /** The sentence before, with its times. */
  readonly before: Pick<SentenceView, 'sentence' | 'times'> | null;
  /** Those of the whole article. */
  readonly allClaims: FigureContext['claims'];
}

/** Where somebody vouches without an attribution, every day of the sentence may be that on which they do. */
const NOBODYS: Pick<ClaimView, 'content'> = { content: [] };

/** What somebody says is of the days that they tell; the day on which they say so is none of them. */
function withinClaim(claim: ClaimView | null, view: SentenceView): SentenceView {
  if (claim === null) return view;
  const times = view.times.filter(
    ({ span }) =>
      !spansOverlap(span, view.sentence) || claim.content.some((piece) => spansOverlap(piece.span, span)),
  );
  return { ...view, times };
}

function toFigure(
  quantity: Quantity,
  others: readonly Quantity[],
  view: SentenceView,
  { articleId, aboutOf, actors, allClaims, before, claims, published }: Given,
): Figure {
  const whole = wholeOf(quantity, others);
  const action = findAction(quantity, view) ?? (whole === null ? null : findAction(whole, view));
  const claim = claimAround(quantity.span, claims);
  const { window, asOf, isSum } = findWindow(quantity, others, withinClaim(claim, view), published);
  const evidence = evidenceAt({ articleId, text: view.text }, view.sentence, 'find-figures');
  const isVague = quantity.kind === 'vague';
  const aggregation = findAggregation(quantity, others, view, { isSum, asOf, window, action });
  const authority = chooseAuthority(quantity, actors, claims, allClaims, view);
  const isRunning = aggregation !== 'single' || totalAbove(quantity, view) !== null;
  const told = !isRunning || authority === null ? null : saidDay(claim ?? NOBODYS, view, published);
  const passed =
    aggregation === 'single' && window === null && !isExtent(quantity)
      ? eventDay(claims, view, before, published, clauseAspect(quantity, view).kind === 'count')
      : null;
  const counted = countedSpan(quantity, others, actors, view);
  const whose = findWhose(quantity, action, counted, actors, claim?.source?.actor?.country ?? null, view);
  return {
    number: { text: sliceSpan(view.text, quantity.span), span: quantity.span },
    low: isVague ? null : quantity.low,
    high: isVague ? null : quantity.high,
    comparator: findBound(quantity, view),
    unit: figureUnit(quantity, view),
    counts: counted === null ? null : sliceSpan(view.text, counted),
    action: action?.action ?? openAction(quantity, view),
    about: [...aboutOf(quantity)],
    ...(whose.length === 0 ? {} : { whose: [...whose] }),
    window: window?.from == null && window?.to == null ? null : window,
    asOf: notLater(asOf ?? told ?? passed, published.to),
    aggregation,
    definition: findDefinition(quantity, view),
    // "Not the 15 that Chad had reported": another's count, which Chad does not deny.
    status: findNamer(quantity, view) === null ? findStatus(quantity, action, claim, view) : 'state',
    authority,
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
  const sentenceBefore = ({ sentence }: SentenceView): Given['before'] => {
    const last = analysis.sentences[analysis.sentences.indexOf(sentence) - 1];
    return last === undefined || last.style === 'headline' ? null : { sentence: last, times: context.times };
  };
  const told = findQuantities(analysis, context.times, context.tables).flatMap(({ view, quantities }) => {
    const whole = quantities
      .flatMap((quantity) => splitChange(quantity, view))
      .map((quantity) =>
        countOfClause(
          countOfTotal(
            countDeaths(
              countBodies(countPersons(countPredicate(countForWhom(quantity, view), view), view), view),
              view,
            ),
            view,
          ),
          view,
        ),
      );
    const kept = whole.filter((quantity) => isFigure(quantity, view));
    const inSentence = actorsBySpan.overlapping(view.sentence);
    const given: Given = {
      articleId: analysis.articleId,
      aboutOf: aboutFinder(view, inSentence),
      actors: inSentence,
      claims: claimsBySpan.overlapping(view.sentence),
      allClaims: context.claims,
      before: sentenceBefore(view),
      published: context.published,
    };
    return whole.flatMap((quantity): readonly ToldFigure[] => {
      const isKept = kept.includes(quantity);
      if (!isKept && !mayBeRelated(quantity, view)) return [];
      return [{ figure: toFigure(quantity, kept, view, given), quantity, view, isKept }];
    });
  });
  // Counts before statuses: the same figure is known by what it counts.
  const headline = analysis.sentences
    .filter(({ style }) => style === 'headline')
    .flatMap((sentence) => actorsBySpan.overlapping(sentence).map(toReference));
  const article = mostNamedState(actors.map(toReference));
  const counted = retellCounts(recallAbout(told, { headline, article }).map(nationalCurrency));
  return foundAll(carryStatus(recallCounts(relateFigures(counted))));
}
