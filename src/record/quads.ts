// The four quarters of PLOVER: cooperation and conflict, in words and in deeds.

import type { EventType } from './event.ts';

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

/** Where an act stands between conflict and cooperation, by two ontologies. */
export interface ActScale {
  readonly quad: Quad;
  /** PLOVER's, from -10 (conflict) to +10 (cooperation). */
  readonly score: number;
  /** With its leading zero: "0841". */
  readonly cameo: string;
  /** Of the CAMEO code, from -10 to +10 (Goldstein 1992). */
  readonly goldstein: number;
}

const quads: Readonly<Record<EventType, Quad>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  // Verbal in the manual's table of quarters, material in its section on the type and in its summary.
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

export function quadOf(type: EventType): Quad {
  return quads[type];
}

export function isCooperation(type: EventType): boolean {
  return quads[type] <= 2;
}
