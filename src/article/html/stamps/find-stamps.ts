// All dates that a page states about itself, the most trustworthy first.

import type { Stamp } from '../../types.ts';
import { dropToldDays } from './drop-told-days.ts';
import { findElementStamps } from './element-stamps.ts';
import { findMetadataStamps } from './metadata-stamps.ts';
import { findAddressWitnesses, findUrlMonth } from './month-stamps.ts';
import { rankStamps } from './rank-stamps.ts';
import { findScriptDay, findScriptStamps } from './script-stamps.ts';
import { settleOrder } from './settle-order.ts';
import type { StampDraft, StampInput } from './stamp-draft.ts';
import { findUrlStamps } from './url-stamps.ts';
import { findDatelineStamps, findLastResorts, findVisibleStamps } from './visible-stamps.ts';

/** What comes after so many is of other articles. */
const maxStamps = 40;

/** The same day by the same rule in the same role: one witness, however often it is shown. The surest stays. */
function dropRepeats(drafts: readonly StampDraft[]): readonly StampDraft[] {
  const kept = new Map<string, StampDraft>();
  for (const draft of drafts) {
    const key = `${draft.ruleId} ${draft.role} ${draft.value.slice(0, 10)}`;
    const other = kept.get(key);
    if (other === undefined || draft.trust > other.trust) kept.set(key, draft);
  }
  return [...kept.values()];
}

/** On a page that is written on, a bare date after the publication that its data states is of its last entry. */
function markEntries(drafts: readonly StampDraft[]): readonly StampDraft[] {
  const stated = drafts.find(({ ruleId, role }) => ruleId === 'json-ld' && role === 'published')?.days.to;
  if (stated === null || stated === undefined) return drafts;
  return drafts.map((draft) =>
    draft.role === 'unclear' && (draft.days.from ?? '') > stated ? { ...draft, role: 'modified' } : draft,
  );
}

/** All dates that a page states about itself, ordered by `rankStamps`; those of lists and comments come last. */
export function findStamps(input: StampInput): readonly Stamp[] {
  const reading = { ...input.words, language: input.metadata.language };
  const addressed = findUrlStamps(input.metadata, input.url);
  const found = [
    ...findMetadataStamps(input.metadata, reading),
    ...findElementStamps(input, reading),
    ...findVisibleStamps(input, reading),
    ...findDatelineStamps(input, reading),
    ...findScriptStamps(input.outline.tree),
    ...(addressed.length > 0 ? addressed : findUrlMonth(input)),
  ];
  // Only where it is so: long lines are many, and tell of other days.
  const drafts = found.some(({ trust }) => trust > 0)
    ? found
    : [...found, ...findLastResorts(input, reading)];
  const settled = dropRepeats(settleOrder(dropToldDays(drafts), input));
  const ranked = rankStamps(input.isLive ? markEntries(settled) : settled);
  const [first] = ranked;
  const isDay = first !== undefined && first.role !== 'modified' && first.days.from === first.days.to;
  // A picture may be older than its article: it dates nothing that nothing else dates.
  const day = first?.days.from ?? '';
  const witnesses = isDay
    ? [...findAddressWitnesses(input, day), ...findScriptDay(input.outline.tree, day)]
    : [];
  return [...ranked.slice(0, maxStamps), ...witnesses].map(({ trust: _, ...stamp }) => stamp);
}
