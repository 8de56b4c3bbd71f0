// About the record itself: which program and ledger answer, how well the program reads, and what it is known to get wrong.

import { existsSync, readFileSync } from 'node:fs';
import type { LedgerHead } from '../ledger/index.ts';
import type { RecordKind } from '../record/index.ts';
import { dataFolder, type KnownFault, readKnownFaults } from '../tables/index.ts';
import { programVersion } from '../version.ts';
import { clocksOf } from './clocks.ts';
import type { Asking, ClockOptions } from './types.ts';

/** A scored set and how the program does on it, in points of 100. */
export interface Score {
  readonly set: string;
  readonly scores: Readonly<Record<string, number>>;
}

export interface AboutAnswer {
  readonly program: { readonly name: string; readonly version: string };
  readonly ledger: {
    readonly name: string;
    readonly head: LedgerHead;
    /** How many records of each kind it holds, whatever reading stands. */
    readonly records: Readonly<Partial<Record<RecordKind, number>>>;
  };
  /** This and the next are empty where the program was installed without its scored sets. */
  readonly scoreboard: readonly Score[];
  readonly knownFaults: readonly KnownFault[];
}

const scoreboardFile = new URL('../eval/scoreboard.json', dataFolder);
const faultsFile = new URL('../eval/known-faults.tsv', dataFolder);

type Scoreboard = Readonly<Record<string, { readonly scores: Score['scores'] }>>;

function readScoreboard(): readonly Score[] {
  if (!existsSync(scoreboardFile)) return [];
  const board = JSON.parse(readFileSync(scoreboardFile, 'utf8')) as Scoreboard;
  return Object.entries(board).map(([set, { scores }]) => ({ set, scores }));
}

export async function answerAbout(
  { ledger }: Asking,
  options: Pick<ClockOptions, 'recorded'>,
): Promise<AboutAnswer> {
  return {
    program: { name: 'Demarche', version: programVersion() },
    ledger: {
      name: ledger.name,
      head: await ledger.head(),
      records: await ledger.countByKind(clocksOf(options)),
    },
    scoreboard: readScoreboard(),
    knownFaults: existsSync(faultsFile) ? readKnownFaults(faultsFile) : [],
  };
}
