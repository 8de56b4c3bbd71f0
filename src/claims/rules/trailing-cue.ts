// Reads a short cue set off by commas behind or inside its content: "Talks go on, Weber said." | "The plan, aides say, is dead."
// Leaves "Weber came, and Minsk said nothing" and cues with a clause of their own alone.

import { verbCue, verbGroup } from '../grammar/cue-words.ts';
import { nounRunFrom, nounRunUpTo } from '../grammar/noun-run.ts';
import type { SentenceView, WordAttribution } from '../types.ts';

const RULE = 'trailing-cue';
/** What may follow such a cue before the next comma or the end: a day, a place, a hearer. */
const MOST_TAIL_WORDS = 12;
const MOST_DESCRIPTION_WORDS = 20;
const PARTING = /^(?:,|—|–|--)$/u;
const FINITE = /^(?:VB[DZP]|MD)$/u;
/** Tags that a noun is mistaken for. */
const SPEAKING = /^(?:VBZ|VBP|VB|FW|UH)$/u;
const END = /^[.!?]$/u;
const CLAUSE_WORD = /^(?:that|who|which|whether|if|to|and|but|:)$/iu;

interface Aside {
  readonly from: number;
  readonly to: number;
  readonly source: readonly number[];
}

/** Where the aside of a cue ends: before a comma or full stop, with no clause opened on the way. */
function asideEnd(from: number, { tree }: SentenceView): number {
  for (let at = from; at < Math.min(tree.words.length, from + MOST_TAIL_WORDS); at += 1) {
    const word = tree.words[at];
    if (word === undefined || END.test(word.form) || PARTING.test(word.form)) return at;
    if (CLAUSE_WORD.test(word.form) || /^(?:VB[DZP]|MD|``)$/u.test(word.xpos)) return -1;
  }
  return from + MOST_TAIL_WORDS >= tree.words.length ? tree.words.length : -1;
}

/** "said Weber, a guard at the gate, would": the aside ends where the sentence goes on with its verb, else at the first mark. */
function invertedEnd(from: number, view: SentenceView): number {
  const { words } = view.tree;
  const near = words.slice(from, from + MOST_DESCRIPTION_WORDS);
  const resumed = near.findIndex(
    (word, at) => PARTING.test(word.form) && FINITE.test(words[from + at + 1]?.xpos ?? ''),
  );
  return resumed < 0 ? asideEnd(from, view) : from + resumed;
}

/** "told reporters": who is spoken to is no object; a day ("said Monday") is none either. */
function hasAddressee(index: number, view: SentenceView): boolean {
  const next = view.tree.words[index + 1]?.form ?? '';
  return verbCue(index, view)?.frames.has('addressee') === true || /day$/u.test(next);
}

function asideAround(index: number, view: SentenceView): Aside | null {
  const { words } = view.tree;
  const group = verbGroup(index, view).filter((at) => at <= index && index - at <= 3);
  const first = group[0] ?? index;
  const run = nounRunUpTo(words, first - 1);
  // ", analysts say": a lone word between comma and verb speaks, however it is tagged.
  const isLone = PARTING.test(words[first - 2]?.form ?? '') && SPEAKING.test(words[first - 1]?.xpos ?? '');
  const before = run.length === 0 && isLone ? [first - 1] : run;
  const isInverted = PARTING.test(words[first - 1]?.form ?? '');
  const source = isInverted ? nounRunFrom(words, index + 1) : before;
  const start = isInverted ? first : (before[0] ?? first);
  const last = isInverted ? (source.at(-1) ?? index) : index;
  if (source.length === 0 || start === 0 || !PARTING.test(words[start - 1]?.form ?? '')) return null;
  const isRelative = source.some((at) => /^(?:WP|WDT)$/u.test(words[at]?.xpos ?? ''));
  const isClauseBehind = isInverted && words[last]?.xpos === 'PRP';
  const hasVerbBefore = words.slice(0, start).some((word) => FINITE.test(word.xpos));
  if (isRelative || isClauseBehind) return null;
  const to = isInverted ? invertedEnd(last + 1, view) : asideEnd(last + 1, view);
  const hasObject = !isInverted && nounRunFrom(words, index + 1).length > 0 && !hasAddressee(index, view);
  // A verb behind an aside is often taken for a participle.
  const goesOn = /^(?:VB[DZPN]|MD)$/u.test(words[to + 1]?.xpos ?? '');
  // A headline ends without a full stop.
  const isLast = to >= words.length || (END.test(words[to]?.form ?? '') && to >= words.length - 2);
  return to < 0 || hasObject || !(hasVerbBefore || goesOn || isLast) ? null : { from: start, to, source };
}

function readVerb(index: number, view: SentenceView): WordAttribution | null {
  const { tree } = view;
  const row = verbCue(index, view);
  // "Weber believes" stands beside its content like "Weber says"; "Weber hopes" and "Weber knows" mostly have an object.
  const isTelling = row?.frames.has('quote') === true || ['allege', 'believe'].includes(row?.stance ?? '');
  if (
    row === null ||
    !(isTelling && row.frames.has('that')) ||
    !/^VB[DZP]$/u.test(tree.words[index]?.xpos ?? '')
  )
    return null;
  const aside = asideAround(index, view);
  if (aside === null) return null;
  const content = [...tree.words.keys()].filter((at) => at < aside.from || at >= aside.to);
  const cue = verbGroup(index, view).filter(
    (at) => at >= aside.from && at < aside.to && !aside.source.includes(at),
  );
  return { source: aside.source, cue, content, stance: row.stance, ruleId: RULE };
}

export function trailingCue(view: SentenceView): readonly WordAttribution[] {
  return [...view.tree.words.keys()].flatMap((index) => readVerb(index, view) ?? []);
}
