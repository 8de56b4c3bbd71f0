// Any language but English: sentences and words by the rules of Unicode, without tags, trees or names.

import type { Paragraph } from './find-paragraphs.ts';
import type { Sentence, Token } from './types.ts';

/** Words of a sentence hang flat on its first word, tagged `X`; nothing is known of their grammar. */
export function segmentPlain(
  text: string,
  paragraphs: readonly Paragraph[],
  language: string,
): readonly Sentence[] {
  const locale = Intl.Segmenter.supportedLocalesOf([language].filter(isLocale))[0];
  const bySentence = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const byWord = new Intl.Segmenter(locale, { granularity: 'word' });
  const sentences: Sentence[] = [];
  for (const { start, end, style } of paragraphs)
    for (const part of bySentence.segment(text.slice(start, end))) {
      const tokens = plainTokens(part.segment, start + part.index, byWord);
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first === undefined || last === undefined) continue;
      sentences.push({ start: first.start, end: last.end, style, tokens, names: [] });
    }
  return sentences;
}

function plainTokens(sentence: string, offset: number, byWord: Intl.Segmenter): readonly Token[] {
  const tokens: Token[] = [];
  for (const { segment: form, index } of byWord.segment(sentence)) {
    if (form.trim() === '') continue;
    const start = offset + index;
    const isFirst = tokens.length === 0;
    tokens.push({
      start,
      end: start + form.length,
      form,
      lemma: form.toLowerCase(),
      upos: 'X',
      xpos: 'X',
      head: isFirst ? 0 : 1,
      deprel: isFirst ? 'root' : 'flat',
    });
  }
  return tokens;
}

/** Intl throws on a tag that is none ("und" and "xx" are fine). */
function isLocale(language: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(language);
}
