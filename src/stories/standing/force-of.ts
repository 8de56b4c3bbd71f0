// How an act bears on a state of affairs: it moves it, puts its end off, affirms it, or only speaks of a move.

import type { Status } from '../../record/index.ts';
import type { Report } from '../reports/types.ts';
import type { Reading, Wording } from './read-wording.ts';
import type { MoveForce } from './types.ts';

const forceByStatus: Readonly<Record<Status, MoveForce>> = {
  happened: 'moves',
  ongoing: 'moves',
  background: 'moves',
  announced: 'announced',
  anticipated: 'announced',
  alleged: 'alleged',
  denied: 'denied',
  negated: 'denied',
  hypothetical: 'discussed',
};

const not = /^(?:not|never|(?:wo|would|ca|could|do|does|did)n['’]?t|n['’]t)$/iu;
/** "Will not, for now, lift": so many words before the word of the move at most. */
const notReach = 4;

/** "Egypt will not reopen its embassy": a refusal is an act, and what it refuses is not done. */
function isRefused({ event: { type } }: Report, { word }: Reading, { words }: Wording): boolean {
  return (
    type === 'REJECT' && words.slice(Math.max(0, word - notReach), word).some((each) => not.test(each.word))
  );
}

/** How the act bears on the state; null where it only asks for a move or hints at one. */
export function forceOf(report: Report, reading: Reading, wording: Wording): MoveForce | null {
  const { type, act, status } = report.event;
  const { row, word } = reading;
  const { trigger } = wording;
  if (type === 'REQUEST' || (type === 'THREATEN' && act === null)) return null;
  // A ceasefire stands once it is agreed on; the agreement itself is the act.
  if (row.kind === 'ceasefire' && type === 'AGREE' && status === 'announced' && word === trigger)
    return 'moves';
  const force = forceByStatus[status];
  if (force !== 'moves') return force;
  // The threat has happened; what it threatens with has not.
  if (type === 'THREATEN') return 'announced';
  if ((type === 'REJECT' && word !== trigger) || isRefused(report, reading, wording)) return 'denied';
  // "Agreed to reopen" is a promise.
  const isPromise = type === 'AGREE' && (act !== null || word !== trigger);
  if (isPromise && row.kind !== 'ceasefire') return 'announced';
  if (row.does === 'move') return 'moves';
  return row.does === 'extend' ? 'extends' : 'affirms';
}
