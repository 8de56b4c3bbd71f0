// What a person asks to be put right, as every door hands it on.

import type { Relation } from '../../queries/index.ts';

interface Signed {
  readonly reason: string;
  readonly author: string;
}

/** How two records are one; by their kind where nothing is said: acts are one happening, articles of one story. */
interface Related {
  readonly relation?: Relation | undefined;
}

/** Ids are those at the end of lines of answers, or their first digits. */
export type CorrectionRequest = Signed &
  (
    | ({
        /** The record is wrong or right; of several records, the first is one with none of the others, or with each. */
        readonly action: 'reject' | 'accept';
        readonly ids: readonly string[];
      } & Related)
    | {
        readonly action: 'edit';
        readonly id: string;
        /** `status=announced`, `occurred=2025-09`, `recipients=BLR,USA@Washington`. */
        readonly changes: readonly string[];
      }
    | ({
        /** Two records are one, or wherever the actor `a` is named `b` is meant. */
        readonly action: 'merge';
        readonly a: string;
        readonly b: string;
      } & Related)
    | ({
        /** These records do not name the actor, but `to`; without an actor, the first is not one with the others. */
        readonly action: 'split';
        readonly ids: readonly string[];
        readonly actor?: string | undefined;
        readonly to?: string | undefined;
      } & Related)
    | { readonly action: 'undo'; readonly ids: readonly string[] }
  );
