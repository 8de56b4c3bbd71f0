// The words that tell an act: its clause, cut where other clauses begin. They are the evidence.

import { type Span, spanOfWords, subtreeOf, trimSpan } from '../text/index.ts';
import type { Act } from './act.ts';
import { oneOfRow } from './frame/one-of-row.ts';
import { childrenIn, headOf, isPredicate, partOf, relationOf, type Tree } from './tree.ts';

const OTHER_CLAUSES: readonly string[] = ['parataxis', 'acl:relcl', 'dep', 'discourse'];
const LEADING = /^[\s,;:–—-]+/u;
const TRAILING = /[\s,;:–—.!?-]+$/u;

/** The clause of a word; clauses that hang on it stay out, except for the infinitives and objects that it needs. */
export function clauseWords(tree: Tree, index: number): readonly number[] {
  return subtreeOf(tree, index, (child) => {
    const relation = relationOf(tree, child);
    if (OTHER_CLAUSES.includes(relation)) return true;
    if (relation === 'conj' && isPredicate(tree, child)) return true;
    if (relation === 'cc') return true;
    return relation === 'advcl' && childrenIn(tree, child, 'nsubj').length > 0;
  });
}

/** The predicate whose time and place hold for a word: itself, or the verb above a noun. */
export function predicateOf(tree: Tree, index: number): number {
  let at = index;
  for (let step = 0; step < tree.words.length; step += 1) {
    const above = headOf(tree, at);
    if (partOf(tree, at) === 'VERB' || above < 0) return at;
    at = above;
  }
  return index;
}

export function evidenceSpan(tree: Tree, act: Act, text: string): Span {
  // "Riga did the same": what it did stands before.
  if (act.ruleId === 'done-likewise') return tighten(text, tree.sentence);
  const anchor = act.anchor;
  const row = oneOfRow(tree, anchor);
  const words = new Set([
    ...clauseWords(tree, anchor),
    ...(row === null ? [] : clauseWords(tree, row.predicate)),
    act.trigger,
  ]);
  const span = spanOfWords(tree, [...words]) ?? tree.sentence;
  return tighten(text, span);
}

function tighten(text: string, span: Span): Span {
  const quote = text.slice(span.start, span.end);
  const start = span.start + (LEADING.exec(quote)?.[0].length ?? 0);
  const end = span.end - (TRAILING.exec(quote)?.[0].length ?? 0);
  return end > start ? { start, end } : trimSpan(text, span);
}
