// What a scored set is: which task predicts it, who scores it, and which figures count.

/** A figure of a scorer's answer: its name on the scoreboard, and where it stands in the scorer's output. */
export interface Measure {
  readonly name: string;
  /** A path into the scorer's JSON (`relation.f`), or a pattern with one group over its text. */
  readonly at: string | RegExp;
  /** What the scorer's figure is multiplied by, so that all figures on the scoreboard run from 0 to 100. */
  readonly scale: number;
}

export interface ScoredSet {
  readonly name: string;
  readonly stage: string;
  /** Null while its stage is not built; such a set is named on the scoreboard and never scored. */
  readonly task: string | null;
  /** Input of the task, from the folder of the sets. */
  readonly input: string;
  /** Further files that are predicted together with the input, as one stream, and not scored. */
  readonly alongside?: readonly string[];
  /** Null where a module of our own scores alone (`alsoScoredBy`). */
  readonly scorer: string | null;
  /** What the scorer is called with; `{predictions}` stands for the output of the task. */
  readonly arguments: readonly string[];
  readonly measures: readonly Measure[];
  /** The module in `scorers/` that scores the same predictions once more, for what the set's own scorer does not ask. */
  readonly alsoScoredBy?: string;
  /** What a reader of the scores must know, printed after them. */
  readonly note?: string;
}

/** A share, which the scorer gives as a part of one. */
export const percent = (name: string, at: string | RegExp): Measure => ({ name, at, scale: 100 });
/** A figure that the scorer gives as it is to be shown. */
export const asPrinted = (name: string, at: string | RegExp): Measure => ({ name, at, scale: 1 });

/** A set whose lines hold the gold that its scorer compares with. */
export function goldSet(
  name: string,
  stage: string,
  task: string,
  scorer: string,
  measures: readonly Measure[],
  before: readonly string[] = [],
): ScoredSet {
  const input = `${name}.jsonl`;
  return {
    name,
    stage,
    task,
    input,
    scorer,
    arguments: [...before, input, '{predictions}', '--json'],
    measures,
  };
}
