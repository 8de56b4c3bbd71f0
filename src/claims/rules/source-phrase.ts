// Reads a phrase that names the source beside its content: "According to Minsk, talks go on", "Talks go on, according to aides."
// Leaves "according to plan" alone.

import { subtreeOf } from '../../text/index.ts';
import { nounRunFrom } from '../grammar/noun-run.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'source-phrase';
const LONGEST_CUE_WORDS = 4;
const LONGEST_PHRASE_WORDS = 30;
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
const END = /^[.!?"”]$/u;

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

/** The source: the noun phrase behind the cue with what the tree hangs below it, up to the next comma. */
function sourceFrom(from: number, view: SentenceView): readonly number[] {
  const { words } = view.tree;
  const run = nounRunFrom(words, from);
  const head = run.at(-1);
  if (head === undefined) return [];
  const below = subtreeOf(view.tree, head).filter((at) => at >= from && at - from < LONGEST_PHRASE_WORDS);
  const last = Math.max(head, ...below);
  const comma = words.findIndex((word, at) => at > head && (word.form === ',' || END.test(word.form)));
  const to = Math.max(head, comma < 0 ? last : Math.min(comma - 1, last));
  return [...words.keys()].slice(from, to + 1);
}

const FINITE = /^(?:VB[DZP]|MD)$/u;

/** Where a clause goes on behind an aside that ends at a word: at the comma before its verb, also behind ", citing two officials,". */
function resumedAt(last: number, { tree: { words } }: SentenceView): number {
  if (words[last + 1]?.form !== ',') return -1;
  const isCiting = /^(?:citing|quoting)$/iu.test(words[last + 2]?.form ?? '');
  const comma = isCiting ? words.findIndex((word, at) => at > last + 2 && word.form === ',') : last + 1;
  return comma >= 0 && FINITE.test(words[comma + 1]?.xpos ?? '') ? comma : -1;
}

function readWord(index: number, view: SentenceView): WordAttribution | null {
  const { tree, cues } = view;
  const cue = cueFrom(index, view);
  const last = cue.at(-1);
  if (last === undefined) return null;
  const isFirst = index <= 1;
  const source = sourceFrom(last + 1, view);
  const head = source.at(-1);
  if (head === undefined || NO_SOURCE.has(tree.words[head]?.lemma ?? '')) return null;
  const after = [...tree.words.keys()].filter((at) => at > head);
  const before = [...tree.words.keys()].slice(0, index);
  // In the middle, the clause goes on with its verb: "The heart of it, according to Weber, was a vote".
  const resumed = resumedAt(head, view);
  const content = isFirst
    ? after
    : resumed < 0
      ? before
      : [...before, ...after.filter((at) => at >= resumed)];
  const text = cue.map((at) => tree.words[at]?.form.toLowerCase()).join(' ');
  return { source, cue, content, stance: cues.preposition.get(text)?.stance ?? 'assert', ruleId: RULE };
}

export function sourcePhrase(view: SentenceView): readonly WordAttribution[] {
  return [...view.tree.words.keys()].flatMap((index) => readWord(index, view) ?? []);
}
