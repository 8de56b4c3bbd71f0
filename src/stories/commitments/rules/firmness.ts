// How firmly an act to come is told: "vowed to send", "will send", "is to send" by its doer; "is expected to send" by others.
// Leaves alone what is only asked, feared or talked of, and what was done.

import { namedStates } from '../../reports/named-states.ts';
import { sentenceAround } from '../../reports/sentences.ts';
import { stemOf } from '../../reports/stem.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import type { Firmness } from '../types.ts';

const toCome: ReadonlySet<string> = new Set(['announced', 'anticipated']);

/** Acts whose status is that of the promise, which was made, not of the deed, which lies ahead. */
const givingTypes: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE']);

/** "Is to return the bodies": the day is set. */
const isSet = /\b(?:is|are|was|were) (?:due |set |scheduled |both |also |then )?to\b/iu;

function stemsIn(text: string, { irregular }: CommitmentKnowledge): readonly string[] {
  return wordsOf(text).map(({ word }) => stemOf(word, irregular));
}

/** The sentence of the act, as stems, in two parts: before its own words, and all of it. */
function sentenceOf({ event, text }: Report, knowledge: CommitmentKnowledge) {
  const { span } = event.evidence;
  const { start, end } = sentenceAround(text, span);
  const lead = stemsIn(text.slice(start, Math.max(start, span.start)), knowledge);
  return { lead, whole: stemsIn(text.slice(start, end), knowledge) };
}

type Speaker = 'doer' | 'forecaster' | 'other' | null;

/** Who says so: "Cambodia said it would", "Analysts say Turkey will", "Kyiv says Berlin will"; null where nobody is named. */
function speakerOf({ event }: Report, knowledge: CommitmentKnowledge): Speaker {
  const { authority } = event;
  if (authority === null) return null;
  const codes = namedStates(wordsOf(authority.source), knowledge.names).map(({ code }) => code);
  const ids = [authority.actorId, ...codes].filter((id) => id !== null);
  const isDoer = event.actors.some(({ actorId, country }) =>
    ids.some((id) => id === actorId || id === country),
  );
  const stems = stemsIn(authority.source, knowledge);
  if (stems.some((stem) => knowledge.stems.forecaster.has(stem))) return 'forecaster';
  if (isDoer) return 'doer';
  return codes.length === 0 && stems.some((stem) => knowledge.stems.speaker.has(stem)) ? 'doer' : 'other';
}

/** "Said it would": of its doer, or of nobody else in a sentence that tells who speaks. */
function ofWould(report: Report, knowledge: CommitmentKnowledge): Firmness {
  const { lead, whole } = sentenceOf(report, knowledge);
  const has = (stems: readonly string[], use: 'promise' | 'announce' | 'speaker') =>
    stems.some((stem) => knowledge.stems[use].has(stem));
  if (has(lead, 'promise')) return 'promised';
  const speaker = speakerOf(report, knowledge);
  const isSaid = speaker === 'doer' || (speaker === null && has(whole, 'speaker'));
  return isSaid && has(whole, 'announce') ? 'announced' : 'expected';
}

function ofToCome(report: Report, knowledge: CommitmentKnowledge): Firmness {
  const { quote } = report.event.evidence;
  const told = stemsIn(quote, knowledge);
  const has = (use: 'promise' | 'announce' | 'expect') => told.some((stem) => knowledge.stems[use].has(stem));
  if (has('promise')) return 'promised';
  if (/\bwould\b/iu.test(quote)) return ofWould(report, knowledge);
  if (speakerOf(report, knowledge) === 'forecaster') return 'expected';
  const isAnnounced = has('announce') || isSet.test(quote);
  if (has('expect') || report.event.status === 'anticipated') return isAnnounced ? 'announced' : 'expected';
  return 'announced';
}

/** "Under the accord, Peru must return them": the terms bind. */
const underTerms =
  /\bunder (?:the|an?|its|their|this|that) (?:[\p{L}-]+ ){0,3}?(?:accord|agreement|deal|treaty|pact|terms|protocol|plan|truce|memorandum|understanding)\b/iu;

function isBound({ event, text }: Report): boolean {
  const { start, end } = sentenceAround(text, event.evidence.span);
  return (
    event.status === 'hypothetical' &&
    /\bmust\b/iu.test(event.evidence.quote) &&
    underTerms.test(text.slice(start, end))
  );
}

/** Null for what promises nothing. */
export function readFirmness(report: Report, knowledge: CommitmentKnowledge): Firmness | null {
  const { event } = report;
  if (toCome.has(event.status)) return ofToCome(report, knowledge);
  if (isBound(report)) return 'promised';
  const own =
    stemsIn(event.evidence.quote.slice(event.trigger.start - event.evidence.span.start), knowledge)[0] ?? '';
  // "In January Berlin had promised 14 tanks": the promise happened, the deed is to come.
  const isMade = event.status === 'happened' || event.status === 'background';
  return isMade && givingTypes.has(event.type) && knowledge.stems.promise.has(own) ? 'promised' : null;
}
