// Proposes a quantity for every number of a sentence: "1,300", "a dozen", "several". What is no figure is dropped later.

import { readNumbers } from '../numbers/read-numbers.ts';
import type { NumberReading } from '../numbers/types.ts';
import type { Quantity, SentenceView } from './types.ts';

function toQuantity(reading: NumberReading, offset: number): Quantity {
  const span = { start: reading.start + offset, end: reading.end + offset };
  const comparator = reading.kind === 'vague' ? 'vague' : reading.kind === 'ordinal' ? 'ordinal' : '=';
  return {
    span,
    number: span,
    kind: reading.kind,
    low: reading.low,
    high: reading.high,
    comparator,
    comparatorSpan: null,
    unit: null,
    isElliptic: false,
    counted: null,
  };
}

export function proposeNumbers(view: SentenceView): readonly Quantity[] {
  const { start, end } = view.sentence;
  const readings = readNumbers(view.text.slice(start, end), view.tables.numberWords);
  return readings.map((reading) => toQuantity(reading, start));
}
