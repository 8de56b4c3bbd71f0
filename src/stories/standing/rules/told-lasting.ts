// Reads a state that a sentence only names, with its end or that it is in force: "Norway's asset freeze on two Fijian generals expires on
// 1 December", "the ban came into force". Leaves alone: "the ban may expire in June", "the ban will not lapse", "the ban angered Fiji".

import type { StateKind, StateMoveRow } from '../../../tables/index.ts';
import { sentencesOfReport } from '../../reports/sentences.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import type { StandingKnowledge } from '../knowledge.ts';
import { type Noun, nounsOfKinds, type Reading, readWording, type Wording } from '../read-wording.ts';
import { readEndDay } from './end-day.ts';
import { namedBefore } from './named-before.ts';

const inForce = /\b(?:(?:in|into)\s+(?:force|effect|place)|valid)\b/iu;
const notSo =
  /\b(?:not|never|no\s+longer|may|might|could|would|if|unless)\b|n['’]t\b|\b(?:go|come|enter|take)(?:es|s)?\s+(?:into\s+)?(?:force|effect)\s+(?:on|in|from)\b/u;

/** "The treaty entered into force": what is in force only now was signed before. */
const takesEffect =
  /\b(?:came|come|comes|went|enter(?:s|ed)|t(?:ook|akes)|put|brought)\s+(?:into\s+)?(?:force|effect)\b/u;

const nounOfVerb = /(?:sion|tion)$/u;
/** "The suspension of beef imports": so many words between at most. */
const farthest = 4;

/** The noun of a kind that holds the act's own word ("asset freeze" for "freeze"), or that it is about ("suspension of imports"). */
function nounAtTrigger(wording: Wording, knowledge: StandingKnowledge): Noun | null {
  const { trigger, words } = wording;
  const nouns = nounsOfKinds(wording, knowledge).filter(
    ({ kind }) => (knowledge.kinds.get(kind)?.stands ?? null) !== null,
  );
  const own = nouns.filter(({ at, length }) => trigger >= at && trigger < at + length);
  const isOf = nounOfVerb.test(words[trigger]?.word ?? '') && words[trigger + 1]?.word === 'of';
  const about = isOf ? nouns.filter(({ at }) => at > trigger && at <= trigger + farthest) : [];
  return own.toSorted((a, b) => b.length - a.length)[0] ?? about[0] ?? null;
}

/** True where the quote names a state by the act's own word; its sentence may tell until when it stands. */
export function mayNameState(wording: Wording, knowledge: StandingKnowledge): boolean {
  return nounAtTrigger(wording, knowledge) !== null;
}

/** The words behind the state's noun, up to the end of its sentence. */
function behindNoun(report: Report, wording: Wording, { at, length }: Noun): string {
  const { text, event } = report;
  const { span } = event.evidence;
  const sentence = sentencesOfReport(report).find(
    ({ start, end }) => start <= span.start && end > span.start,
  );
  const from = span.start + (wording.words[at + length - 1]?.end ?? 0);
  return text.slice(from, Math.max(span.end, sentence?.end ?? 0));
}

/** The state that goes on; the act's own row tells which, where it has one of the kind ("the suspension of the sanctions"). */
function rowOf(own: StateMoveRow | undefined, { kind, over, stands }: StateKind): StateMoveRow {
  const isOther = own === undefined || own.kind !== kind || over.includes(own.to);
  const to = isOther ? (stands ?? '') : own.to;
  return { kind, words: [], nouns: [], types: [], from: ['*'], to, does: 'affirm' };
}

/** Null where the act is told by a verb, or nothing says that the state lasts. */
export function readLasting(report: Report, wording: Wording, knowledge: StandingKnowledge): Reading | null {
  const noun = nounAtTrigger(wording, knowledge);
  const before = noun === null ? null : namedBefore(report, noun.kind, knowledge);
  const kind = knowledge.kinds.get(before?.kind ?? noun?.kind ?? '');
  if (noun === null || kind === undefined) return null;
  const behind = behindNoun(report, wording, noun);
  const isOpen = wordsOf(behind).length === 0 || notSo.test(behind);
  if (isOpen) return null;
  const isTold = inForce.test(behind) || readEndDay(behind, report.reported, null, knowledge.time) !== null;
  if (!isTold) return null;
  const told = rowOf(readWording(report, wording, knowledge)?.row, kind);
  const row = takesEffect.test(behind) ? { ...told, does: 'move' as const } : told;
  return { row, word: wording.trigger, noun: noun.at + noun.length - 1, isOnlyNamed: true };
}
