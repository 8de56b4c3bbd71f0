// The tables that answers rest on, each read when it is first asked for and kept: a command asks once, a server for days.

import type { PairKnowledge } from '../queries/index.ts';
import type {
  CommitmentKnowledge,
  EventKnowledge,
  SeriesKnowledge,
  StandingKnowledge,
  WordWeights,
} from '../stories/index.ts';
import {
  type ActorTables,
  dataFolder,
  ownTablesFolder,
  readActorTables,
  readScaleTable,
  readTimeTables,
  type ScaleTable,
} from '../tables/index.ts';
import type { TimeTables } from '../time/index.ts';
import {
  readCommitmentKnowledge,
  readEventKnowledge,
  readSeriesKnowledge,
  readStandingKnowledge,
  readWordWeights,
} from './read-knowledge.ts';

export interface Knowledge {
  readonly actors: () => ActorTables;
  readonly pair: () => PairKnowledge;
  readonly standing: () => StandingKnowledge;
  readonly commitments: () => CommitmentKnowledge;
  readonly series: () => SeriesKnowledge;
  readonly events: () => EventKnowledge;
  readonly weights: () => WordWeights;
  readonly scales: () => ScaleTable;
  readonly time: () => TimeTables;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Reads no table yet. */
export function makeKnowledge(): Knowledge {
  const actors = once(() => readActorTables(dataFolder, ownTablesFolder()));
  const time = once(() => readTimeTables(dataFolder));
  const standing = once(() => readStandingKnowledge(actors(), time()));
  const commitments = once(() => readCommitmentKnowledge(actors(), time()));
  return {
    actors,
    time,
    standing,
    commitments,
    pair: () => ({ standing: standing(), commitments: commitments() }),
    series: once(() => readSeriesKnowledge(actors())),
    events: once(readEventKnowledge),
    weights: once(readWordWeights),
    scales: once(() => readScaleTable(dataFolder)),
  };
}
