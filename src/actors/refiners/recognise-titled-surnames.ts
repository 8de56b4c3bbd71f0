// Recognises who holds an office by a title and a surname in a spelling that no table has: "President Selenskyj",
// "Prime Minister Netanjahu", and the surname alone after that. Leaves "President Johansen" alone, who sounds like nobody in
// that office, and titles that two such persons hold.

import type { Draft } from '../draft.ts';
import { officesOf } from '../offices.ts';
import type { ReadingContext } from '../reading-context.ts';
import { takeReading } from '../take-reading.ts';

export function recogniseTitledSurnames(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const known = new Map<string, string>();
  return drafts.map((draft) => {
    if (draft.source !== 'name' || draft.kind !== 'person' || draft.actorId !== null) return draft;
    if (draft.name.includes(' ')) return draft;
    const id = known.get(draft.name) ?? holderSoundingSo(draft, context);
    if (id === null) return draft;
    known.set(draft.name, id);
    const entry = { kind: 'person', id, phrase: draft.name, letters: 'name' } as const;
    return takeReading(draft, entry, context.tables);
  });
}

/** The one person of such a surname who holds such an office on the article's day, in the country that the title has, if any. */
function holderSoundingSo(draft: Draft, { tables, published }: ReadingContext): string | null {
  if (draft.roleId === null) return null;
  const words = tables.roles.get(draft.roleId)?.words ?? [];
  // "Prime minister" is a word for premiers, too.
  const isSameRole = (role: string): boolean =>
    role === draft.roleId || tables.roles.get(role)?.words.some((word) => words.includes(word)) === true;
  const holders = tables.sounds
    .surnamed(draft.name)
    .filter((id) =>
      officesOf(id, published, tables).some(
        ({ role, country }) => isSameRole(role) && (draft.country === null || country === draft.country),
      ),
    );
  const [only] = holders;
  return holders.length === 1 ? (only ?? null) : null;
}
