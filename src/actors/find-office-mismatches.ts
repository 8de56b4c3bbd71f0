// Finds where an article is wrong about an office: "former President Trump" while he holds it, "President Biden" once he left.
// Leaves titles alone that the person held at some time the sentence may speak of, and days that the tables do not cover.

import type { Problem } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { isHeldDuring } from './offices.ts';
import type { ReadingContext } from './reading-context.ts';
import { isFormer } from './refiners/fill-offices.ts';

const ruleId = 'office-mismatch';

export function findOfficeMismatches(drafts: readonly Draft[], context: ReadingContext): readonly Problem[] {
  return drafts.flatMap((draft) => mismatchOf(draft, context) ?? []);
}

function mismatchOf(draft: Draft, context: ReadingContext): Problem | null {
  const { tables, published, analysis } = context;
  const { actorId, roleId, span } = draft;
  if (actorId === null || roleId === null || draft.antecedent !== null) return null;
  if (draft.source !== 'person' && draft.source !== 'short') return null;
  if (published.from === null || published.to === null || published.to > tables.checkedUntil) return null;
  const tenures = (tables.tenuresByPerson.get(actorId) ?? []).filter(
    (tenure) => tables.offices.get(tenure.officeId)?.role === roleId,
  );
  // Envoys and spokespersons are many at once, and their tables are never whole.
  if (tenures.length === 0 || tenures.some((tenure) => tenure.shared)) return null;
  const holds = tenures.some((tenure) => isHeldDuring(tenure, published));
  const former = isFormer(draft, context);
  if (holds !== former) return null;
  const quote = analysis.text.slice(span.start, span.end);
  const role = roleId.replaceAll('-', ' ');
  const message = former
    ? `The article calls ${draft.name} former ${role}, but ${draft.name} held that office on its day.`
    : `The article says "${quote}", but ${draft.name} did not hold that office on its day.`;
  return { ruleId, message, span };
}
