// What a task of `demarche predict` is: one stage over one line of JSON.

import type { LanguageModel } from '../language/index.ts';
import type { Tables } from '../tables/index.ts';

export type JsonObject = { readonly [key: string]: unknown };

/** What all tasks share, loaded once. */
export interface PredictContext {
  readonly tables: Tables;
  readonly model: LanguageModel;
  /** The folder of the input file: paths in a line (`pages/ID.html.gz`) are looked up from here, then one folder up. */
  readonly inputFolder: string;
}

/** One stage of the pipeline in the line format of its scored set (see docs/predict.md). */
export interface PredictTask {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The stage's folder, e.g. `claims`. */
  readonly stage: string;
  /** One line of help: what a line holds, what comes out. */
  readonly summary: string;
  /** One prediction for a line, or several where each finding is a line of its own. */
  readonly predict: (line: JsonObject, context: PredictContext) => JsonObject | readonly JsonObject[];
}
