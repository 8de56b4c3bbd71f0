// Reads "the late King Silva" of one who surely lived on the days of the article: who held an office then, or died afterwards.
// Leaves those alone of whom the tables know neither, and names that a dead person bore as well.

import type { Problem } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { hasNamesake } from './namesakes.ts';
import type { OfficeReading } from './office-reading.ts';
import { sayTerm } from './say-term.ts';
import { isHeldThroughout } from './terms.ts';

const ruleId = 'office-called-late';

/** From "the late" to the name: a state and a title at most. */
const lateBefore =
  /(?:\b[Tt]he|['’]s|\b[Hh]is|\b[Hh]er|\b[Tt]heir|\b[Ii]ts) late,? (?:(?:\p{Lu}[\p{L}.'-]+|president|prime|minister|chancellor|king|queen|emperor|pope|leader),? ){0,4}$/u;
const reach = 56;

/** One problem for each such mention. */
export function findCalledLate(reading: OfficeReading): readonly Problem[] {
  const { folded } = reading.context;
  return reading.persons.flatMap((person): readonly Problem[] => {
    const lead = folded.slice(Math.max(0, person.core.start - reach), person.core.start);
    const late = lateBefore.exec(lead);
    // "the late King's envoy Silva" is about another.
    if (late === null || /['’]s? (?!late)/u.test(late[0])) return [];
    const proof = proofOfLife(person, reading);
    if (proof === null || hasNamesake(person, reading.context)) return [];
    const start = person.core.start - late[0].length;
    const message = `The article calls ${person.name} late, but ${person.name} lives on its day (${proof}).`;
    return [{ ruleId, message, span: { start, end: person.core.end } }];
  });
}

/** What shows it: an office held on all days, or a later death. */
function proofOfLife({ actorId }: Draft, { days, context }: OfficeReading): string | null {
  const { tables } = context;
  const death = tables.deaths.get(actorId ?? '');
  if (death !== undefined) return death.from > days.to ? `who died on ${death.from}` : null;
  const term = (tables.tenuresByPerson.get(actorId ?? '') ?? []).find((held) => isHeldThroughout(held, days));
  return term === undefined ? null : sayTerm(term, tables);
}
