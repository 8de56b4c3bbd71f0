// Finds the articles that hold much of an article's text: a text that stood elsewhere in 2023 was not written in 2025.

import type { Clocks, Ledger, StoredEntry } from '../../ledger/index.ts';
import type { ArticleRecord } from '../../record/index.ts';
import type { Span } from '../../text/index.ts';
import { labelOf } from '../label-articles.ts';
import { shareOfWords, wordsOf } from './share-of-words.ts';
import type { LedgerClue } from './types.ts';

/** A text that shares so much of its words with another is the same text, edited. */
const copyShare = 0.5;
/** The longest paragraphs are asked for, so many of them. */
const probes = 6;
/** So many words of a paragraph are asked for in their order; shorter paragraphs are in many articles. */
const probeWords = 7;
const hitsEach = 20;

interface Probe {
  readonly words: string;
  readonly span: Span;
}

/** The middle of each of the longest paragraphs: editors change beginnings and ends. */
function listProbes({ blocks, text }: ArticleRecord): readonly Probe[] {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote');
  const longest = paragraphs.toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  return longest.slice(0, probes).flatMap(({ span }) => {
    const words = wordsOf(text.slice(span.start, span.end));
    const start = Math.floor((words.length - probeWords) / 2);
    if (start < 0) return [];
    return [{ words: `"${words.slice(start, start + probeWords).join(' ')}"`, span }];
  });
}

/** A clue for each other article with the same words whose days have an end, the strongest first. */
export async function findSameWords(
  ledger: Ledger,
  asked: Extract<StoredEntry, { kind: 'article' }>,
  clocks: Clocks,
): Promise<readonly Omit<LedgerClue, 'contradicts'>[]> {
  const spans = new Map<string, Span>();
  for (const { words, span } of listProbes(asked.content)) {
    const { hits } = await ledger.search(words, clocks, { limit: hitsEach, includePossibly: true });
    for (const { articleId } of hits)
      if (articleId !== asked.id && !spans.has(articleId)) spans.set(articleId, span);
  }
  const clues: { share: number; clue: Omit<LedgerClue, 'contradicts'> }[] = [];
  for (const [articleId, span] of spans) {
    const other = await ledger.entry(articleId);
    if (other?.kind !== 'article') continue;
    const article = labelOf(other);
    const share = shareOfWords(asked.content.text, other.content.text);
    if (share < copyShare || article.published.to === null) continue;
    const implies = { from: null, to: article.published.to };
    const note = `${Math.round(share * 100)} % of its words stand in`;
    const quote = asked.content.text.slice(span.start, span.end);
    clues.push({ share, clue: { kind: 'same-words', quote, span, implies, note, article } });
  }
  return clues.sort((a, b) => b.share - a.share).map(({ clue }) => clue);
}
