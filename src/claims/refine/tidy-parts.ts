// One teller to what somebody tells it by, and no "it" beside the clause that it stands for: in "The story, first reported by Le Monde, was
// confirmed by the army" Le Monde alone reported first, and "It is understood that the deal holds" tells of the deal. Who would "neither
// confirm nor deny" a thing denies nothing, and no hour or day in front of a speaker speaks: "16:10 Le Monde reports".

import { childrenBy, headIndex } from '../../text/index.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

/** "Reported by Le Monde": the words right behind the cue and its "by", as far as they are of the source. */
function tellerBehind({ source, cue }: WordAttribution, { tree }: SentenceView): readonly number[] {
  const by = (cue.at(-1) ?? -1) + 1;
  if (tree.words[by]?.lemma !== 'by') return source;
  const run: number[] = [];
  for (let at = by + 1; source.includes(at); at += 1) run.push(at);
  return run.length > 0 ? run : source;
}

const CLOCK = /^\d{1,2}[:.]\d{2}$/u;
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** "On [Sunday] Chad said", "[16:10] Le Monde reports": a time that comes first in the source, with a speaker behind it. */
function opensWithTime(source: readonly number[], { tree: { words } }: SentenceView): boolean {
  const [first, second] = source;
  if (first === undefined || second !== first + 1) return false;
  if (CLOCK.test(words[first]?.form ?? '')) return true;
  return words[first - 1]?.upos === 'ADP' && CALENDAR.test(words[first]?.form ?? '');
}

function withoutTime(source: readonly number[], view: SentenceView): readonly number[] {
  return opensWithTime(source, view) ? source.slice(1) : source;
}

/** "It is said that": the subject that only stands for the clause behind. */
function withoutExpletive({ cue, content }: WordAttribution, { tree }: SentenceView): readonly number[] {
  const isClauseBehind = content.some((at) => at > (cue.at(-1) ?? 0) && tree.words[at]?.form === 'that');
  const isExpletive = (at: number): boolean =>
    tree.words[at]?.form.toLowerCase() === 'it' &&
    cue.includes(headIndex(tree, at)) &&
    !content.includes(at + 1);
  return isClauseBehind ? content.filter((at) => !isExpletive(at)) : content;
}

/** "Would neither confirm nor deny it": no denial, and nothing more than somebody else's word for it. */
function isLeftOpen({ cue }: WordAttribution, { tree }: SentenceView): boolean {
  return cue.some((at) => {
    const isDenied = tree.words[at]?.lemma === 'deny';
    const isNor = childrenBy(tree, at, 'cc').some((joint) => tree.words[joint]?.lemma === 'nor');
    return isDenied && isNor && tree.words[headIndex(tree, at)]?.lemma === 'confirm';
  });
}

export function tidyParts(found: WordAttribution, view: SentenceView): WordAttribution {
  const stance = isLeftOpen(found, view) ? 'allege' : found.stance;
  const source = withoutTime(tellerBehind(found, view), view);
  return { ...found, stance, source, content: withoutExpletive(found, view) };
}
