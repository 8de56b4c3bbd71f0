// Marks a change by so much: "rose 0.3%", "down 2.1%", "lost 190 points, or 0.6%". Leaves "rose to 3%" and "lost three men" alone.

import type { Token } from '../../language/index.ts';
import { ancestorsOf } from '../../text/index.ts';
import { tokenFrom, tokenUpTo } from './token-places.ts';
import type { Quantity, Refiner, SentenceView } from './types.ts';

const BETWEEN =
  /^(?:by|a|an|another|just|only|some|about|around|roughly|nearly|almost|approximately|further|as|much)$/iu;
const DIRECTION_WORDS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['up', 'up'],
  ['down', 'down'],
  ['higher', 'up'],
  ['lower', 'down'],
]);
/** Irregular pasts that stand in the table as they are. */
const PAST: ReadonlySet<string> = new Set([
  'fell',
  'rose',
  'slid',
  'sank',
  'shrank',
  'grew',
  'swelled',
  'leapt',
  'lost',
]);
const CHANGEABLE: ReadonlySet<string> = new Set(['share', 'money', 'temperature', 'count', 'mass']);
const ALTERNATIVE = /^[\s,(]*(?:or|and)?\s*$/iu;
const BY = /\bby (?:a )?$/iu;
const DIRECTION_AFTER = /^\s*(?:higher|lower)\b/iu;
/** "7 fewer than last year", "12 more than in May": by how many. */
const COUNT_AFTER =
  /^\s+(more|fewer|less)\s+than\s+(?:in|last|the|a|at|before|during|on|expected|planned)\b/iu;

/** By lemma, by an irregular past, or by the form without its ending, for words that are tagged or lemmatised amiss. */
function changeOf(token: Token, { tables: { changes } }: SentenceView): 'up' | 'down' | null {
  const form = token.form.toLowerCase();
  const isPast = PAST.has(form) || (token.upos === 'VERB' && /(?:ed|s)$/u.test(form));
  const stems = isPast ? [form, form.replace(/(?:ed|s)$/u, ''), form.replace(/d$/u, '')] : [];
  const keys = token.upos === 'VERB' ? [token.lemma, ...stems] : stems;
  return keys.map((key) => changes.get(key)).find((direction) => direction !== undefined) ?? null;
}

/** "Makes up 3% of", "takes up half": the particle of a verb by which nothing rises. */
const NO_RISE = /^(?:make|take|use|eat)$/u;

function directionOf(token: Token, before: Token | undefined, view: SentenceView): 'up' | 'down' | null {
  if (token.form === 'up' && NO_RISE.test(before?.lemma ?? '')) return null;
  const change = changeOf(token, view);
  if (change !== null) return change;
  return /^(?:RB|RP|IN|JJR|RBR)$/u.test(token.xpos)
    ? (DIRECTION_WORDS.get(token.form.toLowerCase()) ?? null)
    : null;
}

/** Walks back over "by", "about" and adverbs to the word of change. */
function directionBefore(quantity: Quantity, view: SentenceView): 'up' | 'down' | null {
  const { tokens } = view.sentence;
  const from =
    quantity.comparatorSpan === null
      ? quantity.span.start
      : Math.min(quantity.comparatorSpan.start, quantity.span.start);
  for (let index = tokenUpTo(tokens, from); index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    const direction = directionOf(token, tokens[index - 1], view);
    if (direction !== null) return direction;
    if (!BETWEEN.test(token.form) && token.upos !== 'ADV') return null;
  }
  return null;
}

/** "grow sales by 35%", "set to rise next year by 10%": the verb above a quantity behind "by". */
function directionByTree(quantity: Quantity, view: SentenceView): 'up' | 'down' | null {
  const { tree, text } = view;
  const from = quantity.comparatorSpan?.start ?? quantity.span.start;
  if (!BY.test(text.slice(Math.max(0, from - 8), from))) return null;
  const number = tokenFrom(tree.words, quantity.number.start);
  const verb = ancestorsOf(tree, number).find((index) => tree.words[index]?.upos === 'VERB');
  const word = tree.words[verb ?? -1];
  return word === undefined ? null : changeOf(word, view);
}

function isChangeable(quantity: Quantity): boolean {
  return quantity.unit?.kind !== 'noun' && CHANGEABLE.has(quantity.unit?.dimension ?? 'count');
}

/** "Tin -2.5%": a share below nothing is a fall. */
function signedDirection({ low, unit }: Quantity): 'down' | null {
  return low !== null && low < 0 && unit?.dimension === 'share' ? 'down' : null;
}

function countDirection({ number, unit }: Quantity, { text }: SentenceView): 'up' | 'down' | null {
  if (unit !== null && unit.kind !== 'noun') return null;
  const word = COUNT_AFTER.exec(text.slice(number.end, number.end + 30))?.[1]?.toLowerCase();
  return word === undefined ? null : word === 'more' ? 'up' : 'down';
}

function markChange(quantity: Quantity, previous: Quantity | undefined, view: SentenceView): Quantity {
  // "up about 19%" is about 19%: how firm a number is comes before where it went.
  if (quantity.comparator !== '=') return quantity;
  const counted = countDirection(quantity, view);
  if (counted !== null) return { ...quantity, comparator: counted };
  if (!isChangeable(quantity)) return quantity;
  const after = DIRECTION_AFTER.exec(
    view.text.slice(quantity.unit?.span.end ?? quantity.span.end),
  )?.[0].trim();
  const isAlternative =
    (previous?.comparator === 'up' || previous?.comparator === 'down') &&
    ALTERNATIVE.test(
      view.text.slice(Math.max(previous.span.end, previous.unit?.span.end ?? 0), quantity.span.start),
    );
  const direction =
    signedDirection(quantity) ??
    directionBefore(quantity, view) ??
    DIRECTION_WORDS.get(after?.toLowerCase() ?? '') ??
    (isAlternative ? previous.comparator : directionByTree(quantity, view));
  return direction === null ? quantity : { ...quantity, comparator: direction };
}

export const attachChange: Refiner = (quantities, view) => {
  const marked: Quantity[] = [];
  for (const quantity of quantities) marked.push(markChange(quantity, marked.at(-1), view));
  return marked;
};
