// Of a long list a portion: so many items from a place on, and how many come after them.

import { DemarcheError } from '../text/index.ts';

/** Which portion of a list is wanted: the whole list where nothing is said. */
export interface Portion {
  /** At most so many items. */
  readonly most?: number | undefined;
  /** Only items after the one with this key, or with the one key that begins so. */
  readonly after?: string | undefined;
}

/** What an answer that shows a portion of a list says of the rest. */
export interface MoreToCome {
  /** How many items come after those listed. */
  readonly more: number;
  /** Shows them where it is given as `after`; null where there are none. */
  readonly next: string | null;
}

/** Throws a DemarcheError `PLACE_UNKNOWN` with how to go on. */
export function refusePlace(after: string): never {
  throw new DemarcheError(
    'PLACE_UNKNOWN',
    `the list holds nothing called "${after}", after which more would come`,
    'Give what the answer before named as next, and ask with the same options.',
  );
}

/** Throws as `refusePlace` does where no item has the key that is given. */
export function takePortion<Item>(
  items: readonly Item[],
  { most = items.length, after }: Portion,
  keyOf: (item: Item) => string,
): MoreToCome & { readonly taken: readonly Item[] } {
  const at = after === undefined ? -1 : items.findIndex((item) => keyOf(item).startsWith(after));
  if (after !== undefined && at < 0) refusePlace(after);
  const taken = items.slice(at + 1, at + 1 + most);
  const more = items.length - (at + 1 + taken.length);
  const last = taken.at(-1);
  return { taken, more, next: more === 0 || last === undefined ? null : keyOf(last) };
}
