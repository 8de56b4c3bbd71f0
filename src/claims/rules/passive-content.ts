// Reads what is held of a subject by others: "he was expected to win", "the plan is seen as a risk", "it was criticised by Minsk",
// "she seems confident". Leaves "he was killed by a car" alone.

import { childrenBy } from '../../text/index.ts';
import { verbCue, verbGroup } from '../grammar/cue-words.ts';
import { agentOf, isPassive, sourceWords } from '../grammar/find-subject.ts';
import { markOf, toTheTurn, wordsBelow } from '../grammar/phrase-spans.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'passive-content';
/** What nobody in particular perceives. */
const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear']);

/** What is held: an infinitive, a clause, or a phrase with "as". */
function complementsOf(index: number, view: SentenceView): readonly number[] {
  const { tree } = view;
  const clauses = childrenBy(tree, index, 'xcomp', 'ccomp').filter((child) => child > index);
  const phrases = childrenBy(tree, index, 'obl', 'advcl').filter(
    (child) => tree.words[markOf(child, view)]?.lemma === 'as',
  );
  return [...clauses, ...phrases];
}

/** "it was revealed that ..." holds the clause alone. */
function subjectsOf(index: number, { tree }: SentenceView): readonly number[] {
  return childrenBy(tree, index, 'nsubj', 'csubj').filter(
    (child) => tree.words[child]?.form.toLowerCase() !== 'it',
  );
}

function readVerb(index: number, view: SentenceView): WordAttribution | null {
  const { tree } = view;
  const row = verbCue(index, view);
  const isSeeming = SEEMING.has(tree.words[index]?.lemma ?? '');
  if (row === null || !(isPassive(index, view) || isSeeming)) return null;
  const agent = isSeeming ? -1 : agentOf(index, view);
  const complements = complementsOf(index, view);
  // "seemed to recognise the victory": the cue behind it tells who feels what.
  const inner = complements.find((child) => tree.words[child]?.deprel === 'xcomp') ?? -1;
  if (isSeeming && verbCue(inner, view) !== null) return null;
  const isHeld = complements.length > 0 || (agent >= 0 && row.frames.has('obj') && row.stance !== 'intend');
  if (!isHeld) return null;
  const source = sourceWords(agent, view);
  const cue = verbGroup(index, view);
  const below = wordsBelow([...subjectsOf(index, view), ...complements], [...source, ...cue], view);
  const content = agent >= 0 ? below : toTheTurn(index, below, view);
  return content.length === 0 ? null : { source, cue, content, stance: row.stance, ruleId: RULE };
}

export function passiveContent(view: SentenceView): readonly WordAttribution[] {
  return [...view.tree.words.keys()].flatMap((index) => readVerb(index, view) ?? []);
}
