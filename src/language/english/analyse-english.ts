// English from text to sentences, in this order: words, sentences, tags, trees with better tags, lemmas, names.
// Names come last because they look at the whole text.

import type { Span } from '../../text/index.ts';
import type { Paragraph } from '../find-paragraphs.ts';
import { type ReadTree, readTrees } from '../network/read-trees.ts';
import type { Sentence, SentenceStyle, Token } from '../types.ts';
import { cutWords } from './cut-words.ts';
import { type EnglishModel, forgetOldWords } from './english-model.ts';
import { findNames } from './find-names.ts';
import { lemmaOfVerb } from './lemma-of-verb.ts';
import { lemmatise } from './lemmatise.ts';
import { hintCodes } from './name-hints.ts';
import { splitSentences } from './split-sentences.ts';
import { tagWords } from './tag-words.ts';
import { codeOf, type WordCode } from './word-codes.ts';

/** A sentence on its way: its words with their codes, hints of names and first tags. */
interface TaggedSentence {
  readonly spans: readonly Span[];
  readonly forms: readonly string[];
  readonly words: readonly WordCode[];
  readonly hints: Int32Array;
  readonly tags: Uint8Array;
  readonly style: SentenceStyle;
}

/** The sentences of English paragraphs, in order. */
export function analyseEnglish(
  text: string,
  paragraphs: readonly Paragraph[],
  model: EnglishModel,
): readonly Sentence[] {
  forgetOldWords(model);
  const tagged = paragraphs.flatMap((paragraph) => tagParagraph(text, paragraph, model));
  const trees = readTrees(tagged, model.network);
  const analysed = tagged.map((sentence, at) => ({
    ...sentence,
    tokens: tokensOf(sentence, trees[at], model),
  }));
  const names = findNames(analysed, model.names, model.tables);
  return analysed.map(({ style, tokens }, at) => ({
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    style,
    tokens,
    names: names[at] ?? [],
  }));
}

function tagParagraph(text: string, paragraph: Paragraph, model: EnglishModel): readonly TaggedSentence[] {
  const { codes } = model;
  const cut = cutWords(text, paragraph, model.tables);
  return splitSentences(text, cut, model.sentences, codes).map((spans) => {
    const forms = spans.map((span) => text.slice(span.start, span.end));
    const hints = hintCodes(forms, model.tables);
    const words = forms.map((form) => codeOf(form, codes));
    return { spans, forms, words, hints, tags: tagWords(words, model.tagger), style: paragraph.style };
  });
}

function tokensOf(
  sentence: TaggedSentence,
  tree: ReadTree | undefined,
  model: EnglishModel,
): readonly Token[] {
  const { labels, tags } = model.network.header;
  return sentence.spans.map(({ start, end }, at) => {
    const form = sentence.forms[at] ?? '';
    const tag = tags[tree?.tags[at] ?? 0] ?? 'X FW';
    const [upos = 'X', xpos = 'FW'] = tag.split(' ');
    const head = tree?.heads[at] ?? 0;
    const deprel = head === 0 ? 'root' : (labels[tree?.labels[at] ?? 0] ?? 'dep');
    const known = upos === 'VERB' ? lemmaOfVerb(form.toLowerCase(), xpos, model.tables.verbs) : null;
    const lemma = known ?? lemmatise(form, tag, model.lemmas);
    return { start, end, form, lemma, upos, xpos, head, deprel };
  });
}
