// Reads a phrase that names the source beside its content: "according to Minsk, talks go on", "in the words of the envoy".
// Leaves "according to plan" alone.

import { childrenBy, headIndex, subtreeOf } from '../../text/index.ts';
import { sourceWords } from '../grammar/find-subject.ts';
import { wordsBelow } from '../grammar/phrase-spans.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'source-phrase';
const LONGEST_CUE_WORDS = 4;
const NO_SOURCE: ReadonlySet<string> = new Set([
  'plan',
  'schedule',
  'law',
  'rule',
  'size',
  'age',
  'rank',
  'need',
]);

/** The words of the longest cue phrase that starts at a word. */
function cueFrom(index: number, { tree, cues }: SentenceView): readonly number[] {
  for (let count = LONGEST_CUE_WORDS; count > 0; count -= 1) {
    const words = tree.words.slice(index, index + count);
    const phrase = words.map((word) => word.form.toLowerCase()).join(' ');
    if (words.length === count && cues.preposition.has(phrase))
      return [...words.keys()].map((at) => at + index);
  }
  return [];
}

/** The noun behind the cue: the highest word of those that follow whose head lies before or above them. */
function sourceHead(after: number, { tree }: SentenceView): number {
  for (let at = after; at < Math.min(tree.words.length, after + 8); at += 1)
    if (childrenBy(tree, at, 'case').some((mark) => mark < after)) return at;
  return tree.words.findIndex((word, at) => at >= after && /^(?:NOUN|PROPN|PRON)$/u.test(word.upos));
}

function readWord(index: number, view: SentenceView): WordAttribution | null {
  const { tree, cues } = view;
  const cue = cueFrom(index, view);
  const last = cue.at(-1);
  if (last === undefined) return null;
  const head = sourceHead(last + 1, view);
  if (head < 0 || NO_SOURCE.has(tree.words[head]?.lemma ?? '')) return null;
  const source = sourceWords(head, view).filter((word) => word > last);
  const above = headIndex(tree, head);
  if (above < 0) return null;
  const phrase = subtreeOf(tree, head);
  const content = wordsBelow([above], [...phrase, ...cue], view);
  const text = cue.map((at) => tree.words[at]?.form.toLowerCase()).join(' ');
  return { source, cue, content, stance: cues.preposition.get(text)?.stance ?? 'assert', ruleId: RULE };
}

export function sourcePhrase(view: SentenceView): readonly WordAttribution[] {
  return [...view.tree.words.keys()].flatMap((index) => readWord(index, view) ?? []);
}
