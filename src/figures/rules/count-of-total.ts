// Tells what a bare number counts by the total that it is: "the number of political prisoners has risen to 1,168", "the death toll
// rose to 31". Leaves "the number 31" and a number with a noun of its own alone.

import type { Token } from '../../language/index.ts';
import { childrenBy, isRelation, type Span } from '../../text/index.ts';
import { tokenUpTo } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { clauseGovernors } from './governors.ts';
import { phraseOf } from './measurable.ts';

const TOTAL = /^(?:number|total|count|toll|tally|population|caseload|headcount)$/u;
const COUNTED = /^(?:NOUN|PROPN|PRON|ADJ|VERB)$/u;

/** The total that is told of by the words that govern a number: subject or object of its clause. */
export function totalAbove(quantity: Quantity, view: SentenceView): number | null {
  const { tree } = view;
  const governors = clauseGovernors(quantity, view);
  const beside = governors.flatMap((index) => childrenBy(tree, index, 'nsubj', 'obj'));
  // "a total of 52" is no total of something beside it.
  // "gave the number of the dead as 27": a number behind "as" is told of the total that it hangs on.
  const isLed = childrenBy(tree, governors[0] ?? -1, 'case').some((at) =>
    AS.test(tree.words[at]?.form ?? ''),
  );
  const told = beside.find(
    (index) => TOTAL.test(tree.words[index]?.lemma ?? '') && (isLed || !governors.includes(index)),
  );
  return told ?? totalInRow(quantity, view);
}

/** So many words may stand between a total and its number. */
const MOST_WORDS = 14;
const STANDS = /^(?:VERB|AUX|ADV|ADP|PART)$/u;
const AT = /^(?:at|to)$/iu;
const AS = /^(?:as|at)$/iu;

/** Where the tree is broken: "the number of people killed in Japan stands at 31", with a verb in between and nothing else told. */
function totalInRow({ span, comparatorSpan }: Quantity, { tree: { words } }: SentenceView): number | null {
  const last = tokenUpTo(words, comparatorSpan?.start ?? span.start);
  let verb = AT.test(words[last]?.form ?? '') ? last - 1 : last;
  if (!/^(?:VERB|AUX)$/u.test(words[verb]?.upos ?? '')) return null;
  while (STANDS.test(words[verb - 1]?.upos ?? '')) verb -= 1;
  for (let at = verb - 1; at >= Math.max(0, verb - MOST_WORDS); at -= 1) {
    const word = words[at];
    if (word === undefined || word.upos === 'PUNCT' || /\d/u.test(word.form)) return null;
    if (TOTAL.test(word.lemma)) return at;
  }
  return null;
}

/** The words that say of what it is the total: "prisoners" in "number of prisoners", "death" in "death toll". */
export function ofWhat(total: number, { tree }: SentenceView): number | null {
  // "their number" counts what was told before.
  const isOwner = (at: number) => isRelation(tree.words[at]?.deprel ?? '', ['nmod:poss']);
  return childrenBy(tree, total, 'nmod', 'compound').find((at) => !isOwner(at)) ?? null;
}

function nameOf({ lemma, upos, form }: Token): string {
  return upos === 'PRON' || upos === 'VERB' || /^(?:dead|wounded|injured|death)$/iu.test(form)
    ? 'person'
    : lemma;
}

function withoutOf(phrase: Span | null, { text }: SentenceView): Span | null {
  if (phrase === null) return null;
  const skipped = /^of\s+(?:the\s+)?/iu.exec(text.slice(phrase.start, phrase.end))?.[0].length ?? 0;
  return { start: phrase.start + skipped, end: phrase.end };
}

/** The quantity with the unit and the counted words of its total. */
export function countOfTotal(quantity: Quantity, view: SentenceView): Quantity {
  const { kind, unit, counted, low } = quantity;
  if (kind !== 'cardinal' || unit !== null || counted !== null || low === null) return quantity;
  const total = totalAbove(quantity, view);
  if (total === null) return quantity;
  const at = ofWhat(total, view);
  const word = view.tree.words[at ?? -1];
  const isToll = view.tree.words[total]?.lemma === 'toll';
  const end = quantity.number.end;
  const none = { kind: 'noun', code: null, dimension: null, span: { start: end, end } } as const;
  if (isToll) return { ...quantity, unit: { ...none, name: 'person' } };
  if (at === null || word === undefined || !COUNTED.test(word.upos)) return quantity;
  return { ...quantity, unit: { ...none, name: nameOf(word) }, counted: withoutOf(phraseOf(at, view), view) };
}
