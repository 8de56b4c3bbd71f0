// Which month a word names. Reads "novembre", "KASIM" and, from "marraskuu" in the table, "marraskuussa"; leaves "Marshall" alone.

import { solarHijriMonth } from '../calendar/solar-hijri.ts';

export interface MonthWords {
  /** Number of the month by its name in lower case; `hr:listopad` where languages disagree. */
  readonly monthNames: ReadonlyMap<string, number>;
  /** ISO 639-1, where it is known. */
  readonly language?: string | null;
}

/** Names that a case may lengthen have so many letters, and grow by so many. */
const MIN_STEM_CHARS = 5;
const MAX_ENDING_CHARS = 4;

function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0307/gu, '');
}

function lookUp(name: string, { monthNames, language }: MonthWords): number | undefined {
  const own = language == null ? undefined : monthNames.get(`${language}:${name}`);
  return own ?? monthNames.get(name) ?? monthNames.get(name.replace(/i/gu, 'ı'));
}

/** Number of the month, 1 to 12, in the western calendar; null for a word that names none. */
export function monthOf(word: string, words: MonthWords): number | null {
  const name = fold(word);
  const whole = lookUp(name, words) ?? lookUp(name.replace(/^ב(?=\p{L}{3})/u, ''), words);
  if (whole !== undefined) return whole;
  for (let cut = 1; cut <= MAX_ENDING_CHARS && name.length - cut >= MIN_STEM_CHARS; cut += 1) {
    const stem = lookUp(name.slice(0, -cut), words);
    if (stem !== undefined) return stem;
  }
  return null;
}

/** Number of the month in the Iranian calendar; null for a word that names none. */
export function iranianMonthOf(word: string): number | null {
  return solarHijriMonth(word.normalize('NFC'));
}
