// Reads the tables that answers over many articles rest on, each as the answers need it.

import type { PairKnowledge, PromiseKnowledge } from '../queries/index.ts';
import {
  type EventKnowledge,
  knowCommitments,
  knowEvents,
  knowSeries,
  knowStanding,
  type SeriesKnowledge,
  type StandingKnowledge,
  type WordWeights,
  weighWords,
} from '../stories/index.ts';
import {
  type ActorTables,
  dataFolder,
  readClaimTables,
  readCommitmentTables,
  readSeriesTables,
  readStandingTables,
  readStoryTables,
  readTimeTables,
  readVerbForms,
} from '../tables/index.ts';
import { once } from '../text/index.ts';
import type { TimeTables } from '../time/index.ts';

export function readStandingKnowledge(
  actors: ActorTables,
  time: TimeTables = readTimeTables(dataFolder),
): StandingKnowledge {
  return knowStanding({ actors, standing: readStandingTables(dataFolder), time });
}

export function readCommitmentKnowledge(
  actors: ActorTables,
  time: TimeTables = readTimeTables(dataFolder),
  weights: () => WordWeights = once(readWordWeights),
): PromiseKnowledge {
  const known = knowCommitments({
    actors,
    commitments: readCommitmentTables(dataFolder),
    language: { verbs: readVerbForms(dataFolder) },
    standing: readStandingTables(dataFolder),
    time,
  });
  return { ...known, weights };
}

export function readSeriesKnowledge(actors: ActorTables): SeriesKnowledge {
  return knowSeries({
    actors,
    language: { verbs: readVerbForms(dataFolder) },
    series: readSeriesTables(dataFolder),
  });
}

/** What telling one happening from another needs. */
export function readEventKnowledge(): EventKnowledge {
  return knowEvents({
    stories: readStoryTables(dataFolder),
    claims: readClaimTables(dataFolder),
    language: { verbs: readVerbForms(dataFolder) },
  });
}

/** How much a shared word says: what telling a copy needs. */
export function readWordWeights(): WordWeights {
  return weighWords(readStoryTables(dataFolder).wordCounts);
}

export function readPairKnowledge(actors: ActorTables): PairKnowledge {
  const time = readTimeTables(dataFolder);
  return {
    standing: readStandingKnowledge(actors, time),
    commitments: readCommitmentKnowledge(actors, time),
  };
}
