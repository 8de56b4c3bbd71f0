// Finds what a quantity measures beyond its own unit: "exports fell 7%" measures exports, "a fine of $5" the fine,
// "Weber scored 22 goals" tells of Weber. Leaves "four bosses left", where nothing else is measured, alone.

import { childrenBy, headIndex, isRelation, type Span, spansOverlap } from '../../text/index.ts';
import type { Quantity, QuantityUnit, SentenceView } from '../quantities/types.ts';
import { governorsOf, quantityHead } from './governors.ts';
import { isMeasurable, phraseAround, phraseOf } from './measurable.ts';
import { nameBeside, nounBefore, subjectBeside } from './measured-beside.ts';

const ONE_OF = /^\s+of\s+(?:the|its|his|her|their|our|my|\p{Lu})/u;

/** "plans to lay off 6,650": whoever plans does it, not the plan. */
const INTENT =
  /^(?:plan|decision|bid|effort|move|attempt|ability|right|proposal|intention|promise|pledge|offer|order|chance|desire)$/u;

/** "20 percent of spending", "seasons of a show": what the counted noun or unit belongs to. */
function nounBelow(quantity: Quantity, view: SentenceView): Span | null {
  const { tree } = view;
  const head = quantityHead(quantity, view);
  const below = childrenBy(tree, head, 'nmod').find(
    (child) =>
      child > head &&
      isMeasurable(child, quantity, view) &&
      childrenBy(tree, child, 'case').some((mark) => tree.words[mark]?.lemma === 'of'),
  );
  return below === undefined ? null : phraseOf(below, view);
}

/** "a fine of $5", "a cut of 3%": the noun that the quantity hangs on. */
function nounAbove(quantity: Quantity, view: SentenceView): Span | null {
  const { tree } = view;
  const head = quantityHead(quantity, view);
  const above = headIndex(tree, head);
  const isBelowNoun = isRelation(tree.words[head]?.deprel ?? '', [
    'nmod',
    'nummod',
    'compound',
    'amod',
    'obl',
    'appos',
  ]);
  return isBelowNoun && isMeasurable(above, quantity, view) ? phraseAround(above, quantity, view) : null;
}

/** "cut its workforce by 5%", "sold the house for $2 million": what a verb does something to by so much. */
function objectBeside(quantity: Quantity, view: SentenceView): Span | null {
  const { tree } = view;
  const head = quantityHead(quantity, view);
  if (!isRelation(tree.words[head]?.deprel ?? '', ['obl'])) return null;
  const object = childrenBy(tree, headIndex(tree, head), 'obj').find(
    (child) => child < head && isMeasurable(child, quantity, view),
  );
  return object === undefined ? null : phraseOf(object, view);
}

/** "flats, which cost from $5": the noun that a relative clause or participle tells of. */
function antecedentOf(clause: number, { tree }: SentenceView): number {
  const head = headIndex(tree, clause);
  const isBeside = isRelation(tree.words[clause]?.deprel ?? '', ['acl']);
  return isBeside && !INTENT.test(tree.words[head]?.lemma ?? '') ? head : -1;
}

/** The subject of the nearest verb above that has one; "none" where the quantity stands in that subject itself. */
function subjectAbove(quantity: Quantity, view: SentenceView): Span | 'none' | null {
  const { tree } = view;
  const path = governorsOf(quantity, view);
  for (const above of path) {
    const subject = childrenBy(tree, above, 'nsubj').find((child) => child !== path[0]);
    const antecedent = antecedentOf(above, view);
    if (subject !== undefined && path.includes(subject)) return 'none';
    if (subject !== undefined && isMeasurable(subject, quantity, view)) return phraseOf(subject, view);
    if (antecedent >= 0 && !path.slice(0, 1).includes(above) && isMeasurable(antecedent, quantity, view))
      return path.includes(antecedent) ? phraseAround(antecedent, quantity, view) : null;
  }
  return null;
}

/** "13% ($5 million)", "17.5 points, or 0.22%": the same thing told again. */
const AGAIN = /^\s*(?:\(|,\s+or|or)\s*(?:about|around|some|roughly|nearly)?\s*(?:up|down)?\s*$/u;

/** The quantity that this one only tells again in another unit; itself where there is none. */
export function firstTold(quantity: Quantity, others: readonly Quantity[], { text }: SentenceView): Quantity {
  const before = others[others.indexOf(quantity) - 1];
  const isMeasure = (unit: QuantityUnit | null) => unit !== null && unit.kind !== 'noun';
  if (before === undefined || !isMeasure(quantity.unit)) return quantity;
  const from = Math.max(before.span.end, before.unit?.span.end ?? 0, before.counted?.end ?? 0);
  return AGAIN.test(text.slice(from, quantity.span.start)) ? before : quantity;
}

/** What else the clause around tells of, the nearest first: "Weber" in "Weber paid a fine of $5". */
export function findToldOf(quantity: Quantity, measured: Span, view: SentenceView): readonly Span[] {
  const around = [nounAbove(quantity, view), objectBeside(quantity, view), subjectAbove(quantity, view)];
  const told: Span[] = [];
  for (const span of around)
    if (
      span !== null &&
      span !== 'none' &&
      ![measured, quantity.span, ...told].some((known) => spansOverlap(span, known))
    )
      told.push(span);
  return told;
}

/** What is measured, the nearest first; null where the sentence tells of nothing but the counted noun. */
export function findMeasured(quantity: Quantity, view: SentenceView): Span | null {
  const isCounted = quantity.unit === null || quantity.unit.kind === 'noun';
  const own = isCounted ? null : quantity.counted;
  if (isCounted && quantity.low === 1 && ONE_OF.test(view.text.slice(quantity.number.end))) return null;
  const near =
    nameBeside(quantity, view) ??
    own ??
    nounBelow(quantity, view) ??
    nounAbove(quantity, view) ??
    objectBeside(quantity, view);
  if (near !== null) return near;
  const beside = subjectBeside(quantity, view);
  const subject = subjectAbove(quantity, view);
  if (beside !== null && (subject === null || subject === 'none' || !spansOverlap(beside, subject)))
    return beside;
  if (subject === 'none') return null;
  return subject ?? (isCounted ? null : nounBefore(quantity, view));
}
