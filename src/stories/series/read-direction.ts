// From which state to which a sum or a thing goes: "Fiji sold Tonga goods worth $4m", "Tonga's imports from Fiji".
// Leaves trade in both directions ("trade between Fiji and Tonga") without one.

import type { Figure } from '../../record/index.ts';
import { type IrregularForms, stemOf } from '../reports/stem.ts';

export interface Direction {
  /** Code of the state that gives; null where it is not told. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Stems of words by which something goes, with what their subject does. */
export interface DirectionWords {
  readonly directions: ReadonlyMap<string, 'giver' | 'taker'>;
  readonly irregular: IrregularForms;
}

interface NamedPlace {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}+/gu;
const none: Direction = { from: null, to: null };

/** States in the figure's own sentence, by their place in it. */
function placesIn({ about, evidence: { span, quote } }: Figure): readonly NamedPlace[] {
  return about
    .flatMap((reference) => {
      const [start, end] = [reference.span.start - span.start, reference.span.end - span.start];
      return reference.country === null || start < 0 || end > quote.length
        ? []
        : [{ code: reference.country, start, end }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The word of the table that stands nearest to the number, with what its subject does. */
function nearestWord({ number, evidence }: Figure, { directions, irregular }: DirectionWords) {
  const at = number.span.start - evidence.span.start;
  const words = [...evidence.quote.matchAll(WORD)].flatMap((match) => {
    const subject = directions.get(stemOf(match[0].toLowerCase(), irregular));
    return subject === undefined ? [] : [{ subject, start: match.index, end: match.index + match[0].length }];
  });
  return words.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
}

/** Null of both where the sentence has no such word. */
export function readDirection(figure: Figure, words: DirectionWords): Direction {
  const word = nearestWord(figure, words);
  if (word === undefined) return none;
  const { quote } = figure.evidence;
  const places = placesIn(figure);
  const led = (mark: RegExp) =>
    places.find(({ start }) => start >= word.end && mark.test(quote.slice(0, start)))?.code;
  const before = places.findLast(({ end }) => end <= word.start)?.code;
  const behind = places.find(({ start }) => start >= word.end && /^\s+$/u.test(quote.slice(word.end, start)));
  const subject = led(/\bby\s+(?:the\s+)?$/iu) ?? before;
  const other = led(word.subject === 'giver' ? /\bto\s+(?:the\s+)?$/iu : /\bfrom\s+(?:the\s+)?$/iu);
  const object = word.subject === 'giver' ? (other ?? behind?.code) : other;
  const [own, far] = [subject ?? null, object === subject ? null : (object ?? null)];
  return word.subject === 'giver' ? { from: own, to: far } : { from: far, to: own };
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** One goes the other way, or from or to another state; false where either is not told. */
export function isOtherWay(a: Direction, b: Direction): boolean {
  return differ(a.from, b.from) || differ(a.to, b.to);
}
