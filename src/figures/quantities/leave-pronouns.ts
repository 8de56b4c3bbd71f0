// Drops "one" as a pronoun and number words in set phrases: "no one", "this one", "one day", "at first".
// Leaves "one man", "one of the guards" and "first visit" alone.

import { tokenFrom, tokenUpTo } from './token-places.ts';
import type { Quantity, Refiner, SentenceView } from './types.ts';

const PRONOUN_BEFORE =
  /^(?:the|that|this|which|each|every|no|any|last|first|next|previous|other|another|some|only|right|wrong|big|new|old|good|little|square|day)$/iu;
const NO_COUNT_AFTER =
  /^(?:another|day|thing|'s|’s|who|that|or|and|-|can|could|should|would|might|may|must|way)$/iu;
const ORDINAL_PHRASE_AFTER =
  /^(?:lady|minister|class|place|half|hand|name|aid|person|party|world|thought|time|and|,|\.|of|degree|nature|base|team|parallel|meridian|floor)$/iu;
const ORDINAL_PHRASE_BEFORE = /^(?:at|per|split)$/iu;
const VAGUE_AFTER = /^(?:people|of|more|years|times|other|others)$/iu;

function neighbours(
  { number }: Quantity,
  { sentence }: SentenceView,
): { before: string; after: string; tag: string } {
  const { tokens } = sentence;
  const next = tokens[tokenFrom(tokens, number.end)];
  return {
    before: tokens[tokenUpTo(tokens, number.start)]?.form ?? '',
    after: next?.form ?? '',
    tag: next?.xpos ?? '',
  };
}

const LISTED_WITH = /^(?:\s+(?:to|or|and)\s+|\s*[-–]\s*)(?:two|three|four|five|six|[2-9])\b/iu;

function isPronounOne(quantity: Quantity, view: SentenceView): boolean {
  const { start, end } = quantity.number;
  if (!/^one$/iu.test(view.text.slice(start, end))) return false;
  if (LISTED_WITH.test(view.text.slice(end, end + 12))) return false;
  const { before, after, tag } = neighbours(quantity, view);
  if (after.toLowerCase() === 'of') return false;
  if (tag === 'CD') return true;
  const isNounNext = /^(?:NN|JJ|VBN|VBG|CD|HYPH)/u.test(tag);
  return PRONOUN_BEFORE.test(before) || NO_COUNT_AFTER.test(after) || !isNounNext;
}

/** "the two are talking", "the two of them": a known pair. */
function isPair(quantity: Quantity, view: SentenceView): boolean {
  if (!/^two$/iu.test(view.text.slice(quantity.number.start, quantity.number.end))) return false;
  const { before, after, tag } = neighbours(quantity, view);
  return /^(?:the|these|those)$/iu.test(before) && (/^(?:VB|MD|,|\.)/u.test(tag) || after === '');
}

/** An ordinal ranks only what it stands before: "first visit"; "at first" and "the First Lady" rank nothing. */
function isIdleOrdinal(quantity: Quantity, view: SentenceView): boolean {
  if (quantity.kind !== 'ordinal') return false;
  const { after, before, tag } = neighbours(quantity, view);
  if (!/^(?:NN|NNS|JJ|JJS)$/u.test(tag) || ORDINAL_PHRASE_AFTER.test(after)) return true;
  // "the 4th Tank Division", "the Third Reich": a name.
  if (/^\p{Lu}/u.test(after)) return true;
  return ORDINAL_PHRASE_BEFORE.test(before);
}

/** "the second half", "this half", "half-brother": a part of a game or a year, or of a word; "half-mile" is a length. */
function isNamedHalf({ number }: Quantity, { text, sentence, tables }: SentenceView): boolean {
  if (!/^half$/iu.test(text.slice(number.start, number.end))) return false;
  const joined = /^-(\p{L}+)/u.exec(text.slice(number.end, number.end + 20))?.[1];
  if (joined !== undefined) return !tables.units.has(joined.toLowerCase());
  const before = sentence.tokens[tokenUpTo(sentence.tokens, number.start)]?.form ?? '';
  return /^(?:this|that|first|second|last|next|other|better)$/iu.test(before);
}

function isIdleVague(quantity: Quantity, view: SentenceView): boolean {
  if (quantity.kind !== 'vague' || quantity.low !== null) return false;
  const { before, after, tag } = neighbours(quantity, view);
  if (/^(?:how|so|too|as|very|not)$/iu.test(before)) return true;
  return !/^(?:NNS|JJ|VBN|VBG|IN|NN)$/u.test(tag) && !VAGUE_AFTER.test(after);
}

export const leavePronouns: Refiner = (quantities, view) =>
  quantities.filter(
    (quantity) =>
      !isPronounOne(quantity, view) &&
      !isPair(quantity, view) &&
      !isNamedHalf(quantity, view) &&
      !isIdleOrdinal(quantity, view) &&
      !isIdleVague(quantity, view),
  );
