// Holds a schema against the type of the answer that it describes, so that neither can drift from the other.

import type { z } from 'zod';

type Leaf = string | number | boolean | null | undefined;

/**
 * The type in one shape at every depth: without `readonly`, of which a schema says nothing, and with fields that may be left out as
 * tuples of one, so that such a field matches no missing and no required one.
 */
type Plain<T> = unknown extends T
  ? T
  : T extends Leaf
    ? T
    : T extends readonly unknown[]
      ? { -readonly [Key in keyof T]: Plain<T[Key]> }
      : {
          -readonly [Key in keyof T]-?: object extends Pick<T, Key>
            ? [Plain<Exclude<T[Key], undefined>>]
            : Plain<T[Key]>;
        };

/** The schema, where it describes just this type; never otherwise. */
export type Matching<Schema extends z.ZodType, Answer> = [Plain<Answer>] extends [Plain<z.output<Schema>>]
  ? [Plain<z.output<Schema>>] extends [Plain<Answer>]
    ? Schema
    : never
  : never;
