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

interface TaskFacts {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The stage's folder, e.g. `claims`. */
  readonly stage: string;
  /** One line of help: what a line holds, what comes out. */
  readonly summary: string;
}

/** A stage that looks at one line at a time, in the line format of its scored set (see docs/predict.md). */
export interface LineTask extends TaskFacts {
  /** One prediction for a line, or several where each finding is a line of its own. */
  readonly predict: (line: JsonObject, context: PredictContext) => JsonObject | readonly JsonObject[];
}

/** A stage that looks at all lines together, as what articles have in common. */
export interface FileTask extends TaskFacts {
  readonly predictAll: (lines: readonly JsonObject[], context: PredictContext) => Iterable<JsonObject>;
}

export type PredictTask = LineTask | FileTask;
