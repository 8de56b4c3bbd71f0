// Two articles side by side: what both say, what one says otherwise, leaves out or adds; and which of them repeats the other.

import type { Clocks, Ledger } from '../../ledger/index.ts';
import { findCopies, sentencesOf, type WordWeights } from '../../stories/index.ts';
import { DemarcheError, type Span } from '../../text/index.ts';
import { copyTextOf } from '../copy-text.ts';
import { ruledLinks } from '../corrected/index.ts';
import { findArticle, type StoredArticle } from '../find-article.ts';
import { labelOf } from '../label-articles.ts';
import type { Relative } from '../lineage.ts';
import type { ArticleLabel } from '../types.ts';
import { type AlignedPair, alignTexts, type ComparedSentence } from './align-texts.ts';
import { wholeSentences } from './whole-sentences.ts';

export interface CompareQuestion {
  /** Two articles, each by any of its names. */
  readonly asked: readonly [string, string];
  readonly clocks: Clocks;
}

export interface SentenceLine {
  readonly quote: string;
  readonly span: Span;
  /** Words that the other version has not, within the span. */
  readonly marks: readonly Span[];
  /** True where the other article has the sentence, too, at another place. */
  readonly isMoved: boolean;
}

export interface ComparedLine {
  readonly kind: 'same' | 'changed' | 'left out' | 'added';
  /** Null where it was added. */
  readonly first: SentenceLine | null;
  /** Null where it was left out. */
  readonly second: SentenceLine | null;
}

export interface CompareAnswer {
  readonly clocks: Clocks;
  readonly articles: readonly [ArticleLabel, ArticleLabel];
  /** Null where neither repeats the other. */
  readonly relation:
    | (Pick<Relative, 'kind' | 'similarity' | 'reasons'> & {
        /** Id of the article that came first; null where nothing tells. */
        readonly original: string | null;
      })
    | null;
  readonly counts: {
    readonly same: number;
    readonly changed: number;
    readonly leftOut: number;
    readonly added: number;
  };
  /** In the order of the first article; what only the second has stands where it comes there. */
  readonly lines: readonly ComparedLine[];
}

function sentenceLine(sentence: ComparedSentence | null, text: string): SentenceLine | null {
  if (sentence === null) return null;
  return { quote: text.slice(sentence.span.start, sentence.span.end), ...sentence };
}

function kindOf({ first, second }: AlignedPair): ComparedLine['kind'] {
  if (first === null) return 'added';
  if (second === null) return 'left out';
  return first.marks.length === 0 && second.marks.length === 0 ? 'same' : 'changed';
}

async function relationOf(
  ledger: Ledger,
  articles: readonly [StoredArticle, StoredArticle],
  weights: WordWeights,
): Promise<CompareAnswer['relation']> {
  const [decision] = findCopies(articles.map(copyTextOf), weights, await ruledLinks(ledger, 'copy'));
  if (decision === undefined) return null;
  const { kind, similarity, reasons, originalId } = decision;
  return { kind, similarity, reasons, original: originalId };
}

function countLines(lines: readonly ComparedLine[]): CompareAnswer['counts'] {
  const count = (kind: ComparedLine['kind']) => lines.filter((line) => line.kind === kind).length;
  return {
    same: count('same'),
    changed: count('changed'),
    leftOut: count('left out'),
    added: count('added'),
  };
}

/** Throws a DemarcheError as `findArticle` does, or `SAME_PAGE`. */
export async function askCompare(
  ledger: Ledger,
  { asked, clocks }: CompareQuestion,
  weights: WordWeights,
): Promise<CompareAnswer> {
  const a = await findArticle(ledger, asked[0], clocks);
  const b = await findArticle(ledger, asked[1], clocks);
  if (a.id === b.id)
    throw new DemarcheError(
      'SAME_PAGE',
      `"${asked[0]}" and "${asked[1]}" are the same page`,
      'Name two pages; `demarche lineage PAGE` lists those that share their text with one.',
    );
  const [textA, textB] = [a.content.text, b.content.text];
  const pairs = alignTexts(
    [textA, wholeSentences(textA, sentencesOf(textA))],
    [textB, wholeSentences(textB, sentencesOf(textB))],
  );
  const lines = pairs.map((pair) => ({
    kind: kindOf(pair),
    first: sentenceLine(pair.first, textA),
    second: sentenceLine(pair.second, textB),
  }));
  return {
    clocks,
    articles: [labelOf(a), labelOf(b)],
    relation: await relationOf(ledger, [a, b], weights),
    counts: countLines(lines),
    lines,
  };
}
