// Tells what a bare number counts by the row of words around it, where the tree is broken or the noun stands elsewhere in the clause: "gives the
// number of soldiers wounded there as 21", "put at 900 the migrants registered", "the abstainers numbered 12", "of the blue helmets 874 are
// Ghanaians". Leaves "came to 40 years later" and a number with a noun of its own alone.

import type { Token } from '../../language/index.ts';
import { childrenBy } from '../../text/index.ts';
import { tokenFrom, tokenUpTo } from '../quantities/token-places.ts';
import type { Chunk, Quantity, SentenceView } from '../quantities/types.ts';
import { verbBehind } from './verb-behind.ts';

const INSIDE = /^(?:JJ|JJR|NN|NNS|NNP|NNPS|VBN|VBG|HYPH|POS)$/u;
const NOUN = /^NN/u;
const PLURAL = /^NNP?S$/u;
const DETERMINER = /^(?:DT|PRP\$|PDT)$/u;
/** Those to whom something was done, without a noun. */
const SUFFERERS = /^(?:dead|wounded|injured|missing|displaced|killed|detained|arrested|those)$/iu;
const NUMBER_OF =
  /\b(?:number|count|tally|total|toll|sum)\s+of\s+[^\d;:.!?]{3,140}?\s(?:as|at|to|is|was|are|were|stood|stands)\s+$/iu;
/** Verbs by which a subject is so many. */
const AMOUNT =
  /^(?:number|total|come|amount|stand|run|reach|exceed|rise|climb|grow|swell|fall|drop|sink|shrink)$/u;
const LEAD = /^(?:to|at|by|as|only|just|now)$/iu;
const OF_THESE = /(?:^|[,;]\s+(?:and\s+)?|\band\s+)of\s+(?:the\s+)?[^\d,;:.]{3,60}\s$/iu;
/** Nouns in the singular that are so many of something. */
const MANY = /^(?:population|caseload|workforce|membership|headcount|contingent|garrison|turnout)$/u;

/** The noun phrase from a word on, past its determiners: up to the last noun before another kind of word. */
function phraseFrom(words: readonly Token[], from: number): Chunk | null {
  let start = from;
  while (DETERMINER.test(words[start]?.xpos ?? '')) start += 1;
  const first = words[start];
  if (first !== undefined && SUFFERERS.test(first.form))
    return { start: first.start, end: first.end, head: { ...first, lemma: 'person' } };
  let head: Token | null = null;
  for (let at = start; INSIDE.test(words[at]?.xpos ?? ''); at += 1) {
    const word = words[at];
    if (word === undefined || (head !== null && /^VB/u.test(word.xpos))) break;
    if (NOUN.test(word.xpos)) head = word;
  }
  return head === null || first === undefined ? null : { start: first.start, end: head.end, head };
}

/** The index of the word that starts at an offset of the sentence, or behind it. */
function behindMatch(match: RegExpExecArray, word: RegExp, { tree, sentence }: SentenceView): number {
  const found = word.exec(match[0]);
  return tokenFrom(tree.words, sentence.start + match.index + (found?.index ?? 0) + (found?.[0].length ?? 0));
}

/** "the number of soldiers wounded there as 21". */
function ofNumber(before: string, view: SentenceView): Chunk | null {
  const match = NUMBER_OF.exec(before);
  return match === null ? null : phraseFrom(view.tree.words, behindMatch(match, /\bof\s+/iu, view));
}

/** "put at 900 the migrants", "brings to 17 the aid workers". */
function behindThe({ number }: Quantity, before: string, { tree: { words } }: SentenceView): Chunk | null {
  const next = tokenFrom(words, number.end);
  const isLed = /\b(?:at|to)\s+(?:\p{L}+\s+)?$/iu.test(before) && words[next]?.form.toLowerCase() === 'the';
  const phrase = isLed ? phraseFrom(words, next) : null;
  return phrase !== null && PLURAL.test(phrase.head.xpos) ? phrase : null;
}

