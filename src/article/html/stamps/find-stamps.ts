// All dates that a page states about itself, the most trustworthy first.

import type { Stamp } from '../../types.ts';
import { findElementStamps } from './element-stamps.ts';
import { findMetadataStamps } from './metadata-stamps.ts';
import { rankStamps } from './rank-stamps.ts';
import type { NumericOrder } from './read-date.ts';
import { findScriptStamps } from './script-stamps.ts';
import type { StampDraft, StampInput } from './stamp-draft.ts';
import { findUrlStamps } from './url-stamps.ts';
import { findDatelineStamps, findVisibleStamps } from './visible-stamps.ts';

/** What comes after so many is of other articles. */
const maxStamps = 40;

const monthFirstHost = /\.(?:com|us|org|net|gov|edu)(?:$|[/:])/u;

/** English pages write the month first, unless their region or address says that they are not American. */
export function numericOrderOf({ metadata, url, outline }: StampInput): NumericOrder {
  const html = outline.tree.elements.find(({ name }) => name === 'html');
  const lang = (
    html?.attributes['lang'] ??
    metadata.meta.get('og:locale')?.[0] ??
    metadata.language ??
    ''
  ).toLowerCase();
  if (/^en[-_]us|^en_us/u.test(lang)) return 'monthFirst';
  if (lang !== '' && !/^en$/u.test(lang)) return 'dayFirst';
  const host = /^https?:\/\/([^/]+)/u.exec(metadata.canonicalUrl ?? url ?? '')?.[1] ?? '';
  return monthFirstHost.test(host) ? 'monthFirst' : 'dayFirst';
}

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

/** All dates that a page states about itself, ordered by `rankStamps`; those of lists and comments come last. */
export function findStamps(input: StampInput): readonly Stamp[] {
  const order = numericOrderOf(input);
  const drafts = [
    ...findMetadataStamps(input.metadata, order),
    ...findElementStamps(input, order),
    ...findVisibleStamps(input, order),
    ...findDatelineStamps(input, order),
    ...findScriptStamps(input.outline.tree),
    ...findUrlStamps(input.metadata, input.url),
  ];
  return rankStamps(dropRepeats(drafts))
    .slice(0, maxStamps)
    .map(({ value, role, ruleId, quote, pageSpan }) => {
      const day = value.slice(0, 10);
      return { value, days: { from: day, to: day }, role, ruleId, quote, pageSpan };
    });
}
