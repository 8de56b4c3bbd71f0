// Passes over what stands between a number and the noun that it counts: the same length told twice, a measure of the noun.

import type { Token } from '../../language/index.ts';
import type { SentenceView } from './types.ts';

const BRACKETED_WORDS = 6;

/** "8 miles (13 kilometres) of tunnels": the same length told twice is passed over, from before or from inside the brackets. */
export function skipBrackets(tokens: readonly Token[], from: number): number {
  const near = tokens.slice(from, from + BRACKETED_WORDS);
  const close = near.findIndex(({ form }) => form === ')');
  const isOpen = close === 0 || near[0]?.form === '(';
  return isOpen && near[close + 1]?.form === 'of' ? from + close + 1 : from;
}

/** "eight million 250ml bottles", "two 500-kg bombs": a measure in front of the counted noun belongs to it. */
export function skipMeasure(tokens: readonly Token[], from: number, { tables }: SentenceView): number {
  const first = tokens[from];
  const glued = /^\d[\d.,]*(\p{L}+)$/u.exec(first?.form ?? '')?.[1];
  if (glued !== undefined) return tables.units.has(glued.toLowerCase()) ? from + 1 : from;
  const next = tokens[from + 1]?.xpos === 'HYPH' ? from + 2 : from + 1;
  const unit = tokens[next];
  const isGlued = unit?.start === first?.end || next === from + 2;
  const isMeasure = first?.xpos === 'CD' && isGlued && tables.units.has(unit?.form.toLowerCase() ?? '');
  return isMeasure ? next + 1 : from;
}
