// Finds what a quantity measures beyond its own unit: "exports fell 7%" measures exports, "a fine of $5" the fine,
// "Weber scored 22 goals" tells of Weber. Leaves "four bosses left", where nothing else is measured, alone.

import { childrenBy, headIndex, isRelation, type Span, spanOfWords, subtreeOf } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { governorsOf, quantityHead } from './governors.ts';

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/u;
const BESIDE = ['acl', 'acl:relcl', 'parataxis', 'advcl', 'ccomp', 'appos', 'conj', 'cc', 'punct'];

/** A noun's phrase without the clauses and lists beside it. */
function phraseOf(head: number, { tree }: SentenceView): Span | null {
  const isCut = (child: number) => isRelation(tree.words[child]?.deprel ?? '', BESIDE);
  return spanOfWords(tree, subtreeOf(tree, head, isCut));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The subject of the nearest verb above that has one, unless the quantity stands in that subject. */
function subjectAbove(quantity: Quantity, view: SentenceView): Span | null {
  const { tree } = view;
  const path = governorsOf(quantity, view);
  for (const above of path.slice(1)) {
    const subject = childrenBy(tree, above, 'nsubj').find((child) => tree.words[child]?.upos !== 'PRON');
    if (subject === undefined) continue;
    if (path.includes(subject)) return null;
    return phraseOf(subject, view);
  }
  return null;
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
    'appos',
  ]);
  if (!isBelowNoun || !NOMINAL.test(tree.words[above]?.upos ?? '')) return null;
  const phrase = phraseOf(above, view);
  const word = tree.words[above];
  return phrase !== null && word !== undefined && overlaps(phrase, quantity.span)
    ? { start: word.start, end: word.end }
    : phrase;
}

/** "seasons of Sesame Street": what the counted noun belongs to. */
function nounBelow(quantity: Quantity, view: SentenceView): Span | null {
  const head = quantityHead(quantity, view);
  const below = childrenBy(view.tree, head, 'nmod').find((child) => child > head);
  return below === undefined ? null : phraseOf(below, view);
}

/** What is measured, the nearest first; null where the sentence tells of nothing but the counted noun. */
export function findMeasured(quantity: Quantity, view: SentenceView): Span | null {
  const isCounted = quantity.unit === null || quantity.unit.kind === 'noun';
  const own = isCounted ? null : quantity.counted;
  return own ?? nounBelow(quantity, view) ?? nounAbove(quantity, view) ?? subjectAbove(quantity, view);
}
