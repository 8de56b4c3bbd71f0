// Reads powers: "1.1^23", "1.3x10^6", "2.998×10−8".

import type { NumberWords } from '../../tables/index.ts';
import type { Lexeme, Partial } from './types.ts';

function isSign(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^[-+−]$/u.test(lexeme.text);
}

function exponentAt(lexemes: readonly Lexeme[], index: number): Partial | null {
  const at = isSign(lexemes[index]) ? index + 1 : index;
  const digits = lexemes[at];
  if (digits?.kind !== 'digits' || digits.value === null || !digits.glued) return null;
  const isNegative = at > index && lexemes[index]?.text !== '+';
  return { value: isNegative ? -digits.value : digits.value, next: at + 1 };
}

/** A number raised by "^" or multiplied by a power of ten; null for a number alone. */
export function readPower(lexemes: readonly Lexeme[], index: number, _words: NumberWords): Partial | null {
  const [base, mark, ten, caret] = lexemes.slice(index, index + 4);
  if (base?.kind !== 'digits' || base.value === null || mark?.glued !== true) return null;
  if (mark.text === '^') {
    const exponent = exponentAt(lexemes, index + 2);
    return exponent === null ? null : { value: base.value ** exponent.value, next: exponent.next };
  }
  if ((mark.text !== 'x' && mark.text !== '×') || ten?.value !== 10 || !ten.glued) return null;
  if (caret === undefined || (caret.text !== '^' && !isSign(caret))) return null;
  const exponent = exponentAt(lexemes, caret.text === '^' ? index + 4 : index + 3);
  if (exponent === null) return null;
  // Read as one decimal: a product with a power of ten is rounded twice, and not alike on every Node.
  const value = Number(`${base.value}e${exponent.value}`);
  return Number.isFinite(value) ? { value, next: exponent.next } : null;
}
