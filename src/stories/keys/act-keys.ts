// The keys of an act: of any two who take part in it, of the two whose state of affairs it moves, and of those whose promises it may
// make, keep or break; and of its type and its status. By them a question about two actors reads their own acts alone, however much is
// told of each, and one about acts of a rare kind these alone.

import type { ActorReference, EventMention, EventType, Status } from '../../record/index.ts';
import type { CommitmentKnowledge } from '../commitments/knowledge.ts';
import { readDeed } from '../commitments/read-deed.ts';
import { readPromise } from '../commitments/read-promise.ts';
import type { Deed } from '../commitments/types.ts';
import type { Report } from '../reports/types.ts';
import type { StandingKnowledge } from '../standing/knowledge.ts';
import { readMoves } from '../standing/read-moves.ts';
import { unknownState } from '../standing/rules/parties.ts';
import { hashOf } from '../words/hash-word.ts';

/** To be raised with every change by which an act may get other keys: an index is made again then. */
export const actKeysVersion = '4';

export interface ActKeyKnowledge {
  readonly standing: StandingKnowledge;
  readonly commitments: CommitmentKnowledge;
}

type Use = 'both' | 'state' | 'deed' | 'alone' | 'listed' | 'told' | 'counted' | 'type' | 'status';

const spaceSize = 2 ** 32;
/** Spaces of keys, so that one use is not taken for another. */
const spaces: Readonly<Record<Use, number>> = {
  both: 1,
  state: 2,
  deed: 3,
  alone: 4,
  listed: 5,
  told: 6,
  counted: 7,
  type: 8,
  status: 9,
};

function keyOf(use: Use, ...parts: readonly string[]): number {
  return spaces[use] * spaceSize + (hashOf(parts.join('\n')) >>> 0);
}

/** Two are the same pair in whatever order. */
export function pairKey(use: Use, a: string, b: string): number {
  return a < b ? keyOf(use, a, b) : keyOf(use, b, a);
}

function pairKeys(use: Use, left: readonly string[], right: readonly string[]): readonly number[] {
  return left.flatMap((a) => right.filter((b) => b !== a).map((b) => pairKey(use, a, b)));
}

function idsOf(references: readonly ActorReference[]): readonly string[] {
  const ids = references.flatMap(({ country, actorId }) => [country, actorId]);
  return [...new Set(ids.flatMap((id) => id ?? []))];
}

function keysOfBoth({ actors, recipients }: EventMention): readonly number[] {
  const ids = idsOf([...actors, ...recipients]);
  return pairKeys('both', ids, ids);
}

/** Words by which a promise and what becomes of it meet, though only one of them names the other side. */
function meetingWords(deed: Deed, { alike }: CommitmentKnowledge): readonly string[] {
  const rows = alike.flatMap(({ kind, stems }, at) =>
    kind === 'deed' && stems.has(deed.verb) ? [`row ${at}`] : [],
  );
  const isMeeting = deed.type === 'CONSULT' || deed.tellsMeeting || deed.report.event.mode === 'meet';
  const words = [deed.verb, ...deed.objects, ...rows, ...(isMeeting ? ['a meeting'] : [])];
  return [...new Set(words)].filter((word) => word !== '');
}

function keysOfDeed(deed: Deed, knowledge: CommitmentKnowledge): readonly number[] {
  const codes = [...new Set([...deed.by, ...deed.to])];
  return codes.length > 1 ? pairKeys('deed', codes, codes) : keysOfAlone(deed, knowledge);
}

/** By these the deed of one who is named alone may meet a promise; none for a deed that names others. */
export function keysOfAlone(deed: Deed, knowledge: CommitmentKnowledge): readonly number[] {
  const [code, other] = new Set([...deed.by, ...deed.to]);
  if (code === undefined || other !== undefined) return [];
  return meetingWords(deed, knowledge).map((word) => keyOf('alone', code, word));
}

/** All keys of an act; a pure function of the report and of the tables. */
export function actKeys(report: Report, { standing, commitments }: ActKeyKnowledge): readonly number[] {
  const keys = [
    ...keysOfBoth(report.event),
    ...readMoves(report, standing).map(({ by, on }) => pairKey('state', by, on)),
    ...keysOfDeed(readDeed(report, commitments), commitments),
    typeKey(report.event.type),
    statusKey(report.event.status),
  ];
  return [...new Set(keys)];
}

/** Under this are the acts of a type. */
export function typeKey(type: EventType): number {
  return keyOf('type', type);
}

/** Under this are the acts of a status. */
export function statusKey(status: Status): number {
  return keyOf('status', status);
}

type Codes = readonly string[];

/** Under this are the reports of states of affairs between two. */
export function stateKey(a: string, b: string): number {
  return pairKey('state', a, b);
}

/** Under this the acts of two stand in their order, each actor by one of its ids. */
export function listedKey(a: string, b: string): number {
  return pairKey('listed', a, b);
}

/** Under this are the figures of an article about an actor, by one of its ids. */
export function countedKey(id: string): number {
  return keyOf('counted', id);
}

/** Under these are the acts in which both of two take part, each by all its ids. */
export function lookupBoth([a, b]: readonly [Codes, Codes]): readonly number[] {
  return pairKeys('both', a, b);
}

/** Under these are the acts that tell of states of affairs between two, each by all its codes. */
export function lookupStates([a, b]: readonly [Codes, Codes]): readonly number[] {
  // A prisoner whose state another report tells.
  const unknown = [...a, ...b].map((code) => pairKey('state', code, unknownState));
  return [...pairKeys('state', a, b), ...unknown];
}

/**
 * Under `own` are the acts that tell of states of affairs between one and any of the others; under `besides` those about prisoners of
 * the others of whom another report may tell that they are of the one.
 */
export function lookupStatesOfOne(
  code: string,
  others: readonly string[],
): { readonly own: readonly number[]; readonly besides: readonly number[] } {
  const rest = others.filter((other) => other !== code && other !== unknownState);
  return {
    own: [...rest, unknownState].map((other) => pairKey('state', code, other)),
    besides: rest.map((other) => pairKey('state', other, unknownState)),
  };
}

/** Under these are the acts that name both of two, and so may make, keep or break a promise between them. */
export function lookupDeeds([a, b]: readonly [Codes, Codes]): readonly number[] {
  return pairKeys('deed', a, b);
}

/** Under these are the acts that name one of two alone, and may bear on the promises that these reports make. */
export function lookupAlone(
  [a, b]: readonly [Codes, Codes],
  reports: readonly Report[],
  knowledge: CommitmentKnowledge,
): readonly number[] {
  const promises = reports.flatMap((report) => readPromise(report, knowledge) ?? []);
  const words = new Set(promises.flatMap((promise) => meetingWords(promise, knowledge)));
  return [...a, ...b].flatMap((code) => [...words].map((word) => keyOf('alone', code, word)));
}
