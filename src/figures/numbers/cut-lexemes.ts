// Cuts text into digits, words and marks for the number grammar; knows how digits are grouped and written, not what they mean.

import type { Lexeme } from './types.ts';

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

// Groups of three by comma or thin space, Indian groups of two, plain digits, or a bare decimal fraction; then a power of ten.
const LEXEME =
  /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[   ]\d{3}){2,}(?!\d)|\d+)(?:\.\d+)?(?:e[+-]?\d{1,3}(?![\p{L}\d]))?|(?<![\p{L}\d.])\.\d+|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\p{L}+(?:['’]\p{L}+)*|[^\s\p{L}\d]/giu;

function digitsValue(text: string): number {
  return Number(text.replace(/[,   ]/gu, ''));
}

const LETTER = /^\p{L}/u;

/** True for the code of one of the figures from 0 to 9. */
function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** All lexemes in the order of the text; "4.2m" gives digits and, glued to them, a word. */
export function cutLexemes(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let lastEnd = -1;
  for (const match of text.matchAll(LEXEME)) {
    const form = match[0];
    const start = match.index;
    const end = start + form.length;
    const vulgar = VULGAR.get(form);
    // A full stop alone is a mark.
    const isDigits = isFigure(form.charCodeAt(0)) || (form.length > 1 && form.startsWith('.'));
    lexemes.push({
      start,
      end,
      kind: vulgar !== undefined ? 'vulgar' : isDigits ? 'digits' : LETTER.test(form) ? 'word' : 'mark',
      text: form.toLowerCase(),
      value: vulgar ?? (isDigits ? digitsValue(form) : null),
      glued: start === lastEnd,
    });
    lastEnd = end;
  }
  return lexemes;
}
