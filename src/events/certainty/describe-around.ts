// What stands near a word in the row of words: the words to its left and right, denials before it, quotation marks, the end of
// the sentence.

import { formOf, lemmaOf, partOf, type Tree } from '../tree.ts';

const LEFT = 4;
const RIGHT = 2;
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '``', "''"]);
const OPENERS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'when', 'until', 'before', 'after']);
const DENIALS: ReadonlySet<string> = new Set(
  "not n't never no without nor neither hardly longer none nobody nothing few little".split(' '),
);
const JOINTS: ReadonlySet<string> = new Set('to that if , ; but and because who which'.split(' '));
/** Words anywhere in a sentence that make its acts less certain. */
const OPENING: ReadonlySet<string> = new Set(
  'would could might may if unless should never plan plans possible threat expected will'.split(' '),
);
const DENIAL_REACH = 8;
const NEAR = 4;

/** Denials up to some words before, and the joints of clauses between. */
function denialsBefore(tree: Tree, index: number): readonly string[] {
  return Array.from({ length: Math.min(DENIAL_REACH, index) }, (_, at) => at + 1).flatMap((step) => {
    const form = formOf(tree, index - step);
    const reach = step <= 2 ? 'beside' : step <= NEAR ? 'near' : 'far';
    if (DENIALS.has(form))
      return [`denial ${form} ${reach}`, `denial ${form}`, `denial ${step <= NEAR ? 'near' : 'far'}`];
    return step > 1 && JOINTS.has(form) ? [`joint ${step < NEAR ? 'near' : 'far'} ${form}`] : [];
  });
}

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
    if (OPENING.has(form)) features.push(`in ${form}`);
  }
  return [...features, ...denialsBefore(tree, index)];
}
