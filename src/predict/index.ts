export { findTask, predictFile } from './predict-file.ts';
export { predictTasks } from './tasks.ts';
export type { JsonObject, PredictContext, PredictTask } from './types.ts';
