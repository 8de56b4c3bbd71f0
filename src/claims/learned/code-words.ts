// The words of a sentence as numbers: form, lemma, tags, relation and kind of name, for the features of the model.

import type { Sentence } from '../../language/index.ts';
import { spansOverlap } from '../../text/index.ts';
import { codeOf } from './mix-feature.ts';

/** For each word a number of its form and lemma in small letters, its tags, its relation, and the kind of name it stands in (0: none). */
export interface WordCodes {
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly xpos: Int32Array;
  readonly upos: Int32Array;
  readonly deprel: Int32Array;
  readonly name: Int32Array;
}

export function codeWords({ tokens, names }: Sentence): WordCodes {
  const name = new Int32Array(tokens.length);
  for (const { type, ...span } of names)
    for (const [at, token] of tokens.entries()) if (spansOverlap(span, token)) name[at] = codeOf(type);
  return {
    form: Int32Array.from(tokens, ({ form }) => codeOf(form.toLowerCase())),
    lemma: Int32Array.from(tokens, ({ lemma }) => codeOf(lemma.toLowerCase())),
    xpos: Int32Array.from(tokens, ({ xpos }) => codeOf(xpos)),
    upos: Int32Array.from(tokens, ({ upos }) => codeOf(upos)),
    deprel: Int32Array.from(tokens, ({ deprel }) => codeOf(deprel)),
    name,
  };
}
