// Reads the tables that answers over many articles rest on, each as the answers need it.

import type { PairKnowledge } from '../queries/index.ts';
import {
  type CommitmentKnowledge,
  knowCommitments,
  knowSeries,
  knowStanding,
  type SeriesKnowledge,
  type StandingKnowledge,
} from '../stories/index.ts';
import {
  dataFolder,
  readActorTables,
  readCommitmentTables,
  readLanguageTables,
  readSeriesTables,
  readStandingTables,
  readTimeTables,
} from '../tables/index.ts';

export function readStandingKnowledge(): StandingKnowledge {
  return knowStanding({
    actors: readActorTables(dataFolder),
    standing: readStandingTables(dataFolder),
    time: readTimeTables(dataFolder),
  });
}

export function readCommitmentKnowledge(): CommitmentKnowledge {
  return knowCommitments({
    actors: readActorTables(dataFolder),
    commitments: readCommitmentTables(dataFolder),
    language: readLanguageTables(dataFolder),
    time: readTimeTables(dataFolder),
  });
}

export function readSeriesKnowledge(): SeriesKnowledge {
  return knowSeries({
    actors: readActorTables(dataFolder),
    language: readLanguageTables(dataFolder),
    series: readSeriesTables(dataFolder),
  });
}

export function readPairKnowledge(): PairKnowledge {
  return { standing: readStandingKnowledge(), commitments: readCommitmentKnowledge() };
}

/** The day that is asked for: that of `--on`, else that of `--known`, else today. */
export function askedDay(
  { on, known }: { readonly on?: string; readonly known?: string },
  now: Date,
): string {
  return on ?? known ?? now.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
