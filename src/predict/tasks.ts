// Every task of `demarche predict`, in the order of the pipeline.

import type { PredictTask } from './types.ts';

export const predictTasks: readonly PredictTask[] = [];
