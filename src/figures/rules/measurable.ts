// Which nouns can be measured, and the phrases around them: "exports" in "exports fell 7%"; no unit, number or day.

import type { Token } from '../../language/index.ts';
import { isRelation, type Span, spanOfWords, spansOverlap, subtreeOf } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';

export const NOUN = /^(?:NN|NNS|NNP|NNPS)$/u;
const BESIDE = ['acl', 'parataxis', 'advcl', 'ccomp', 'appos', 'conj', 'cc', 'punct'];
const TIME_WORD =
  /(?:day|week|month|year|quarter|season|time|morning|evening|night|january|february|march|april|may|june|july|august|september|october|november|december)s?$/iu;

/** Nouns that only lead to what they sum up: "a total of five slots". */
const IDLE = /^(?:total|number|lot|rest|majority|hope|aim|close|worth)$/u;
const OLD = /(?:^|-)olds?$/iu;
/** Verbs that the tagger takes for nouns: "revenue rose to $7 billion". */
const VERB_AMISS = /^(?:rose|fell|grew|sank|shrank|slid|rang(?:e|es|ed))$/iu;
/** A noun, and "old" in "a 60 year-old"; a name that is tagged amiss stands as a subject: "the Dow Jones Average rose". */
function isNominal({ xpos, form, deprel }: Token): boolean {
  const isNamedSubject = isRelation(deprel, ['nsubj']) && /^JJ$/u.test(xpos) && /^\p{Lu}/u.test(form);
  return (NOUN.test(xpos) || OLD.test(form) || isNamedSubject) && !VERB_AMISS.test(form);
}

/** A noun that can be measured: no unit, no number, no time, and not the quantity's own words. */
export function isMeasurable(index: number, quantity: Quantity, { tree, tables }: SentenceView): boolean {
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
export function phraseOf(head: number, { tree }: SentenceView): Span | null {
  const isCut = (child: number) => isRelation(tree.words[child]?.deprel ?? '', BESIDE);
  return spanOfWords(tree, subtreeOf(tree, head, isCut));
}

/** The phrase, or where the quantity stands inside of it the noun alone. */
export function phraseAround(head: number, quantity: Quantity, view: SentenceView): Span | null {
  const phrase = phraseOf(head, view);
  const word = view.tree.words[head];
  if (phrase === null || word === undefined) return null;
  return spansOverlap(phrase, quantity.span) ? { start: word.start, end: word.end } : phrase;
}
