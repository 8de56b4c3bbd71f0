// Reads what someone is said to feel or be sure of: "Minsk is confident that ...", "he was critical of the deal".
// Leaves "a sure sign" alone.

import type { CueFrame } from '../../tables/index.ts';
import { childrenBy } from '../../text/index.ts';
import { copulaGroup } from '../grammar/cue-words.ts';
import { findSubject, sourceWords } from '../grammar/find-subject.ts';
import { markOf, wordsBelow } from '../grammar/phrase-spans.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'adjective-content';
const MARKS: Readonly<Record<string, CueFrame>> = {
  that: 'that',
  of: 'of',
  about: 'about',
  with: 'about',
  at: 'about',
  by: 'about',
};

function readWord(index: number, view: SentenceView): WordAttribution | null {
  const { tree, cues } = view;
  const word = tree.words[index];
  const row =
    word?.upos === 'ADJ' || word?.xpos === 'VBN' ? cues.adjective.get(word.form.toLowerCase()) : undefined;
  if (row === undefined) return null;
  const heads = childrenBy(tree, index, 'ccomp', 'advcl', 'obl').filter((child) => {
    const frame = MARKS[tree.words[markOf(child, view)]?.lemma ?? ''];
    return child > index && frame !== undefined && row.frames.has(frame);
  });
  if (heads.length === 0) return null;
  const passive = childrenBy(tree, index, 'nsubj')[0];
  const source = sourceWords(passive ?? findSubject(index, view), view);
  const cue = [...childrenBy(tree, index, 'aux'), ...copulaGroup(index, view)];
  const words = [...new Set(cue)].sort((a, b) => a - b);
  return {
    source,
    cue: words,
    content: wordsBelow(heads, [...source, ...words], view),
    stance: row.stance,
    ruleId: RULE,
  };
}

export function adjectiveContent(view: SentenceView): readonly WordAttribution[] {
  return [...view.tree.words.keys()].flatMap((index) => readWord(index, view) ?? []);
}
