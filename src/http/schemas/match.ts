// Holds a schema against the type of the answer that it describes, so that neither can drift from the other.

import type { z } from 'zod';

/** The type without `readonly` and without `undefined`, at every depth: JSON has neither. */
type Plain<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : { -readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> };

/** The schema, where it describes just this type; never otherwise. */
export type Matching<Schema extends z.ZodType, Answer> = [Plain<Answer>] extends [Plain<z.output<Schema>>]
  ? [Plain<z.output<Schema>>] extends [Plain<Answer>]
    ? Schema
    : never
  : never;
