export type { JsonObject, PredictContext, PredictTask } from './types.ts';
