// Two deeds of one kind, joined by "and", are told as done on one day where only the first has one. Reads "Chad freed two soldiers on
// Monday, and Niger let three go" as both on Monday; leaves "Chad freed two on Monday and later Niger expelled an envoy" alone.

import { hasToldDays } from '../../record/index.ts';
import { headIndex } from '../../text/index.ts';
import type { ToldDraft } from '../reality/only-discussed.ts';
import { childrenIn, formOf, type Tree } from '../tree.ts';

/** The drafts of one sentence, those that share the day of the deed that they are joined to with that day. */
export function withSharedDays(tree: Tree, told: readonly ToldDraft[]): readonly ToldDraft[] {
  return told.map((one) => {
    const { draft } = one;
    const { type, mode, status } = draft;
    if (mode === null || status !== 'happened' || hasToldDays(draft)) return one;
    const at = joinedVerb(tree, draft.trigger.start);
    const first = told.find(
      ({ draft: other }) =>
        tree.words[headIndex(tree, at) ?? -1]?.start === other.trigger.start &&
        other.type === type &&
        other.mode === mode &&
        other.status === status &&
        isOneDay(other.occurred) &&
        other.occurredBasis !== 'inferred',
    )?.draft;
    if (first === undefined) return one;
    return { ...one, draft: { ...draft, occurred: { ...first.occurred }, occurredBasis: 'resolved' } };
  });
}

function isOneDay({ from, to }: ToldDraft['draft']['occurred']): boolean {
  return from !== null && from === to;
}

/** The verb at an offset, where it is a plain past with a doer of its own that "and" joins to another; else -1. */
function joinedVerb(tree: Tree, start: number): number {
  const at = tree.words.findIndex((word) => word.start === start);
  const word = tree.words[at];
  const isPast = word !== undefined && (word.xpos === 'VBD' || childrenIn(tree, at, 'aux').length === 0);
  const doers = childrenIn(tree, at, 'nsubj');
  // A parser may hang the "and" on whoever does it.
  const joints = [at, ...doers].flatMap((head) => childrenIn(tree, head, 'cc'));
  const isJoined = word?.deprel === 'conj' && joints.some((cc) => formOf(tree, cc) === 'and');
  return isPast && isJoined && doers.length > 0 && childrenIn(tree, at, 'advmod').length === 0 ? at : -1;
}
