// Reads "Silva said on Tuesday" where Silva was dead by then. Leaves "Silva was buried on Tuesday", "Silva said in 2009" and
// "a film about Silva opens on Tuesday" alone.

import type { Problem } from '../../text/index.ts';
import { addDays } from '../../time/index.ts';
import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { isActing } from './is-acting.ts';
import { hasNamesake } from './namesakes.ts';
import type { OfficeReading } from './office-reading.ts';
import { isQuoted, tellTime } from './tells-past.ts';

const ruleId = 'office-dead';

/** News tells of the last acts of a dead person for some weeks. */
const daysOfMourning = 30;

/** One problem for each mention that acts. */
export function findActingDead({ persons, days, context }: OfficeReading): readonly Problem[] {
  return persons.flatMap((person): readonly Problem[] => {
    const death = context.tables.deaths.get(person.actorId ?? '');
    if (death === undefined || addDays(death.to, daysOfMourning) >= days.from) return [];
    if (!isActing(person, context) || isQuoted(person, context)) return [];
    if (tellTime(person, context) !== 'now' && !isToCome(person, context)) return [];
    if (hasNamesake(person, context)) return [];
    const died = death.from === death.to ? `on ${death.from}` : `by ${death.to}`;
    const message = `The article tells of ${person.name} as acting, but ${person.name} died ${died}.`;
    return [{ ruleId, message, span: person.span }];
  });
}

/** "Silva will speak": no dead person will. */
function isToCome(person: Draft, { folded }: ReadingContext): boolean {
  return /^ will (?!be\b)/u.test(folded.slice(person.core.end, person.core.end + 12));
}
