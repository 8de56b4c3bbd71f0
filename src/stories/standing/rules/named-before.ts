// What a state that a sentence only names is, by an earlier sentence: "Norway added nine Fijian judges to its entry ban. ... The ban on the
// judges runs until May" is the entry ban of Norway on Fiji. Leaves alone: "a ban", and sentences that name one state or three.

import { namedStates } from '../../reports/named-states.ts';
import { sentencesOfReport } from '../../reports/sentences.ts';
import type { Report } from '../../reports/types.ts';
import { type Word, wordsOf } from '../../reports/words.ts';
import type { StandingKnowledge } from '../knowledge.ts';
import { nounsAmong } from '../nouns-among.ts';

export interface NamedBefore {
  readonly kind: string;
  readonly by: string;
  readonly on: string;
}

const definite = /^(?:the|this|that|these|those|its|their|his|her)$/u;
/** A state named farther back is another matter. */
const farthestBack = 4;
/** A ban of which nothing more is said may be a ban of any kind. */
const anyBan = /\bbans?$/u;

/** The kind that the words name: this very kind, or where it is any ban, one whose noun is a ban. */
function kindAmong(words: readonly Word[], kind: string, knowledge: StandingKnowledge): string | null {
  const strong = nounsAmong(words, knowledge).filter(({ isWeak }) => !isWeak);
  const isMeant = (noun: (typeof strong)[number]) =>
    noun.kind === kind || (kind === 'ban' && anyBan.test(noun.words.join(' ')));
  return strong.find(isMeant)?.kind ?? null;
}

/** The nearest sentence before that names the kind and two states: the first is the doer. Null where there is none. */
export function namedBefore(report: Report, kind: string, knowledge: StandingKnowledge): NamedBefore | null {
  const { event, text } = report;
  const { span, quote } = event.evidence;
  if (!definite.test(wordsOf(quote)[0]?.word ?? '')) return null;
  const before = sentencesOfReport(report).filter(({ end }) => end <= span.start);
  for (const { start, end } of before.slice(-farthestBack).toReversed()) {
    const words = wordsOf(text.slice(start, end));
    const named = kindAmong(words, kind, knowledge);
    const [by, on, ...others] = new Set(namedStates(words, knowledge.names).map(({ code }) => code));
    if (named !== null && by !== undefined && on !== undefined && others.length === 0)
      return { kind: named, by, on };
  }
  return null;
}
