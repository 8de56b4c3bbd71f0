// What hangs on an act: its weight between conflict and cooperation, the states of affairs that it moves, the promises that it makes.

import type { EventMention } from '../../record/index.ts';
import { mayTellState } from '../../stories/index.ts';
import type { Day } from '../../time/index.ts';
import type { ActLine } from '../types.ts';
import type { ReviewKnowledge, ReviewReason } from './types.ts';
import { consequence } from './weigh-reasons.ts';

/** PLOVER's scale ends here. */
const fullScore = 10;
/** An act of full score matters so much by its type alone. */
const fullWeight = 0.6;

function codesOf({ actors, recipients }: ActLine): ReadonlySet<string> {
  return new Set([...actors, ...recipients].flatMap(({ country }) => country ?? []));
}

function tenths(score: number): number {
  return Math.round(Math.abs(score) * 10) / 10;
}

/** Ahead when it was told, and its last day is over: whether it was done is for the commitments to tell, and for a person to see. */
function isPastItsDay({ status, occurred }: ActLine, day: Day): boolean {
  const isAhead = status === 'announced' || status === 'anticipated';
  return isAhead && occurred.to !== null && occurred.to < day;
}

/** `day`: the one that is asked about. */
export function consequencesOfAct(
  act: ActLine,
  event: EventMention,
  day: Day,
  { scaleOf, standing }: Pick<ReviewKnowledge, 'scaleOf' | 'standing'>,
): readonly ReviewReason[] {
  const [{ score }, codes] = [scaleOf(act), codesOf(act)];
  const kind = score < 0 ? 'conflict, grave' : 'cooperation, close';
  const weight = Math.round(((Math.abs(score) * fullWeight) / fullScore) * 1000) / 1000;
  return [
    consequence(
      'weight',
      weight,
      `${kind} by its kind: ${tenths(score)} on PLOVER's scale from 0 to ${fullScore}`,
    ),
    ...(codes.size > 1 ? [consequence('pair', 0.35, 'it stands between two states or bodies')] : []),
    ...(codes.size > 0 && mayTellState(event, standing)
      ? [consequence('standing', 0.45, 'it tells of what stands: a sanction, an embassy, a border, a treaty')]
      : []),
    ...(isPastItsDay(act, day)
      ? [consequence('due', 0.5, 'the day by which it was to be done has passed')]
      : []),
  ];
}
