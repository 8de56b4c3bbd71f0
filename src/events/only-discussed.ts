// A deed that the article elsewhere only discusses is not done where it is taken up by its name. Reads "they discussed the
// release of 80 prisoners ... The release of 80 prisoners is a step"; leaves it alone where a verb tells that it was done.

import type { Status } from '../record/index.ts';
import type { EventDraft } from './types.ts';

/** A draft, and whether a noun told it. */
export interface ToldDraft {
  readonly draft: EventDraft;
  readonly isNamed: boolean;
}

const FACT: ReadonlySet<Status> = new Set(['happened', 'ongoing', 'background']);
const OPEN: ReadonlySet<Status> = new Set(['hypothetical', 'anticipated', 'announced']);

/** The drafts of one article, those that are only discussed made hypothetical. Deeds are one by their type and number. */
export function withOnlyDiscussed(told: readonly ToldDraft[]): readonly EventDraft[] {
  const keysOf = (wanted: (one: ToldDraft) => boolean): ReadonlySet<string> =>
    new Set(told.filter(wanted).flatMap(({ draft }) => deedKey(draft) ?? []));
  const open = keysOf(({ draft }) => OPEN.has(draft.status));
  const done = keysOf(({ draft, isNamed }) => FACT.has(draft.status) && !isNamed);
  return told.map(({ draft, isNamed }) => {
    const key = deedKey(draft);
    const isOpen = key !== null && open.has(key) && !done.has(key);
    return isOpen && isNamed && FACT.has(draft.status)
      ? { ...draft, status: 'hypothetical', occurred: { from: null, to: null }, occurredBasis: 'none' }
      : draft;
  });
}

function deedKey({ type, act, magnitude }: EventDraft): string | null {
  if (magnitude === null || magnitude.value === null) return null;
  return `${act?.type ?? type} ${magnitude.measure} ${magnitude.value}`;
}
