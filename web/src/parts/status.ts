// How sure it is that an act took place, as a mark: filled for what happened, hollow for what was only announced, crossed for what was
// denied.

import type { ActLine } from '../api/types.ts';

export type Status = ActLine['status'];
export type MarkShape = 'filled' | 'half' | 'hollow' | 'dashed' | 'crossed' | 'asked' | 'small';

export const statusShapes: Readonly<Record<Status, MarkShape>> = {
  happened: 'filled',
  ongoing: 'half',
  announced: 'hollow',
  anticipated: 'hollow',
  alleged: 'asked',
  hypothetical: 'dashed',
  denied: 'crossed',
  negated: 'crossed',
  background: 'small',
};

export const statusWords: Readonly<Record<Status, string>> = {
  happened: 'happened',
  ongoing: 'goes on',
  announced: 'announced',
  anticipated: 'expected',
  alleged: 'alleged',
  hypothetical: 'talked of',
  denied: 'denied',
  negated: 'did not happen',
  background: 'past behind the news',
};

export type Leaning = 'cooperation' | 'conflict' | 'neutral';

const leanings: Readonly<Record<ActLine['type'], Leaning>> = {
  AGREE: 'cooperation',
  CONSULT: 'cooperation',
  SUPPORT: 'cooperation',
  COOPERATE: 'cooperation',
  AID: 'cooperation',
  RETREAT: 'cooperation',
  CONCEDE: 'cooperation',
  REQUEST: 'conflict',
  ACCUSE: 'conflict',
  REJECT: 'conflict',
  THREATEN: 'conflict',
  PROTEST: 'conflict',
  SANCTION: 'conflict',
  MOBILIZE: 'conflict',
  COERCE: 'conflict',
  ASSAULT: 'conflict',
};

/** The types of PLOVER, cooperation first. */
export const eventTypes = Object.keys(leanings) as readonly ActLine['type'][];

/** Whether an act of this PLOVER type is cooperation or conflict, as the ontology groups its types. */
export function leaningOf(type: string): Leaning {
  return Object.hasOwn(leanings, type) ? leanings[type as ActLine['type']] : 'neutral';
}
