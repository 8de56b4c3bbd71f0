export { findTask, predictFile } from './predict-file.ts';
export { predictTasks } from './tasks.ts';
export type { FileTask, JsonObject, LineTask, PredictContext, PredictTask } from './types.ts';
