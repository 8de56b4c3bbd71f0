// What stands near a word in the row of words: the words to its left and right, quotation marks, the end of the sentence.

import { formOf, lemmaOf, partOf, type Tree } from '../tree.ts';

const LEFT = 4;
const RIGHT = 2;
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '``', "''"]);
const OPENERS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'when', 'until', 'before', 'after']);

/** The features of the row of words. */
export function describeAround(tree: Tree, index: number): readonly string[] {
  const features: string[] = [];
  for (let step = 1; step <= LEFT; step += 1) {
    features.push(`left ${formOf(tree, index - step)}`);
    if (step <= 2) features.push(`left ${step} ${formOf(tree, index - step)}`);
  }
  features.push(`left two ${formOf(tree, index - 2)} ${formOf(tree, index - 1)}`);
  for (let step = 1; step <= RIGHT; step += 1) features.push(`right ${step} ${lemmaOf(tree, index + step)}`);
  const before = tree.words.slice(0, index);
  const isQuoted = before.filter(({ form }) => QUOTES.has(form)).length % 2 === 1;
  if (isQuoted) features.push('quoted', `quoted ${partOf(tree, index)}`);
  const last = tree.words.at(-1)?.form ?? '';
  features.push(`ends ${last}`, `first ${formOf(tree, 0)}`);
  for (const [at, word] of tree.words.entries()) {
    const form = word.form.toLowerCase();
    if (OPENERS.has(form)) features.push(`${at < index ? 'before' : 'after'} ${form}`);
  }
  return features;
}
