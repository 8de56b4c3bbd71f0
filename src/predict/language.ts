// The task `language`: a text, to its sentences with words, tags, trees and names.

import { type Name, type Sentence, writtenWords } from '../language/index.ts';
import { analyseText } from './analyse-text.ts';
import { textField } from './line-fields.ts';
import type { JsonObject, LineTask } from './types.ts';

/** The kinds of name that the scored set knows. */
const scoredNames: readonly string[] = ['PER', 'ORG', 'LOC'];

export const languageTask: LineTask = {
  name: 'language',
  aliases: [],
  stage: 'language',
  summary: 'id, text -> sentences with tokens (tags, lemmas, trees) and names',
  predict: (line, context) => {
    const { sentences } = analyseText(textField(line, 'text'), context);
    return { id: textField(line, 'id'), sentences: sentences.map(sentenceLine) };
  },
};

/** The scored set gives all parts of one written word the span of the whole: both `did` and `n't` that of "didn't". */
function sentenceLine(sentence: Sentence): JsonObject {
  const words = writtenWords(sentence.tokens);
  const tokens = sentence.tokens.map((token, at) => ({ ...token, ...words[at] }));
  const names = sentence.names
    .map((name) => widened(name, sentence, words))
    .filter(({ type }) => scoredNames.includes(type));
  return {
    start: tokens[0]?.start ?? sentence.start,
    end: tokens.at(-1)?.end ?? sentence.end,
    tokens,
    names,
  };
}

/**
 * The scored set begins a name at its first proper noun, and ends it with the whole of the last written word. It counts
 * peoples ("Americans") as persons, and adjectives of a people not at all.
 */
function widened(name: Name, { tokens }: Sentence, words: ReturnType<typeof writtenWords>) {
  const inside = tokens
    .map((token, at) => ({ token, word: words[at] }))
    .filter(({ token }) => token.start >= name.start && token.end <= name.end);
  const first = inside.find(({ token }) => token.upos === 'PROPN') ?? inside[0];
  const isPeople = name.type === 'NORP' && inside.every(({ token }) => token.upos === 'PROPN');
  return {
    start: first?.word?.start ?? name.start,
    end: inside.at(-1)?.word?.end ?? name.end,
    type: isPeople ? 'PER' : name.type,
  };
}
