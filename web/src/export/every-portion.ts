// A whole answer, portion by portion: what a screen has not loaded is asked for when it is taken along.

import type { Row } from './to-csv.ts';

/** How many lines a portion has that nobody looks at. */
export const linesAtOnce = '500';

/** All portions from a place on, null for the first. */
export async function* everyPortion<Answer extends { readonly next: string | null }>(
  ask: (place: string | null) => Promise<Answer>,
  from: string | null = null,
): AsyncGenerator<Answer> {
  for (let place = from; ; ) {
    const answer = await ask(place);
    yield answer;
    if (answer.next === null) return;
    place = answer.next;
  }
}

/** A portion as it is written to a file. */
export interface Part {
  readonly answer: unknown;
  readonly rows: readonly Row[];
}

/** Asked for anew each time that all is to be taken along; undefined where all is shown already. */
export type Everything = (() => AsyncIterable<Part>) | undefined;

/** The portions with their rows. */
export function withRows<Answer>(
  portions: (() => AsyncIterable<Answer>) | null,
  rowsOf: (answer: Answer) => readonly Row[],
): Everything {
  if (portions === null) return undefined;
  return async function* () {
    for await (const answer of portions()) yield { answer, rows: rowsOf(answer) };
  };
}
