// When a state was moved: on the day of the act, since the day that the sentence gives, or on some day before that nobody tells.

import { hasToldDays } from '../../record/index.ts';
import { type DayInterval, findTimes } from '../../time/index.ts';
import { sentenceAround } from '../reports/sentences.ts';
import type { Report } from '../reports/types.ts';
import { movingForces } from './counts-from.ts';
import type { StandingKnowledge } from './knowledge.ts';
import type { Reading } from './read-wording.ts';
import { widenRough } from './rules/rough-length.ts';
import type { MoveForce, StateMove } from './types.ts';

const held = 'held';

const tookEffect = /^\s*(?:took|came|entered|went)\s+(?:into\s+)?(?:force|effect)\b/u;

/** "A truce that Angola brokered took effect on 1 March": the day behind the clause; null where none is told there. */
function dayOfEffect(
  { event: { evidence }, text, reported }: Omit<Report, 'id'>,
  time: StandingKnowledge['time'],
): DayInterval | null {
  const { end } = sentenceAround(text, evidence.span);
  const tail = text.slice(evidence.span.end, end);
  if (!tookEffect.test(tail)) return null;
  const day = findTimes(tail, reported, time).found.find(({ type }) => type === 'DATE')?.interval;
  return day?.to != null && day.to <= (reported.to ?? '') ? day : null;
}

const sinceWhen = /\bsince\s+$/u;
const firstSince = /\b(?:first|last|latest|only|\p{L}{3,}est)\b[^,;]*\bsince\s+$/u;

/** "Shut since August": on a day of August. What goes on by an announcement ("will keep it shut until May") began on no day that it tells. */
export function daysOf(
  { event, text, reported }: Report,
  force: MoveForce,
  { time }: StandingKnowledge,
): Pick<StateMove, 'occurred' | 'isDated'> {
  const isAhead = event.occurred.from === null || event.occurred.from > (reported.to ?? '');
  if (event.status === 'announced' && isAhead && movingForces.has(force))
    return { occurred: { from: null, to: reported.to }, isDated: false };
  const effect = dayOfEffect({ event, text, reported }, time);
  if (effect !== null) return { occurred: effect, isDated: true };
  const { from, to } = event.occurred;
  const { quote } = event.evidence;
  const told = { occurred: widenRough(event.occurred, quote, reported.to), isDated: hasToldDays(event) };
  if (from === null || from === to || to !== reported.to || !quote.includes('since ')) return told;
  const { found } = findTimes(quote, reported, time);
  const since = found.find(
    ({ span, interval }) => interval?.from === from && sinceWhen.test(quote.slice(0, span.start)),
  );
  // "Its first ambassador since 2012" was not sent in 2012.
  if (since !== undefined && firstSince.test(quote.slice(0, since.span.start)))
    return { occurred: { from: null, to: reported.to }, isDated: false };
  const began = since?.interval;
  return began?.to != null && to !== null && began.to < to ? { ...told, occurred: began } : told;
}

/** "The treaty entered into force on 1 March" tells since when. */
export function isNew({ event, reported }: Report, { row }: Reading): boolean {
  return row.does === 'move' && hasToldDays(event) && (event.occurred.to ?? '9999') <= (reported.to ?? '');
}

export function onlyNamed({ reported }: Report): Pick<StateMove, 'occurred' | 'isDated' | 'isVaguePast'> {
  return { occurred: { from: null, to: reported.to }, isDated: false, isVaguePast: false };
}

/** A past without a day ("which it had closed"), and one that only says since when ("whom it had held since 2023"). */
export function isVaguePast({ event, reported }: Report, { row }: Reading): boolean {
  const { from, to } = event.occurred;
  const isSince = from !== null && from !== to && to !== null && to === reported.to;
  // "Two Danes held in Chad were freed": they are held until then.
  const isAside = row.to === held && event.trigger.start === event.evidence.span.start;
  return (event.status === 'background' || isAside) && (isSince || !hasToldDays(event));
}