/** "Of the blue helmets 874 are Ghanaians". */
function ofThese(quantity: Quantity, before: string, view: SentenceView): Chunk | null {
  const match = OF_THESE.exec(before);
  const next = view.tree.words[tokenFrom(view.tree.words, quantity.number.end)];
  const isTold = verbBehind(quantity, view) !== null || next?.upos === 'AUX';
  if (match === null || !isTold) return null;
  const said =
    next?.upos === 'AUX' ? phraseFrom(view.tree.words, tokenFrom(view.tree.words, next.end)) : null;
  const isSaid = said !== null && PLURAL.test(said.head.xpos);
  return isSaid ? said : phraseFrom(view.tree.words, behindMatch(match, /\bof\s+/iu, view));
}

/** "Police officers from Kenya, 416 of them in the port". */
function ofThem({ number }: Quantity, before: string, view: SentenceView): Chunk | null {
  const match = /(?:^|[,;:?]\s+)(\p{L}[^,;:.?]{2,60}),\s+$/u.exec(before);
  if (match === null || !/^\s+of\s+(?:them|whom)\b/u.test(view.text.slice(number.end))) return null;
  const phrase = phraseFrom(view.tree.words, behindMatch(match, /^(?:[,;:?]\s+)?/u, view));
  return phrase !== null && PLURAL.test(phrase.head.xpos) ? phrase : null;
}

/** "the abstainers numbered 12", "the refugee population stands at 40,000". */
function ofSubject({ span, comparatorSpan }: Quantity, { tree }: SentenceView): Chunk | null {
  const { words } = tree;
  let verb = tokenUpTo(words, comparatorSpan?.start ?? span.start);
  while (verb > 0 && LEAD.test(words[verb]?.form ?? '')) verb -= 1;
  const word = words[verb];
  if (word === undefined || !/^(?:VERB|AUX|NOUN)$/u.test(word.upos) || !AMOUNT.test(word.lemma)) return null;
  const isNumber = word.lemma === 'number' && !DETERMINER.test(words[verb - 1]?.xpos ?? '');
  if (word.upos === 'NOUN' && !isNumber) return null;
  const told = childrenBy(tree, verb, 'nsubj').find((at) => at < verb);
  // A noun amiss has no subject: "the people detained there number 73".
  const first = told ?? words.slice(0, verb).findIndex(({ xpos }) => PLURAL.test(xpos));
  const subject = words[first];
  if (subject === undefined || first >= verb || first < 0) return null;
  if (!PLURAL.test(subject.xpos) && !MANY.test(subject.lemma)) return null;
  const below = MANY.test(subject.lemma)
    ? childrenBy(tree, first, 'nmod', 'compound')
        .flatMap((at) => words[at] ?? [])
        .find(({ xpos }) => NOUN.test(xpos))
    : undefined;
  let from = first;
  while (from > 0 && INSIDE.test(words[from - 1]?.xpos ?? '')) from -= 1;
  return {
    start: words[from]?.start ?? subject.start,
    end: Math.max(subject.end, below?.end ?? 0),
    head: below ?? subject,
  };
}

/** The quantity with the noun that its clause tells; itself where it has one, or none is told. */
export function countOfClause(quantity: Quantity, view: SentenceView): Quantity {
  const { kind, unit, counted, low, comparatorSpan, span } = quantity;
  const isBare = kind === 'cardinal' && unit === null && counted === null && low !== null;
  if (!isBare) return quantity;
  const start = Math.min(comparatorSpan?.start ?? span.start, span.start);
  const before = view.text.slice(view.sentence.start, start);
  const phrase =
    behindThe(quantity, before, view) ??
    ofNumber(before, view) ??
    ofThese(quantity, before, view) ??
    ofThem(quantity, before, view) ??
    ofSubject(quantity, view);
  if (phrase === null) return quantity;
  const name = phrase.head.lemma.toLowerCase();
  const own = { start: phrase.start, end: phrase.end };
  return { ...quantity, unit: { kind: 'noun', name, code: null, dimension: null, span: own }, counted: own };
}
