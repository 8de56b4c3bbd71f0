// Every scored set that Demarche is measured on, from `scored-sets/`, where each subject has a file.

import { articleSets } from './scored-sets/article-sets.ts';
import { readingSets } from './scored-sets/reading-sets.ts';
import type { ScoredSet } from './scored-sets/scored-set.ts';
import { seedSets } from './scored-sets/seed-sets.ts';
import { storySets } from './scored-sets/story-sets.ts';
import { timeSets } from './scored-sets/time-sets.ts';

export type { Measure, ScoredSet } from './scored-sets/scored-set.ts';

/** In the order of the pipeline. */
export const scoredSets: readonly ScoredSet[] = [
  ...articleSets,
  ...timeSets,
  ...readingSets,
  ...seedSets,
  ...storySets,
];
