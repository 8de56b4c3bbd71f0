// What an endpoint is, and what the server rests on.

import type { z } from 'zod';
import type { Asking } from '../answers/index.ts';

/** One question that can be asked with GET: `/api/v1/NAME?OPTIONS`. */
export interface Endpoint {
  readonly name: string;
  readonly summary: string;
  /** The command that prints the same with `--json`; null where there is none. */
  readonly command: string | null;
  readonly options: z.ZodObject;
  readonly answer: z.ZodType;
  /** What the answer is called in the OpenAPI document. */
  readonly answerName: string;
  /** Whether much of a ledger is read for it, or for it with some options: others need not wait for its answer. */
  readonly isLong?: true | ((options: Readonly<Record<string, unknown>>) => boolean);
  /** Throws a DemarcheError for what is asked wrongly. */
  readonly ask: (asking: Asking, options: Readonly<Record<string, unknown>>) => Promise<object>;
}

/** A question as it stands in an address. */
export interface Question {
  readonly name: string;
  /** The options, as behind the `?`. */
  readonly search: string;
}

/** Answers long questions without keeping the server from others. */
export interface Beside {
  /** The answer as JSON. Throws as the question does. */
  readonly ask: (question: Question, now: Date) => Promise<string>;
  readonly close: () => Promise<void>;
}
