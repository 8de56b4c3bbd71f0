// The tables that answers rest on, each read when it is first asked for and kept: a command asks once, a server for days.

import type { PairKnowledge, PromiseKnowledge } from '../queries/index.ts';
import type { EventKnowledge, SeriesKnowledge, StandingKnowledge, WordWeights } from '../stories/index.ts';
import {
  type ActorTables,
  dataFolder,
  ownTablesFolder,
  readActorTables,
  readScaleTable,
  readTimeTables,
  type ScaleTable,
} from '../tables/index.ts';
import { once } from '../text/index.ts';
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
  readonly commitments: () => PromiseKnowledge;
  readonly series: () => SeriesKnowledge;
  readonly events: () => EventKnowledge;
  readonly weights: () => WordWeights;
  readonly scales: () => ScaleTable;
  readonly time: () => TimeTables;
}

/** Reads no table yet. */
export function makeKnowledge(): Knowledge {
  const actors = once(() => readActorTables(dataFolder, ownTablesFolder()));
  const time = once(() => readTimeTables(dataFolder));
  const standing = once(() => readStandingKnowledge(actors(), time()));
  const weights = once(readWordWeights);
  const commitments = once(() => readCommitmentKnowledge(actors(), time(), weights));
  return {
    actors,
    time,
    standing,
    commitments,
    pair: () => ({ standing: standing(), commitments: commitments() }),
    series: once(() => readSeriesKnowledge(actors())),
    events: once(readEventKnowledge),
    weights,
    scales: once(() => readScaleTable(dataFolder)),
  };
}
