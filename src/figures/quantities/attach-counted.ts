// Finds what is counted: the noun phrase behind the number or its unit. "300 political prisoners", "dozens of tanks",
// "a five-year award", "20 percent of spending". Leaves "52 on Monday" without one.

import type { Token } from '../../language/index.ts';
import { withNounRate } from './attach-rate.ts';
import { ofThe, those } from './counted-persons.ts';
import { skipBrackets, skipMeasure } from './skip-measure.ts';
import { tokenFrom } from './token-places.ts';
import type { Chunk, Quantity, QuantityUnit, Refiner, SentenceView } from './types.ts';

const INSIDE = /^(?:JJ|JJR|JJS|NN|NNS|NNP|NNPS|VBN|VBG|HYPH|POS|AFX|SYM)$/u;
const NOUN = /^(?:NN|NNS|NNP|NNPS)$/u;
/** Words of one kind may be listed inside a phrase: "big and small", "Kia and Hyundai". */
const LISTED: readonly RegExp[] = [/^(?:JJ|VBN)/u, /^NNP$/u];
const DAY =
  /^(?:today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|each|apiece)$/iu;
const DETERMINER = /^(?:DT|PRP\$|CD|PDT)$/u;

/** "F-16s", "Leopard 2 tanks": a number behind a hyphen or between a name and a plural belongs to the name. */
function isModelNumber(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const isNumber = /^\d/u.test(tokens[index]?.form ?? '');
  const isNamed = /^NNP/u.test(before?.xpos ?? '') || /^\p{Lu}\p{Ll}/u.test(before?.form ?? '');
  return isNumber && (before?.xpos === 'HYPH' || (isNamed && tokens[index + 1]?.xpos === 'NNS'));
}

/** "people Monday": a plural ends the phrase where a name follows; "media partners" are partners. */
function endsPhrase(token: Token, next: Token | undefined): boolean {
  return (
    token.xpos === 'NNS' && next !== undefined && next.xpos !== 'POS' && !/^(?:HYPH|NNS?)$/u.test(next.xpos)
  );
}

/** "F-16s" is one of a kind called "F-16". */
function modelName(tokens: readonly Token[], index: number): string {
  const number = tokens[index]?.form.replace(/s$/u, '') ?? '';
  return tokens[index - 1]?.xpos === 'HYPH' ? `${tokens[index - 2]?.form ?? ''}-${number}` : number;
}

function isInside(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const before = tokens[index - 1]?.xpos ?? '';
  const next = tokens[index + 1]?.xpos ?? '';
  const isJoin = token.xpos === 'CC' || token.form === ',';
  const isList = isJoin && LISTED.some((tag) => tag.test(before) && tag.test(next));
  const isCompound = before === 'HYPH' && token.xpos === 'RB';
  // "half of the town's 12,000 students" are students.
  if (before === 'POS' && token.xpos === 'CD') return true;
  return INSIDE.test(token.xpos) || isList || isCompound || isModelNumber(tokens, index);
}

const TIME = /^(?:day|year|month|week|weekend|quarter|season|spring|summer|autumn|winter|night|time)$/u;

/** "40 men last week": a time behind the noun. */
function isTold(tokens: readonly Token[], index: number): boolean {
  const isNear = /^(?:next|last|this|past|each|every|earlier)$/iu.test(tokens[index]?.form ?? '');
  return isNear && TIME.test(tokens[index + 1]?.lemma ?? '');
}

/** `isOne`: "one proposal asks" counts a singular, so a plural behind it is another word. */
function chunkFrom(tokens: readonly Token[], from: number, isOne: boolean): Chunk | null {
  let last: Token | null = null;
  for (let index = from; isInside(tokens, index); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (
      DAY.test(token.form) ||
      (last !== null && isTold(tokens, index)) ||
      (isOne && last !== null && token.xpos === 'NNS')
    )
      break;
    if (NOUN.test(token.xpos) && /\p{L}/u.test(token.form) && token.form !== 'x') last = token;
    if (isModelNumber(tokens, index)) last = { ...token, lemma: modelName(tokens, index) };
    if (endsPhrase(token, tokens[index + 1])) break;
  }
  const first = tokens[from];
  return last === null || first === undefined ? null : { start: first.start, end: last.end, head: last };
}

/** Skips "of", and behind it determiners: "one of the [worst days]". */
function skipOf(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.form.toLowerCase() !== 'of') return from;
  return skipDeterminers(tokens, from + 1);
}

const PLACE = /^(?:last|first|past|next|final|previous|latest)$/iu;

/** Also "its last six" in "five of its last six games". */
function skipDeterminers(tokens: readonly Token[], from: number): number {
  const isPlace = (at: number) => PLACE.test(tokens[at]?.form ?? '') && tokens[at + 1]?.xpos === 'CD';
  let index = from;
  while (DETERMINER.test(tokens[index]?.xpos ?? '') || (index > from && isPlace(index))) index += 1;
  return index;
}

/** "three-day", "50+ experts", 'two "friends"'. */
function skipMark(tokens: readonly Token[], from: number): number {
  const mark = tokens[from];
  return mark?.xpos === 'HYPH' || /^(?:[+"“‘]|``)$/u.test(mark?.form ?? '') ? from + 1 : from;
}

/** "a 27-nation bloc" counts nations, "a 2,500-strong force" persons. */
function hyphenedName(tokens: readonly Token[], from: number): string | null {
  const [mark, word, next] = tokens.slice(from - 1, from + 2);
  if (mark?.xpos !== 'HYPH' || word === undefined || next?.xpos === 'HYPH') return null;
  if (word.form.toLowerCase() === 'strong') return 'person';
  return word.xpos === 'NN' ? word.lemma : null;
}

function nounUnit(chunk: Chunk, name: string): QuantityUnit {
  return {
    kind: 'noun',
    name,
    code: null,
    dimension: null,
    span: { start: chunk.start, end: chunk.end },
  };
}

/** "25 last year", "10% next season": when, not what. */
function isTime(first: Token | undefined, { head }: Chunk): boolean {
  return /^(?:next|last|this|that|each|every|earlier)$/iu.test(first?.form ?? '') && TIME.test(head.lemma);
}

function attach(quantity: Quantity, view: SentenceView): Quantity {
  if (quantity.counted !== null) return quantity;
  const { tokens } = view.sentence;
  const end = Math.max(quantity.number.end, quantity.unit?.span.end ?? 0);
  const behind = skipMark(tokens, tokenFrom(tokens, end));
  const from = quantity.unit === null ? skipMeasure(tokens, behind, view) : skipBrackets(tokens, behind);
  const isPart = tokens[from]?.form.toLowerCase() === 'of';
  const start = quantity.kind === 'fraction' ? skipDeterminers(tokens, from) : from;
  const chunk =
    those(tokens, from) ??
    ofThe(tokens, from) ??
    chunkFrom(tokens, skipOf(tokens, start), quantity.low === 1 && !isPart);
  if (chunk === null || isTime(tokens[start], chunk)) return quantity;
  // "15 ppb requiring action": behind a unit stands what another word governs.
  if (quantity.unit !== null && tokens[start]?.xpos === 'VBG') return quantity;
  const counted = { start: chunk.start, end: chunk.end };
  const unit =
    quantity.unit ?? withNounRate(nounUnit(chunk, hyphenedName(tokens, start) ?? chunk.head.lemma), view);
  return { ...quantity, counted, unit };
}

export const attachCounted: Refiner = (quantities, view) =>
  quantities.map((quantity) => attach(quantity, view));
