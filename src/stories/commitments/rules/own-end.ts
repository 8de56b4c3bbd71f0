// What the sentence of a promise, or the one right behind it, says became of it: "was to open on March 1. It did not", "but none have
// arrived", "but the trip has been cancelled". Leaves alone "It did not say when", and what is called off besides.

import { sentenceAround, sentencesOfReport } from '../../reports/sentences.ts';
import { stemOf } from '../../reports/stem.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import type { CommitmentKnowledge, Phrase } from '../knowledge.ts';
import { placesOfAny } from '../outcomes/find-phrase.ts';
import type { Deed, OwnEnd } from '../types.ts';

/** A clause that takes the deed up: "it did not", "but has not", "none have arrived". */
const denied =
  /^(?:(?:but|yet|and|although|though|which|however)\b,?\s*)*(?:(?:it|they|he|she|that|this|which|the \p{Ll}+)\s+)?(?:(?:has|have|had|did|was|were)\s*(?:so far\s+|still\s+|yet\s+|since\s+)?(?:not|never|n['’]t|yet to)|(?:did|has|have|had|was|were)n['’]t|(?:never|still)\s+(?:did|has|have)(?:\s+not|n['’]t)?|failed to)\b/iu;
const deniedByNone =
  /^(?:(?:but|yet|and)\b,?\s*)*(?:so far\s+)?(?:none|not (?:a single )?one|nothing|neither)\b/iu;
/** "It did not": nothing, or one of these, stands behind. */
const bare = /^\s*(?:(?:yet|so far|since|in time|do(?:ne)? so|done that|been done)\b\s*)*(?:[.;,!]|$)/iu;

const passive = /\b(?:has|have|had|was|were|is|are)\s+(?:(?:since|now|also|later|then|been)\s+)*$/iu;
/** "It has been put off several times" is told of the days before the one that is planned now. */
const oftenBefore = /\b(?:times|twice|repeatedly|(?:once|often) before|before)\b/iu;
const takesUp = /\b(?:it|this|that|which)\s+(?:has|have|had|was|is)\b/iu;

interface Tail {
  readonly start: number;
  readonly text: string;
}

/** Clauses behind the act's own word, in its sentence and in the next. */
function clausesBehind(report: Report): readonly Tail[] {
  const { text, event } = report;
  const { trigger, evidence } = event;
  const own = sentenceAround(text, evidence.span);
  const next = sentencesOfReport(report).find(({ start }) => start >= own.end);
  const cut = (start: number, end: number): readonly Tail[] => {
    const told = text.slice(start, end);
    const starts = [
      0,
      ...[...told.matchAll(/[,;:]\s+|\s(?=(?:but|yet)\s)/gu)].map((gap) => gap.index + gap[0].length),
    ];
    return starts.map((from, at) => ({ start: start + from, text: told.slice(from, starts[at + 1]) }));
  };
  // The first clause of the sentence tells the promise itself.
  return [
    ...cut(trigger.end, own.end).slice(1),
    ...(next === undefined ? [] : cut(next.start, next.end).slice(0, 1)),
  ];
}

function isDenied(
  { text }: Tail,
  { verb }: Deed,
  { irregular, alike, outcomes }: CommitmentKnowledge,
): boolean {
  const none = deniedByNone.exec(text);
  const found = none ?? denied.exec(text);
  if (found === null) return false;
  const behind = text.slice(found[0].length);
  if (none === null && bare.test(behind)) return true;
  const stems = wordsOf(behind).map(({ word }) => stemOf(word, irregular));
  const kin = alike.filter(({ kind, stems: row }) => kind === 'deed' && row.has(verb));
  const ofDeed = (stem: string) =>
    stem === verb ||
    kin.some((row) => row.stems.has(stem)) ||
    outcomes.happen.some(([word]) => word === stem);
  return stems.slice(0, lookAhead).some(ofDeed);
}

/** "None of the boats have yet arrived": so many words up to the verb. */
const lookAhead = 6;

/**
 * "The trip has been cancelled", by one of these phrases: its subject is the deed; behind a comma the subject is what the sentence
 * began with.
 */
function isCalled(
  { start, text }: Tail,
  deed: Deed,
  phrases: readonly Phrase[],
  knowledge: CommitmentKnowledge,
): boolean {
  const { irregular, outcomes, stems } = knowledge;
  const words = wordsOf(text);
  const told = words.map(({ word }) => stemOf(word, irregular));
  const [at] = placesOfAny(told, phrases, 0);
  if (at === undefined || !passive.test(text.slice(0, words[at]?.start ?? 0))) return false;
  const subject = told
    .slice(0, at)
    .filter(
      (stem) => !/^(?:ha[sd]|have|be|been|was|were|but|and|yet|since|now|also|later|then)$/u.test(stem),
    );
  if (takesUp.test(text) && subject.length === 1) return true;
  const { quote, span } = deed.report.event.evidence;
  // "A planned visit, announced for May, has been called off": told by a noun, which its quote begins with.
  if (subject.length === 0)
    return !/\b(?:will|would|to)\b/iu.test(quote.slice(0, deed.at)) && start > span.start;
  return subject.some(
    (stem) =>
      stem === deed.verb ||
      deed.objects.has(stem) ||
      stems.promised.has(stem) ||
      (deed.type === 'CONSULT' && outcomes.occasion.some(([word]) => word === stem)),
  );
}

/** Null where they tell nothing of what became of it. */
export function readOwnEnd(deed: Deed, knowledge: CommitmentKnowledge): OwnEnd | null {
  const clauses = clausesBehind(deed.report);
  if (clauses.some((clause) => isCalled(clause, deed, knowledge.outcomes.cancel, knowledge)))
    return 'cancelled';
  const isPutOff = clauses.some(
    (clause) => isCalled(clause, deed, knowledge.postponed, knowledge) && !oftenBefore.test(clause.text),
  );
  if (deed.type === 'CONSULT' && isPutOff) return 'put off';
  return clauses.some((clause) => isDenied(clause, deed, knowledge)) ? 'undone' : null;
}
