// The stage itself: an article's text in, its sentences with words, tags, trees and names out.

import { analyseEnglish } from './english/analyse-english.ts';
import { findParagraphs, type TextBlock } from './find-paragraphs.ts';
import type { LanguageModel } from './model.ts';
import { segmentPlain } from './segment-plain.ts';
import type { Analysis } from './types.ts';

/** What the stage reads of an article. `language` is ISO 639-1, English where it is absent. */
export interface AnalysableArticle {
  readonly articleId: string;
  readonly text: string;
  readonly language?: string;
  readonly blocks?: readonly TextBlock[];
}

/**
 * Analyses one article. A sentence never crosses a block or a blank line, and those of the headline have the style
 * `headline`. "Minsk freed 52 prisoners. It didn't say why." gives two sentences; `did` and `n't` have spans of their own.
 * Languages but English get words and sentences only: tag `X`, a flat tree, no names.
 */
export function analyse(article: AnalysableArticle, model: LanguageModel): Analysis {
  const { articleId, text, language = 'en', blocks = [] } = article;
  const paragraphs = findParagraphs(text, blocks);
  const sentences = /^en\b/iu.test(language)
    ? analyseEnglish(text, paragraphs, model.english)
    : segmentPlain(text, paragraphs, language);
  return { articleId, text, language, sentences };
}
