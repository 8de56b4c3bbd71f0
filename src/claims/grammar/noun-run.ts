// Reads a noun phrase by tags alone, for places where a quotation breaks the sentence and with it the tree.

import type { Token } from '../../language/index.ts';

const INSIDE = /^(?:DT|PDT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|PRP|PRP\$|POS|HYPH|VBG|VBN|SYM|WP|EX|AFX)$/u;
const NOMINAL = /^(?:PDT|NN|NNS|NNP|NNPS|PRP|WP|DT|CD|JJ)$/u;
const INNER = /^(?:of|for|and|&|from|in|at|to)$/iu;

function isPart(tokens: readonly Token[], at: number, step: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (INSIDE.test(token.xpos)) return true;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const beyond = step > 0 ? after : before;
  return (
    INNER.test(token.form) &&
    beyond !== undefined &&
    INSIDE.test(beyond.xpos) &&
    !/^(?:\d|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/u.test(after?.form ?? '')
  );
}

function trimmed(words: readonly number[], tokens: readonly Token[]): readonly number[] {
  const first = words.findIndex((at) => INSIDE.test(tokens[at]?.xpos ?? ''));
  const last = words.findLastIndex((at) => NOMINAL.test(tokens[at]?.xpos ?? ''));
  return first < 0 || last < first ? [] : words.slice(first, last + 1);
}

/** The noun phrase that starts at a word: "Mike Murphy" of "Mike Murphy, a consultant"; empty where none does. */
export function nounRunFrom(tokens: readonly Token[], from: number): readonly number[] {
  if (!INSIDE.test(tokens[from]?.xpos ?? '')) return [];
  const words: number[] = [];
  for (let at = from; isPart(tokens, at, 1); at += 1) words.push(at);
  return trimmed(words, tokens);
}

/** The noun phrase that ends at a word. */
export function nounRunUpTo(tokens: readonly Token[], to: number): readonly number[] {
  if (!INSIDE.test(tokens[to]?.xpos ?? '')) return [];
  const words: number[] = [];
  for (let at = to; isPart(tokens, at, -1); at -= 1) words.unshift(at);
  return trimmed(words, tokens);
}
