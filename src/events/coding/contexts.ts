// Which of PLOVER's contexts (topic tags) the words of a sentence speak for.

import type { EventTables } from '../../tables/index.ts';
import { lemmaOf, type Tree } from '../tree.ts';

/** By sentence, for all acts that it tells. */
const known = new WeakMap<Tree, { readonly tables: EventTables; readonly contexts: readonly string[] }>();

/** Tags in the order of the alphabet. "an embassy reopened" gives `diplomatic`. */
export function contextsOf(tree: Tree, tables: EventTables): readonly string[] {
  const kept = known.get(tree);
  if (kept?.tables === tables) return kept.contexts;
  const contexts = contextsIn(tree, tables);
  known.set(tree, { tables, contexts });
  return contexts;
}

function contextsIn(tree: Tree, tables: EventTables): readonly string[] {
  const found = new Set<string>();
  for (const at of tree.words.keys()) {
    const lemma = lemmaOf(tree, at);
    for (const key of [lemma, `${lemma} ${lemmaOf(tree, at + 1)}`])
      for (const context of tables.contexts.get(key) ?? []) found.add(context);
  }
  return [...found].sort();
}
