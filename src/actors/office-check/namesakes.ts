// Tells whether words for a person fit another person of the tables, too: "President Bush", "King Abdullah", "Ferdinand Marcos".

import { endsOfName, plainName } from '../../tables/index.ts';
import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

/** True where another person is called by the very words of the mention: "President Bush". */
export function sharesName({ core, actorId }: Draft, { folded, tables }: ReadingContext): boolean {
  const ids = tables.namesakes.byName.get(plainName(folded.slice(core.start, core.end)));
  return holdsOther(ids, actorId);
}

/** True where another person shares the name, or has its first and last word: "George Bush". */
export function hasNamesake(draft: Draft, context: ReadingContext): boolean {
  const { core, actorId } = draft;
  const ids = context.tables.namesakes.byEnds.get(endsOfName(context.folded.slice(core.start, core.end)));
  return sharesName(draft, context) || holdsOther(ids, actorId);
}

function holdsOther(ids: ReadonlySet<string> | undefined, actorId: string | null): boolean {
  return ids !== undefined && [...ids].some((id) => id !== actorId);
}
