// Settles "03/04/2025" by the other dates of the same text: where one of them is "25/03/2025", the day comes first in all.

import type { Candidate } from '../meaning.ts';

const NUMERIC = /(?<![\d./-])(\d{1,2})([-/])(\d{1,2})\2(?:[12]\d{3}|\d\d)(?![\d/-])/gu;
const MONTHS_PER_YEAR = 12;

/** Which number of a date is the day all through the text; null where no date tells or dates disagree. */
function dayPlace(text: string): 'first' | 'second' | null {
  const places = new Set<'first' | 'second'>();
  for (const [, first, , second] of text.matchAll(NUMERIC)) {
    if (Number(first) > MONTHS_PER_YEAR) places.add('first');
    if (Number(second) > MONTHS_PER_YEAR) places.add('second');
  }
  const [only] = places;
  return places.size === 1 ? (only ?? null) : null;
}

/** Candidates with one of two possible days where the text's other dates settle which; the others as they were. */
export function settleOrder(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const isOpen = ({ meaning }: Candidate): boolean =>
    meaning.kind === 'fixed' && meaning.value.startsWith('[');
  const place = candidates.some(isOpen) ? dayPlace(text) : null;
  if (place === null) return candidates;
  return candidates.map((candidate) => (isOpen(candidate) ? settled(text, candidate, place) : candidate));
}

function settled(text: string, candidate: Candidate, place: 'first' | 'second'): Candidate {
  const { meaning } = candidate;
  const numbers = /(\d{1,2})[-/](\d{1,2})/u.exec(text.slice(candidate.start, candidate.end));
  const year = meaning.kind === 'fixed' ? Number(meaning.value.slice(1, 5)) : Number.NaN;
  const [first, second] = [Number(numbers?.[1]), Number(numbers?.[2])];
  const [day, month] = place === 'first' ? [first, second] : [second, first];
  if (Number.isNaN(year) || Number.isNaN(day) || Number.isNaN(month)) return candidate;
  return { ...candidate, meaning: { kind: 'date', year: { from: 'text', year }, month, day, nearest: null } };
}
