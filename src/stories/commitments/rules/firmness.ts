// How firmly an act to come is told: "vowed to send", "will send", "is to send" by its doer; "is expected to send" by others.
// Leaves alone what is only asked, feared or talked of, and what was done.

import { namedStates } from '../../reports/named-states.ts';
import { sentenceAround } from '../../reports/sentences.ts';
import { stemOf } from '../../reports/stem.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import type { Firmness } from '../types.ts';
import { givenWordAt } from './given-word.ts';

const toCome: ReadonlySet<string> = new Set(['announced', 'anticipated']);

/** Acts whose status is that of the promise, which was made, not of the deed, which lies ahead. */
const givingTypes: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE']);

/** "Is to return the bodies": the day is set. */
const isSet = /\b(?:is|are|was|were) (?:due |set |scheduled |both |also |then |going )?to\b/iu;

/** "By 10 May": the month says nothing of what may be. */
const inMay = /(?<=\S\s)May\b/gu;

function stemsIn(text: string, { irregular }: CommitmentKnowledge): readonly string[] {
  return wordsOf(text.replace(inMay, '')).map(({ word }) => stemOf(word, irregular));
}

/** The sentence of the act, as stems, in two parts: before its own words, and all of it. */
function sentenceOf({ event, text }: Report, knowledge: CommitmentKnowledge) {
  const { span } = event.evidence;
  const { start, end } = sentenceAround(text, span);
  const lead = stemsIn(text.slice(start, Math.max(start, span.start)), knowledge);
  return { lead, whole: stemsIn(text.slice(start, end), knowledge) };
}

/** So many words before a name may be its title. */
const titleWords = 2;

/** "Foreign Minister Hakan Fidan said": whoever is named by his title alone is of the side that is spoken of. */
function titleBefore(
  source: string,
  { event, text }: Report,
  knowledge: CommitmentKnowledge,
): readonly string[] {
  const { start, end } = sentenceAround(text, event.evidence.span);
  const [surname = ''] = source.split(' ').slice(-1);
  const [before, behind] = text.slice(start, end).split(surname, 2);
  if (surname === '' || before === undefined || behind === undefined) return [];
  const given = source.split(' ').length - 1;
  return stemsIn(before, knowledge).slice(-titleWords - given);
}

type Speaker = 'doer' | 'forecaster' | 'other' | null;

/** Who says so: "Cambodia said it would", "Analysts say Turkey will", "Kyiv says Berlin will"; null where nobody is named. */
function speakerOf(report: Report, knowledge: CommitmentKnowledge): Speaker {
  const { event } = report;
  const { authority } = event;
  if (authority === null) return null;
  const codes = namedStates(wordsOf(authority.source), knowledge.names).map(({ code }) => code);
  const ids = [authority.actorId, ...codes].filter((id) => id !== null);
  const isDoer = event.actors.some(({ actorId, country }) =>
    ids.some((id) => id === actorId || id === country),
  );
  const stems = [
    ...stemsIn(authority.source, knowledge),
    ...titleBefore(authority.source, report, knowledge),
  ];
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

const bindsItself =
  /\b(?:bound|bind|binds|binding|oblig\w+|commit\w*) (?:itself|himself|herself|themselves)\s*$/iu;

/** "Renewed its vow | to deploy 1,000 officers", "bound itself | to remove its guards": the words right before tell that it binds. */
function isVowedBefore({ event, text }: Report, knowledge: CommitmentKnowledge): boolean {
  const { span, quote } = event.evidence;
  if (!/^to\s/iu.test(quote)) return false;
  const lead = text.slice(sentenceAround(text, span).start, span.start);
  if (bindsItself.test(lead)) return true;
  const [vow, ...first] = lead.split(/\bto\b/iu);
  const last = stemsIn(vow ?? '', knowledge).at(-1) ?? '';
  const goesOn = first.length === 0 || /\band\s*$/iu.test(lead);
  return goesOn && knowledge.stems.promise.has(last);
}

/** "Fiji hopes that | Norway will send boats", "expects | Norway will": the words right before tell what others await of it. */
function isAwaited({ event, text }: Report, knowledge: CommitmentKnowledge): boolean {
  const { span, quote } = event.evidence;
  const lead = text.slice(sentenceAround(text, span).start, span.start);
  const [own = ''] = /^that\s/iu.exec(quote) ?? [];
  const last = stemsIn(`${lead}${own}`.replace(/\s*\bthat\s*$/iu, ''), knowledge).at(-1) ?? '';
  return knowledge.stems.expect.has(last);
}

function ofToCome(report: Report, knowledge: CommitmentKnowledge): Firmness {
  const { quote } = report.event.evidence;
  const told = stemsIn(quote, knowledge);
  const has = (use: 'promise' | 'announce' | 'expect') => told.some((stem) => knowledge.stems[use].has(stem));
  if (has('promise') || isVowedBefore(report, knowledge)) return 'promised';
  if (isAwaited(report, knowledge)) return 'expected';
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

/** "Guaranteed Pakistan that it will roll over the loan". */
const thatItWill = /^\p{L}+\s(?:[\p{L}'’.-]+\s+){0,4}?that\b.*\b(?:will|would)\b/u;

/** What was done is the giving of one's word. */
function givesWord(report: Report, own: string, knowledge: CommitmentKnowledge): boolean {
  const { event } = report;
  const told = event.evidence.quote.slice(event.trigger.start - event.evidence.span.start);
  if (knowledge.stems.promise.has(own)) return givingTypes.has(event.type) || thatItWill.test(told);
  return givenWordAt(report) !== null;
}

/** Rules whose acts name a deed that lies ahead. */
const rulesOfDeeds: ReadonlySet<string> = new Set(['foretold-deed', 'operator']);

/** "Accepted the offer", "invited the premier": agreed, by a verb that names no deed to come. */
function isWordGiven({ type, act, evidence }: Report['event']): boolean {
  const isAhead = /\b(?:will|would|shall)\b/iu.test(evidence.quote);
  return type === 'AGREE' && act === null && !rulesOfDeeds.has(evidence.ruleId) && !isAhead;
}

/** Null for what promises nothing. */
export function readFirmness(report: Report, knowledge: CommitmentKnowledge): Firmness | null {
  const { event } = report;
  const isGiven = isWordGiven(event);
  if (toCome.has(event.status) && !isGiven) return ofToCome(report, knowledge);
  if (isBound(report)) return 'promised';
  const own =
    stemsIn(event.evidence.quote.slice(event.trigger.start - event.evidence.span.start), knowledge)[0] ?? '';
  // "In January Berlin had promised 14 tanks": the promise happened, the deed is to come.
  const isMade = isGiven || event.status === 'happened' || event.status === 'background';
  return isMade && givesWord(report, own, knowledge) ? 'promised' : null;
}
