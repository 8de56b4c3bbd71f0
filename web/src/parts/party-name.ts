// Who takes part in an act, in one word or two.

import type { ActLine } from '../api/types.ts';

type Reference = ActLine['actors'][number];

/** The name that the tables have, else the words of the text; with the state of those who act for one. */
export function partyName({ name, text, country, actorId }: Reference): string {
  const shown = name === '' ? text : name;
  return country === null || country === actorId ? shown : `${shown} (${country})`;
}
