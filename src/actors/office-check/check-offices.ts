// Finds where an article is surely wrong about a person and an office, or about who lives. Each rule looks at all persons; a
// mention gets one notice, of the first rule that has one. The days are those on which the article may have appeared: what may be
// right on one of them is left alone, and so are days that the tables do not cover.

import type { Problem } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { findActingDead } from './acting-dead.ts';
import { findCalledFormer } from './called-former.ts';
import { findCalledLate } from './called-late.ts';
import type { OfficeReading } from './office-reading.ts';
import { findOtherOffice } from './other-office.ts';
import { findOutOfOffice } from './out-of-office.ts';
import { listTitledPersons } from './titled-person.ts';

/** Some rules can judge days after the tables were checked: who is dead stays so. */
interface OfficeRule {
  readonly find: (reading: OfficeReading) => readonly Problem[];
  readonly isLasting: boolean;
}

const rules: readonly OfficeRule[] = [
  // First: whoever is dead is out of office, too.
  { find: findActingDead, isLasting: true },
  { find: findCalledLate, isLasting: false },
  { find: findCalledFormer, isLasting: false },
  { find: findOutOfOffice, isLasting: false },
  { find: findOtherOffice, isLasting: false },
];

/** At most one problem for each place, in the order of the text; `drafts` must be in that order. */
export function checkOffices(drafts: readonly Draft[], context: ReadingContext): readonly Problem[] {
  const { from, to } = context.published;
  if (from === null || to === null) return [];
  const persons = drafts.filter(
    ({ actorId, antecedent, source }) =>
      actorId?.startsWith('person:') && antecedent === null && (source === 'person' || source === 'short'),
  );
  const reading = { titled: listTitledPersons(drafts, context), persons, days: { from, to }, context };
  const isCovered = to <= context.tables.checkedUntil;
  const found = rules.flatMap(({ find, isLasting }) => (isCovered || isLasting ? find(reading) : []));
  return firstAtEachPlace(found);
}

/** The sort keeps the order of the rules among those that begin together; a former title begins before its name. */
function firstAtEachPlace(found: readonly Problem[]): readonly Problem[] {
  const kept: Problem[] = [];
  for (const problem of found.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)))
    if ((kept.at(-1)?.span?.end ?? 0) <= (problem.span?.start ?? 0)) kept.push(problem);
  return kept;
}
