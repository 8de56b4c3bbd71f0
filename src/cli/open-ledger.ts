// Opens the ledger of a command, with the keys by which articles find those like them.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readPairKnowledge } from '../answers/index.ts';
import { type KeyMaker, type Ledger, type OnProgress, openLedger } from '../ledger/index.ts';
import { actPlacesVersion, classActs, packAct, pairActs, placeActs, placeFigures } from '../queries/index.ts';
import {
  type ActKeyKnowledge,
  actKeys,
  actKeysVersion,
  articleKeys,
  articleKeysVersion,
  packedMovesVersion,
  type WordWeights,
  weighWords,
} from '../stories/index.ts';
import { dataFolder, readActorTables, readStoryTables } from '../tables/index.ts';
import type { Terminal } from './terminal.ts';

/** Between two lines on how far the index of keys is, in milliseconds. */
const lineEveryMs = 5_000;

/** The tables that tell whom and what an act is about. */
const actTables = ['actors', 'commitments', 'language', 'standing', 'time'];

/** Changes with the tables: a corrected row may give an act other keys. */
function actTablesDigest(): string {
  const digest = createHash('sha256');
  for (const folder of actTables) {
    const url = new URL(`${folder}/`, dataFolder);
    for (const name of readdirSync(url).sort()) digest.update(readFileSync(new URL(name, url)));
  }
  return digest.digest('hex').slice(0, 16);
}

/** The tables are hashed and read when the keys are first asked for: most commands ask for none. */
function actMakers(): Required<Pick<KeyMaker, 'acts' | 'places' | 'packs'>> {
  let tables: string | undefined;
  let knowledge: ActKeyKnowledge | undefined;
  const versionWith = (version: string) => {
    tables ??= actTablesDigest();
    return `${version}+${tables}`;
  };
  const known = () => {
    knowledge ??= readPairKnowledge(readActorTables(dataFolder));
    return knowledge;
  };
  return {
    acts: {
      get version() {
        return versionWith(actKeysVersion);
      },
      keysOf: ({ id, content: event }, { content: { text, dating } }) =>
        actKeys({ id, event, text, reported: dating.published }, known()),
    },
    places: {
      get version() {
        return versionWith(`${actKeysVersion}.${actPlacesVersion}`);
      },
      placesOf: placeActs,
      pairActsOf: pairActs,
      figuresOf: placeFigures,
      classesOf: (events, article) => classActs(events, article, known()),
    },
    packs: {
      get version() {
        return versionWith(packedMovesVersion);
      },
      pack: (event, article) => packAct(event, article, known().standing),
    },
  };
}

/** The tables are read when the first entry is to get its keys: most questions need none. */
export function keyMaker(onProgress: KeyMaker['onProgress'] = () => {}): KeyMaker {
  let weights: WordWeights | undefined;
  return {
    version: articleKeysVersion,
    keysOf: (article) => {
      weights ??= weighWords(readStoryTables(dataFolder).wordCounts);
      return articleKeys(article, weights);
    },
    ...actMakers(),
    onProgress,
  };
}

type HowFar = (seq: number, total: number) => string;

const byEntries: HowFar = (seq, total) => `entry ${seq} of ${total}`;
const inPercent: HowFar = (seq, total) => `${Math.floor((100 * seq) / total)} %`;

function tellNowAndThen(
  { err, hidesProgress }: Terminal,
  what: string,
  howFar: HowFar = byEntries,
): OnProgress {
  if (hidesProgress === true) return () => {};
  let lastLineAt = 0;
  return (seq, total) => {
    const now = Date.now();
    if (now - lastLineAt < lineEveryMs) return;
    lastLineAt = now;
    err(`${what}: ${howFar(seq, total)}`);
  };
}

/** Says that an older ledger is brought up to date, and how far that is. */
export function tellUpgrade(terminal: Terminal): OnProgress {
  const what = 'bringing the ledger, which an older version made, up to date, this once';
  return tellNowAndThen(terminal, what, inPercent);
}

/** A mistyped path is seen by the folder that was made for it; null where nothing is to be made. */
export function missingFolder(address: string): string | null {
  if (/^\w+:\/\//u.test(address)) return null;
  const folder = dirname(address);
  return existsSync(folder) ? null : folder;
}

export function tellFolder(made: string | null, { err }: Terminal): void {
  if (made !== null) err(`the folder ${made} was not there and has been made`);
}

/** Throws as `openLedger` does. */
export async function openLedgerOf(
  { ledger }: { readonly ledger: string },
  mode: 'create' | 'existing',
  terminal: Terminal,
): Promise<Ledger> {
  const folder = missingFolder(ledger);
  const sharing = 'looking through the ledger for what its articles and acts share';
  const keys = keyMaker(tellNowAndThen(terminal, sharing));
  const opened = await openLedger(ledger, { mode, keys, onUpgrade: tellUpgrade(terminal) });
  tellFolder(folder, terminal);
  return opened;
}

/** A ledger to which many append. */
export interface SharedLedger {
  /** Makes no keys of what it takes. */
  readonly ledger: Ledger;
  /** Makes the keys of all that has none, whoever took it; throws as the ledger does. */
  readonly bringUp: () => Promise<void>;
}

/** Keys are made of many pages at a time: made of each by itself they take as long as reading it, and hold up those who append beside. */
export async function openSharedLedger(
  { ledger: address }: { readonly ledger: string },
  terminal: Terminal,
): Promise<SharedLedger> {
  const folder = missingFolder(address);
  const ledger = await openLedger(address, { mode: 'create', onUpgrade: tellUpgrade(terminal) });
  tellFolder(folder, terminal);
  const keys = keyMaker();
  return {
    ledger,
    bringUp: async () => {
      const asked = await openLedger(address, { mode: 'existing', keys });
      // Whatever is taken by a ledger with a maker of keys, and be it nothing, ends with all keys made.
      const taking = { recordedAt: new Date().toISOString(), location: null };
      await asked.append([], taking).finally(() => asked.close());
    },
  };
}
