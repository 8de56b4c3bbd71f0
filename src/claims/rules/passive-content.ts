// Reads what is held of a subject by others: "he was expected to win", "the plan is seen as a risk", "it was criticised by Minsk",
// "she seems confident". Leaves "he was killed by a car" alone.

import { childrenBy } from '../../text/index.ts';
import { verbCue, verbGroup } from '../grammar/cue-words.ts';
import { agentOf, isPassive, sourceWords } from '../grammar/find-subject.ts';
import { wordsBelow } from '../grammar/phrase-spans.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'passive-content';
/** What nobody in particular perceives. */
const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear']);

function isTimed(child: number, { tree }: SentenceView): boolean {
  return /^(?:obl:unmarked|obl:tmod)$/u.test(tree.words[child]?.deprel ?? '');
}

function readVerb(index: number, view: SentenceView): WordAttribution | null {
  const { tree } = view;
  const row = verbCue(index, view);
  const isSeeming = SEEMING.has(tree.words[index]?.lemma ?? '');
  if (row === null || !(isPassive(index, view) || isSeeming)) return null;
  const agent = isSeeming ? -1 : agentOf(index, view);
  const subjects = childrenBy(tree, index, 'nsubj', 'csubj');
  const rest = childrenBy(tree, index, 'xcomp', 'ccomp', 'obl').filter(
    (child) => child !== agent && child > index && !isTimed(child, view),
  );
  if (subjects.length === 0 || (rest.length === 0 && agent < 0 && isSeeming)) return null;
  const source = sourceWords(agent, view);
  const cue = verbGroup(index, view);
  const content = wordsBelow([...subjects, ...rest], [...source, ...cue], view);
  return { source, cue, content, stance: row.stance, ruleId: RULE };
}

export function passiveContent(view: SentenceView): readonly WordAttribution[] {
  return [...view.tree.words.keys()].flatMap((index) => readVerb(index, view) ?? []);
}
