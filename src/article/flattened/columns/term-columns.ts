// How much the very words of a line are those that sites put around articles ("newsletter", "sign up"), not into them.

import { type Column, columnOf, moved, type NamedColumns, windowSums } from './column.ts';
import type { LineWords } from './line-words.ts';

/** Above 0 for a term of chrome, below 0 for one of articles, 0 for one unknown. */
export type TermOdds = (term: string) => number;

/** Lines so near are mostly of one box or one paragraph with the line. */
const nearLines = 4;
/** Longer lines are known by their first and last words well enough. */
const maxTermWords = 60;
/** So many of a line's strongest terms are summed up. */
const strongest = 3;

/** The words of a line, pairs of neighbours, and its first and last word marked as such; figures are all one. */
export function termsOf({ words }: LineWords): readonly string[] {
  const kept =
    words.length <= maxTermWords
      ? words
      : [...words.slice(0, maxTermWords / 2), ...words.slice(-maxTermWords / 2)];
  const folded = kept.map((word) => (/^\p{N}+$/u.test(word) ? '0' : word));
  const pairs = folded.slice(1).map((word, at) => `${folded[at]} ${word}`);
  return folded.length === 0 ? [] : [...folded, ...pairs, `^ ${folded[0]}`, `${folded.at(-1)} $`];
}

/** FNV-1a over the UTF-16 code units: where the model keeps a term. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

interface Summary {
  readonly most: number;
  readonly least: number;
  readonly mean: number;
  readonly top: number;
}

function summarise(odds: readonly number[]): Summary {
  const sorted = odds.filter((value) => value !== 0).sort((a, b) => b - a);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    most: Math.max(0, sorted[0] ?? 0),
    least: Math.min(0, sorted.at(-1) ?? 0),
    mean: odds.length === 0 ? 0 : sum(sorted) / odds.length,
    top: sum(sorted.slice(0, strongest)) + sum(sorted.slice(-strongest)),
  };
}

/** For each line the odds of its terms that it is chrome, summed up: those that tell most, their mean, and those of lines near by. */
export function termColumns(lines: readonly LineWords[], oddsOf: TermOdds): NamedColumns {
  const summaries = lines.map((line) => summarise(termsOf(line).map(oddsOf)));
  const column = (name: keyof Summary): Column => columnOf(summaries, (summary) => summary[name]);
  const top = column('top');
  return [
    ['termMost', column('most')],
    ['termLeast', column('least')],
    ['termMean', column('mean')],
    ['termTop', top],
    ['termTop-1', moved(top, -1, 0)],
    ['termTop+1', moved(top, 1, 0)],
    ['termTopNear', windowSums(top, -nearLines, nearLines)],
  ];
}
