// The task `numbers`: the number grammar over one text, with ranges and percentages as wholes.

import { type NumberReading, readNumbers, readRanges } from '../figures/index.ts';
import type { Span } from '../text/index.ts';
import { textField } from './line-fields.ts';
import type { LineTask, PredictContext } from './types.ts';

const PERCENT_AFTER = /^\s*(?:%|per\s?cents?\b)/iu;
const PERCENT_BEFORE = /\bper\s?cent of\s+$/iu;
/** A unit glued to digits makes a measure of them: "180ml". */
const GLUED_UNIT = /^\p{L}/u;
/** "the one", "that one": a pronoun. */
const PRONOUN_BEFORE = /\b(?:the|that|this|which|each|every|no|any|last|first|next|previous|other)\s+$/iu;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;

interface FoundNumber extends Span {
  readonly text: string;
  readonly type: 'number' | 'ordinal' | 'percentage' | 'numberrange';
  readonly value: number | readonly [number | null, number | null];
}

function isNumber(text: string, reading: NumberReading): boolean {
  const isPronoun =
    /^one$/iu.test(text.slice(reading.start, reading.end)) &&
    PRONOUN_BEFORE.test(text.slice(Math.max(0, reading.start - 12), reading.start));
  return reading.kind !== 'vague' && !isPronoun && !GLUED_UNIT.test(text.slice(reading.end));
}

function withPercent(text: string, reading: NumberReading): FoundNumber {
  const after = PERCENT_AFTER.exec(text.slice(reading.end, reading.end + 12))?.[0] ?? '';
  const before = PERCENT_BEFORE.exec(text.slice(Math.max(0, reading.start - 14), reading.start))?.[0] ?? '';
  const span = { start: reading.start - before.length, end: reading.end + after.length };
  const isPercent = after !== '' || before !== '';
  const type = isPercent ? 'percentage' : reading.kind === 'ordinal' ? 'ordinal' : 'number';
  return { ...span, text: text.slice(span.start, span.end), type, value: reading.value ?? 0 };
}

function predictNumbers(text: string, { tables }: PredictContext): readonly FoundNumber[] {
  const { numberWords, comparators } = tables.figures;
  const plain = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  const readings = readNumbers(plain, numberWords).filter((reading) => isNumber(plain, reading));
  const ranges = readRanges(plain, readings, comparators);
  const inRange = new Set(ranges.flatMap((range) => range.parts));
  const found: FoundNumber[] = [
    ...ranges.map(({ start, end, low, high }): FoundNumber => {
      return { start, end, text: text.slice(start, end), type: 'numberrange', value: [low, high] };
    }),
    ...readings.filter((reading) => !inRange.has(reading)).map((reading) => withPercent(plain, reading)),
  ];
  return found.sort((a, b) => a.start - b.start);
}

export const numbersTask: LineTask = {
  name: 'numbers',
  aliases: [],
  stage: 'figures',
  summary: 'text in; every number, ordinal, percentage and range with its offsets and value out',
  predict: (line, context) => ({
    id: line['id'],
    numbers: predictNumbers(textField(line, 'text'), context),
  }),
};
