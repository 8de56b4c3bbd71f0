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

/** "Cambodia said it would send them back": its doer says so, or somebody who speaks for a state; not "analysts said". */
function isSaidByDoer({ event, text }: Report, knowledge: CommitmentKnowledge): boolean {
  const { authority } = event;
  const { start, end } = sentenceAround(text, event.evidence.span);
  const around = stemsIn(text.slice(start, end), knowledge);
  if (!around.some((stem) => knowledge.stems.announce.has(stem))) return false;
  if (authority === null) return around.some((stem) => knowledge.stems.speaker.has(stem));
  const codes = namedStates(wordsOf(authority.source), knowledge.names).map(({ code }) => code);
  return (
    event.actors.some(({ actorId, country }) =>
      [authority.actorId, ...codes].some((id) => id !== null && (id === actorId || id === country)),
    ) ||
    (codes.length === 0 &&
      stemsIn(authority.source, knowledge).some((stem) => knowledge.stems.speaker.has(stem)))
  );
}

function ofToCome(report: Report, knowledge: CommitmentKnowledge): Firmness {
  const { quote } = report.event.evidence;
  const told = stemsIn(quote, knowledge);
  const has = (use: 'promise' | 'announce' | 'expect') => told.some((stem) => knowledge.stems[use].has(stem));
  if (has('promise')) return 'promised';
  if (/\bwould\b/iu.test(quote)) return isSaidByDoer(report, knowledge) ? 'announced' : 'expected';
  const isAnnounced = has('announce') || isSet.test(quote);
  if (has('expect') || report.event.status === 'anticipated') return isAnnounced ? 'announced' : 'expected';
  return 'announced';
}

/** Null for what promises nothing. */
export function readFirmness(report: Report, knowledge: CommitmentKnowledge): Firmness | null {
  const { event } = report;
  if (toCome.has(event.status)) return ofToCome(report, knowledge);
  const own =
    stemsIn(event.evidence.quote.slice(event.trigger.start - event.evidence.span.start), knowledge)[0] ?? '';
  // "In January Berlin had promised 14 tanks": the promise happened, the deed is to come.
  const isMade = event.status === 'happened' || event.status === 'background';
  return isMade && givingTypes.has(event.type) && knowledge.stems.promise.has(own) ? 'promised' : null;
}
