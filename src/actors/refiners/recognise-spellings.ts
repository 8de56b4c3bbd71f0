// Recognises a known person in a spelling that no table has: "Aleksander Łukaszenka", "Serguei Lavrov", "Mohamed ben Salmane",
// and by surname after that. Leaves other surnames alone, and whoever sounds like two persons.

import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { takeReading } from '../take-reading.ts';

export function recogniseSpellings(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const bySurname = new Map<string, string>();
  return drafts.map((draft) => {
    if (draft.source !== 'name' || draft.kind !== 'person') return draft;
    const surname = draft.name.slice(draft.name.lastIndexOf(' ') + 1);
    const isFull = surname !== draft.name;
    const id = isFull ? context.tables.sounds.named(draft.name) : (bySurname.get(surname) ?? null);
    if (id === null) return draft;
    if (isFull) bySurname.set(surname, id);
    const entry = { kind: 'person', id, phrase: draft.name, letters: 'name' } as const;
    return takeReading(draft, entry, context.tables);
  });
}
