// Outlets that a person may have meant by a name that no article bears: "Gulf Lantren" and "Lantern of the Gulf" are "Gulf Lantern".

import type { ArticleHead } from '../ledger/index.ts';
import { compareText } from '../text/index.ts';
import { foldName, isNamedSo } from './is-named-so.ts';

/** An outlet that was asked for and that no article is of. */
export interface UnknownOutlet {
  readonly asked: string;
  /** Names that are much like it, the likest first; else those of most articles. */
  readonly near: readonly string[];
  readonly isLike: boolean;
}

/** More would be a list to read, not a hint. */
const mostNames = 4;
/** So much alike two names have to be, from 0 to 1. */
const leastLikeness = 0.5;

function pairsOfLetters(name: string): readonly string[] {
  const letters = foldName(name);
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
}

/** The share of pairs of letters that two names have in common (Dice's coefficient): words may change places. */
function likeness(a: string, b: string): number {
  const [ones, others] = [pairsOfLetters(a), [...pairsOfLetters(b)]];
  const total = ones.length + others.length;
  let common = 0;
  for (const pair of ones) {
    const at = others.indexOf(pair);
    if (at < 0) continue;
    others.splice(at, 1);
    common += 1;
  }
  return total === 0 ? 0 : (2 * common) / total;
}

/** Names with the number of their articles, those of most first. */
function countOutlets(heads: readonly ArticleHead[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { outlet } of heads) if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || compareText(a, b));
}

/** Those of `asked` that no article is of, each with what may be meant. */
export function unknownOutlets(
  asked: readonly string[],
  heads: readonly ArticleHead[],
): readonly UnknownOutlet[] {
  const names = countOutlets(heads).map(([name]) => name);
  return asked.flatMap((one): UnknownOutlet[] => {
    if (names.some((name) => isNamedSo(name, one))) return [];
    const alike = names
      .map((name) => ({ name, likeness: likeness(name, one) }))
      .filter((other) => other.likeness >= leastLikeness)
      .sort((a, b) => b.likeness - a.likeness)
      .map(({ name }) => name);
    const near = alike.length > 0 ? alike : names;
    return [{ asked: one, near: near.slice(0, mostNames), isLike: alike.length > 0 }];
  });
}
