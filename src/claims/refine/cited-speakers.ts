// Keeps whom a paper cites beside the paper: in "Talks failed, Reuters said, citing two envoys" both the agency and the envoys tell that
// talks failed, and so in "Reuters, which quoted two envoys, said". Leaves "he resigned, citing his health" alone.

import { childrenBy, headIndex, subtreeOf } from '../../text/index.ts';
import { sourceWords } from '../grammar/find-subject.ts';
import { isCited } from '../grammar/speaker-nouns.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'cited-speakers';
const CITING: ReadonlySet<string> = new Set(['cite', 'quote']);

interface Citation {
  readonly index: number;
  readonly speaker: readonly number[];
  /** "citing two envoys" or "which quoted two envoys", and the comma before it. */
  readonly words: ReadonlySet<number>;
}

/** The comma before ", citing" and ", which quoted"; -1 where there is none. */
function commaBefore(index: number, { tree: { words } }: SentenceView): number {
  const isRelative = /^VB[DZN]$/u.test(words[index]?.xpos ?? '') && words[index - 1]?.lemma === 'which';
  const comma = isRelative ? index - 2 : words[index]?.xpos === 'VBG' ? index - 1 : -1;
  return words[comma]?.form === ',' ? comma : -1;
}

function citationAt(index: number, view: SentenceView): Citation | null {
  const { tree } = view;
  const word = tree.words[index];
  const object = childrenBy(tree, index, 'obj')[0];
  const comma = commaBefore(index, view);
  const isCiting = comma >= 0 && CITING.has(word?.lemma ?? '');
  if (!isCiting || object === undefined || object < index) return null;
  // Reasons are cited, never quoted.
  if (word?.lemma !== 'quote' && !isCited(tree.words[object])) return null;
  const last = Math.max(...subtreeOf(tree, object));
  const all = [...tree.words.keys()];
  return { index, speaker: sourceWords(object, view), words: new Set(all.slice(comma, last + 1)) };
}

/** The telling that a citation belongs to: of the verb that it hangs on, of a source that it stands in, or of one right before it. */
function tellingOf(
  { index, words }: Citation,
  found: readonly WordAttribution[],
  { tree }: SentenceView,
): WordAttribution | undefined {
  const above = headIndex(tree, index);
  return found.find(
    ({ cue, source }) =>
      !cue.includes(index) &&
      (cue.includes(above) ||
        source.includes(index) ||
        source.includes(above) ||
        source.at(-1) === Math.min(...words) - 1),
  );
}

function addCited(
  found: readonly WordAttribution[],
  citation: Citation,
  view: SentenceView,
): readonly WordAttribution[] {
  const telling = tellingOf(citation, found, view);
  if (telling === undefined) return found;
  const without = (words: readonly number[]) => words.filter((at) => !citation.words.has(at));
  const own = { ...telling, source: without(telling.source), content: without(telling.content) };
  if (own.content.length === 0) return found;
  const cited = { ...own, source: citation.speaker, cue: [citation.index], ruleId: RULE };
  return found
    .filter(({ cue }) => !cue.includes(citation.index))
    .flatMap((one) => (one === telling ? [own, cited] : [one]));
}

/** For the attributions of one sentence. */
export function citedSpeakers(
  found: readonly WordAttribution[],
  view: SentenceView,
): readonly WordAttribution[] {
  const citations = [...view.tree.words.keys()].flatMap((index) => citationAt(index, view) ?? []);
  return citations.reduce((all, citation) => addCited(all, citation, view), found);
}
