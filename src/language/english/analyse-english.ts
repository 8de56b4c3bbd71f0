// English from text to sentences, in this order: words, sentences, tags, lemmas.

import type { Span } from '../../text/index.ts';
import type { Paragraph } from '../find-paragraphs.ts';
import type { Sentence, Token } from '../types.ts';
import { cutWords } from './cut-words.ts';
import type { EnglishModel } from './english-model.ts';
import { lemmatise } from './lemmatise.ts';
import { splitSentences } from './split-sentences.ts';
import { tagWords } from './tag-words.ts';
import { codeOf, type WordCodes } from './word-codes.ts';

/** The sentences of English paragraphs, in order. */
export function analyseEnglish(
  text: string,
  paragraphs: readonly Paragraph[],
  model: EnglishModel,
): readonly Sentence[] {
  const codes: WordCodes = new Map();
  return paragraphs.flatMap((paragraph) => {
    const words = cutWords(text, paragraph, model.tables);
    return splitSentences(text, words, model.sentences, codes).map((sentence) =>
      analyseSentence(text, sentence, paragraph, model, codes),
    );
  });
}

function analyseSentence(
  text: string,
  words: readonly Span[],
  { style }: Paragraph,
  model: EnglishModel,
  codes: WordCodes,
): Sentence {
  const forms = words.map((word) => text.slice(word.start, word.end));
  const wordCodes = forms.map((form) => codeOf(form, codes));
  const tags = tagWords(wordCodes, model.tagger);
  const tokens: readonly Token[] = words.map(({ start, end }, at) => {
    const form = forms[at] ?? '';
    const tag = model.tagger.classes[tags[at] ?? 0] ?? 'X FW';
    const [upos = 'X', xpos = 'FW'] = tag.split(' ');
    const isFirst = at === 0;
    return {
      start,
      end,
      form,
      lemma: lemmatise(form, tag, model.lemmas),
      upos,
      xpos,
      head: isFirst ? 0 : 1,
      deprel: isFirst ? 'root' : 'dep',
    };
  });
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, style, tokens, names: [] };
}
