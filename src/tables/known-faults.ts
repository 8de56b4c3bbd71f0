// `eval/known-faults.tsv`: what Demarche is known to get wrong, for whoever relies on an answer.

import { readTable } from './tsv.ts';

export interface KnownFault {
  /** The part of the program, as its folder is called. */
  readonly part: string;
  readonly fault: string;
  /** The scored set that shows it; null where none does. */
  readonly set: string | null;
}

/** Throws a DemarcheError (`TABLE_FAULT`). */
export function readKnownFaults(file: URL): readonly KnownFault[] {
  return readTable(file, ['part', 'fault', 'set'] as const).map(({ cells: { part, fault, set } }) => ({
    part,
    fault,
    set: set === '' ? null : set,
  }));
}
