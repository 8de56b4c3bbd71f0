// Parts what rose or fell "from 300 to 450" into the two figures that it is. Leaves "from 9 to 11 hours" one range.

import type { Quantity, SentenceView } from '../quantities/types.ts';

/** Verbs beside those of the table that make something more or less. */
const CHANGING: ReadonlySet<string> = new Set(['cut', 'raise', 'change', 'reduce', 'bring', 'slash', 'go']);
const FROM_BEFORE = /\bfrom\s+(?:\p{L}+\s+){0,2}$/iu;
const FROM_CHARS = 30;

/** True where a verb of change stands before an offset in its sentence. */
export function isChanging(offset: number, { sentence, tables }: SentenceView): boolean {
  return sentence.tokens.some((token) => {
    const isKnown = tables.changes.has(token.lemma) || tables.changes.has(token.form.toLowerCase());
    return token.end <= offset && (isKnown || CHANGING.has(token.lemma));
  });
}

/** The two ends as quantities of their own, with the unit and what is counted; the quantity itself for a plain range. */
export function splitChange(quantity: Quantity, view: SentenceView): readonly Quantity[] {
  const { ends, unit, counted, span } = quantity;
  const before = view.text.slice(Math.max(view.sentence.start, span.start - FROM_CHARS), span.start);
  if (ends === undefined || !FROM_BEFORE.test(before) || !isChanging(span.start, view)) return [quantity];
  return ends.map((end) => ({ ...end, unit: end.unit ?? unit, counted: end.counted ?? counted }));
}
