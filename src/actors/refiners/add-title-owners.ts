// Adds the body that a title starts with as a modifier of its own: "EU" in "EU foreign policy chief Kaja Kallas", so that
// "the bloc" can refer to it. Leaves titles alone whose country is a mention already ("Chinese President Xi Jinping").

import { type Draft, emptyDraft } from '../draft.ts';
import { longestReadings } from '../finders/find-table-names.ts';
import type { ReadingContext } from '../reading-context.ts';
import { takeReading } from '../take-reading.ts';

const ruleId = 'add-title-owners';

export function addTitleOwners(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const starts = new Set(
    drafts.flatMap((draft) => (draft.span.start === draft.core.start ? [draft.span.start] : [])),
  );
  return drafts.flatMap((draft) => {
    const isTitled = draft.kind === 'person' && (draft.officeId !== null || draft.source === 'office');
    const isWhole = draft.span.start === draft.core.start;
    if (!isTitled || (!isWhole && starts.has(draft.span.start))) return [draft];
    const owner = ownerAt(draft, isWhole ? draft.span.end - 1 : draft.core.start, context);
    return owner === null ? [draft] : [draft, owner];
  });
}

function ownerAt(draft: Draft, limit: number, context: ReadingContext): Draft | null {
  const { start } = draft.span;
  const first = /^[\p{L}\p{N}]+/u.exec(context.folded.slice(start, limit))?.[0];
  if (first === undefined) return null;
  const isOwner = ({ kind }: { readonly kind: string }): boolean =>
    kind === 'organisation' || kind === 'state';
  const longest = longestReadings(context, start, first, limit, isOwner);
  const reading = longest?.entries[0];
  if (longest == null || reading === undefined) return null;
  const span = { start, end: longest.end };
  const base = emptyDraft(span, reading.kind, context.analysis.text.slice(start, longest.end), ruleId);
  return { ...takeReading(base, reading, context.tables), use: 'modifier' };
}
