// Ends a content that is a noun, and no clause, where the speaker's next deed begins: "rejected the claim and summoned the envoy" rejects
// the claim alone. Leaves "said that the talks had failed and left it there" to what reads clauses.

import { childrenBy, subtreeOf } from '../../text/index.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const TENSED: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** The tensed verbs joined to the last word of the cue, which share its subject. */
function nextDeeds({ cue }: WordAttribution, { tree }: SentenceView): readonly number[] {
  return cue.flatMap((verb) =>
    childrenBy(tree, verb, 'conj').filter(
      (at) =>
        at > verb &&
        TENSED.has(tree.words[at]?.xpos ?? '') &&
        childrenBy(tree, at, 'nsubj', 'aux').length === 0,
    ),
  );
}

/** The attribution without the deed that follows it. */
export function beforeNextDeed(found: WordAttribution, view: SentenceView): WordAttribution {
  const { words } = view.tree;
  const [deed] = nextDeeds(found, view);
  if (deed === undefined) return found;
  const first = Math.min(...subtreeOf(view.tree, deed));
  const own = found.content.filter((at) => at < first);
  const isClause = own.some((at) => TENSED.has(words[at]?.xpos ?? ''));
  return own.length === 0 || isClause ? found : { ...found, content: own };
}
