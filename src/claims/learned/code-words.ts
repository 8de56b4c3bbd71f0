// The words of a sentence as numbers: form, lemma, tags, relation and kind of name, for the features of the model.

import type { Sentence, Token } from '../../language/index.ts';
import { spansOverlap } from '../../text/index.ts';
import { codeOf, OUTSIDE } from './mix-feature.ts';

/**
 * So many places stand before the first word of a list of codes and behind its last: the neighbours of a word, and the word at -1 that
 * stands for none, are looked up without asking whether they are there. A look beyond the end of a typed array is slow.
 */
export const EDGE = 6;

/**
 * For each word, `EDGE` places on, a number of its form and lemma in small letters, its tags, its relation, and the kind of name it
 * stands in (0: none); `OUTSIDE` beyond the ends of the sentence.
 */
export interface WordCodes {
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly xpos: Int32Array;
  readonly upos: Int32Array;
  readonly deprel: Int32Array;
  readonly name: Int32Array;
  /** How it is written: with a capital, in small letters, a number, or what it is. */
  readonly shape: Int32Array;
}

/** A number for each word, with `outside` beyond both ends. */
export function withEdges(
  length: number,
  outside: number,
  codeAt: (index: number) => number = () => outside,
): Int32Array {
  const codes = new Int32Array(length + 2 * EDGE).fill(outside);
  for (let index = 0; index < length; index += 1) codes[index + EDGE] = codeAt(index);
  return codes;
}

function shapeOf(form: string, code: number): number {
  if (/^\p{Lu}/u.test(form)) return 1;
  if (/^\p{Ll}/u.test(form)) return 2;
  return /^\d/u.test(form) ? 3 : code;
}

export function codeWords({ tokens, names }: Sentence): WordCodes {
  const { length } = tokens;
  const name = withEdges(length, OUTSIDE, () => 0);
  for (const { type, ...span } of names)
    for (const [at, token] of tokens.entries()) if (spansOverlap(span, token)) name[at + EDGE] = codeOf(type);
  const code = (textOf: (token: Token) => string): Int32Array =>
    withEdges(length, OUTSIDE, (at) => codeOf(textOf(tokens[at] as Token)));
  return {
    form: code(({ form }) => form.toLowerCase()),
    lemma: code(({ lemma }) => lemma.toLowerCase()),
    xpos: code(({ xpos }) => xpos),
    upos: code(({ upos }) => upos),
    deprel: code(({ deprel }) => deprel),
    name,
    shape: withEdges(length, OUTSIDE, (at) => {
      const { form } = tokens[at] as Token;
      return shapeOf(form, codeOf(form));
    }),
  };
}
