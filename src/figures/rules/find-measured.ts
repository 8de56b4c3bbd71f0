// Finds what a quantity measures beyond its own unit: "exports fell 7%" measures exports, "a fine of $5" the fine,
// "Weber scored 22 goals" tells of Weber. Leaves "four bosses left", where nothing else is measured, alone.

import type { Token } from '../../language/index.ts';
import {
  childrenBy,
  headIndex,
  isRelation,
  type Span,
  spanOfWords,
  spansOverlap,
  subtreeOf,
} from '../../text/index.ts';
import { tokenUpTo } from '../quantities/token-places.ts';
import type { Quantity, QuantityUnit, SentenceView } from '../quantities/types.ts';
import { governorsOf, quantityHead } from './governors.ts';

const NOUN = /^(?:NN|NNS|NNP|NNPS)$/u;
const PHRASE = /^(?:NN|NNS|NNP|NNPS|JJ|POS|HYPH|VBN|VBG|IN|DT|CC)$/u;
const BESIDE_PHRASE = /^(?:NN|NNS|NNP|NNPS|JJ|JJS|POS|HYPH|CD)$/u;
const BESIDE = ['acl', 'parataxis', 'advcl', 'ccomp', 'appos', 'conj', 'cc', 'punct'];
const TIME_WORD =
  /(?:day|week|month|year|quarter|season|time|morning|evening|night|january|february|march|april|may|june|july|august|september|october|november|december)s?$/iu;

const ONE_OF = /^\s+of\s+(?:the|its|his|her|their|our|my|\p{Lu})/u;

/** Nouns that only lead to what they sum up: "a total of five slots". */
const IDLE = /^(?:total|number|lot|rest|majority|hope|aim|close|worth)$/u;
const OLD = /(?:^|-)olds?$/iu;
/** Verbs that the tagger takes for nouns: "revenue rose to $7 billion". */
const VERB_AMISS = /^(?:rose|fell|grew|sank|shrank|slid|rang(?:e|es|ed))$/iu;
/** "plans to lay off 6,650": whoever plans does it, not the plan. */
const INTENT =
  /^(?:plan|decision|bid|effort|move|attempt|ability|right|proposal|intention|promise|pledge|offer|order|chance|desire)$/u;

/** A noun, and "old" in "a 60 year-old"; a name that is tagged amiss stands as a subject: "the Dow Jones Average rose". */
function isNominal({ xpos, form, deprel }: Token): boolean {
  const isNamedSubject = isRelation(deprel, ['nsubj']) && /^JJ$/u.test(xpos) && /^\p{Lu}/u.test(form);
  return (NOUN.test(xpos) || OLD.test(form) || isNamedSubject) && !VERB_AMISS.test(form);
}

/** A noun that can be measured: no unit, no number, no time, and not the quantity's own words. */
function isMeasurable(index: number, quantity: Quantity, { tree, tables }: SentenceView): boolean {
  const word = tree.words[index];
  if (word === undefined || !isNominal(word) || TIME_WORD.test(word.form)) return false;
  const own = [quantity.span, ...(quantity.unit === null ? [] : [quantity.unit.span])];
  const form = word.form.toLowerCase();
  // "S P 500": a lone capital stands for a name.
  const isUnit = !/^\p{Lu}$/u.test(word.form) && (tables.units.has(form) || tables.currencyWords.has(form));
  if (OLD.test(word.form)) return true;
  return (
    !isUnit &&
    !IDLE.test(word.lemma) &&
    !/\d/u.test(word.form) &&
    !own.some((span) => spansOverlap(span, word))
  );
}

/** A noun's phrase without the clauses and lists beside it. */
function phraseOf(head: number, { tree }: SentenceView): Span | null {
  const isCut = (child: number) => isRelation(tree.words[child]?.deprel ?? '', BESIDE);
  return spanOfWords(tree, subtreeOf(tree, head, isCut));
}

/** The phrase, or where the quantity stands inside of it the noun alone. */
function phraseAround(head: number, quantity: Quantity, view: SentenceView): Span | null {
  const phrase = phraseOf(head, view);
  const word = view.tree.words[head];
  if (phrase === null || word === undefined) return null;
  return spansOverlap(phrase, quantity.span) ? { start: word.start, end: word.end } : phrase;
}

/** "20 percent of spending", "seasons of Sesame Street": what the counted noun or unit belongs to. */
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

/** "condos, which range from $5": the noun that a relative clause or participle tells of. */
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

/** Where the tree tells nothing: the nearest noun phrase in front of the nearest verb in front. */
function nounBefore(quantity: Quantity, view: SentenceView): Span | null {
  const { words } = view.tree;
  const from = tokenUpTo(words, quantity.span.start);
  const verb = words.slice(0, from + 1).findLastIndex((word) => word.upos === 'VERB' || word.upos === 'AUX');
  const last = words
    .slice(0, verb < 0 ? from + 1 : verb)
    .findLastIndex((_, at) => isMeasurable(at, quantity, view));
  if (last < 0) return null;
  let first = last;
  while (first > 0 && PHRASE.test(words[first - 1]?.xpos ?? '')) first -= 1;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** What may stand between a verb of its own and the quantity: "were up 17 points", "was set to rise by 10%". */
const BETWEEN = /^(?:RB|RBR|RP|IN|TO|VB|VBN|VBG|MD|VBD|VBZ|VBP|JJR|\$|CD|SYM)$/u;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;

/** Where nothing but the verb stands between: the noun phrase right in front of it, which a broken tree may miss. */
function subjectBeside(quantity: Quantity, view: SentenceView): Span | null {
  const { words } = view.tree;
  let at = tokenUpTo(words, quantity.span.start);
  let isVerbal = false;
  for (; BETWEEN.test(words[at]?.xpos ?? ''); at -= 1) isVerbal ||= FINITE.test(words[at]?.xpos ?? '');
  if (isVerbal && /^(?:WP|WDT)$/u.test(words[at]?.xpos ?? '')) at -= words[at - 1]?.form === ',' ? 2 : 1;
  if (!isVerbal || !isMeasurable(at, quantity, view)) return null;
  let first = at;
  while (first > 0 && BESIDE_PHRASE.test(words[first - 1]?.xpos ?? '')) first -= 1;
  return { start: words[first]?.start ?? 0, end: words[at]?.end ?? 0 };
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

/** "Copper -1.3% Zinc -0.6%": in a list of signed shares each stands behind its own name. */
function nameBeside(quantity: Quantity, { text, tree }: SentenceView): Span | null {
  const { words } = tree;
  const last = tokenUpTo(words, quantity.span.start);
  const isSigned = (quantity.low ?? 0) < 0 && quantity.unit?.dimension === 'share';
  if (!isSigned || !/^(?:NNP|NNPS|NN|CD)$/u.test(words[last]?.xpos ?? '')) return null;
  let first = last;
  while (
    first > 0 &&
    NOUN.test(words[first - 1]?.xpos ?? '') &&
    text.charAt((words[first]?.start ?? 0) - 1) === ' '
  )
    first -= 1;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
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
