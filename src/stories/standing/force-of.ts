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
/** "Would not, as Fiji had asked, lift": a comma right before the word of the move ends what stands between. */
const notBefore = /\b(?:will|would|could|can|shall|did|does|do|has|have|had)\s+(?:not|never)\s*,[^;]*,\s*$/iu;

/** "Promised to send envoys, but would not open its border", "would not, its minister said, recall him": that is not done. */
function isNotDone({ word }: Reading, { words, quote, trigger }: Wording): boolean {
  const isSplit = notBefore.test(quote.slice(0, words[word]?.start ?? 0));
  const before = words.slice(Math.max(0, word - 2), word);
  return isSplit || (word !== trigger && before.some((each) => not.test(each.word)));
}

/** "Egypt will not reopen its embassy": a refusal is an act, and what it refuses is not done. */
function isRefused({ event: { type } }: Report, { word }: Reading, { words }: Wording): boolean {
  return (
    type === 'REJECT' && words.slice(Math.max(0, word - notReach), word).some((each) => not.test(each.word))
  );
}

const missions: ReadonlySet<string> = new Set(['embassy', 'consulate']);
const orderedShut = /\border(?:ed|s)\s+(?:closed|shut)\b/iu;
const order = /^(?:order(?:ed|s|ing)?|told|instruct(?:ed|s)?)$/u;

/** A host that orders a mission shut shuts it; one that orders it to be closed by a day announces it. Other requests move nothing. */
function forceOfRequest({ row }: Reading, { words, quote, trigger }: Wording): MoveForce | null {
  const isOrder = order.test(words[trigger]?.word ?? '');
  if (!missions.has(row.kind) || row.to !== 'closed' || !isOrder) return null;
  return orderedShut.test(quote) ? 'moves' : 'announced';
}

const decided = /^(?:decision|decid(?:e|es|ed|ing))$/u;

/** "Its decision to extend the ban until May", "will keep the border shut until May": it goes on, whatever is announced. */
function goesOn({ row }: Reading, { words, trigger }: Wording): boolean {
  if (row.does === 'extend') return decided.test(words[trigger]?.word ?? '');
  return row.does === 'affirm';
}

/** "Agreed to a truce", "agreed to extend their truce". */
function isCeasefireGiven({ word, row }: Reading, { trigger }: Wording): boolean {
  return word === trigger || row.does === 'extend';
}

/** How the act bears on the state; null where it only asks for a move or hints at one. */
export function forceOf(report: Report, reading: Reading, wording: Wording): MoveForce | null {
  const { type, act, status } = report.event;
  const { row, word } = reading;
  const { trigger } = wording;
  if (type === 'REQUEST') return forceOfRequest(reading, wording);
  if (type === 'THREATEN' && act === null) return null;
  if (isNotDone(reading, wording)) return 'denied';
  if (status === 'announced' && goesOn(reading, wording))
    return row.does === 'extend' ? 'extends' : 'affirms';
  // A ceasefire stands once it is agreed on; the agreement itself is the act.
  if (
    row.kind === 'ceasefire' &&
    type === 'AGREE' &&
    status === 'announced' &&
    isCeasefireGiven(reading, wording)
  )
    return row.does === 'extend' ? 'extends' : 'moves';
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
