// Reads "former President Silva" of one who holds that office on all days of the article.
// Leaves "former President Silva" alone where she holds another office now, or where the father of that name once held it.

import type { Problem } from '../../text/index.ts';
import { addDays } from '../../time/index.ts';
import { hasNamesake } from './namesakes.ts';
import type { OfficeReading } from './office-reading.ts';
import { sayTerm } from './say-term.ts';
import { isHeldThroughout, termsOf } from './terms.ts';

const ruleId = 'office-called-former';

/** Of one who is known to leave news says "former" some days early. */
const nearDays = 30;

/** One problem for each such title. */
export function findCalledFormer({ titled, days, context }: OfficeReading): readonly Problem[] {
  const widened = { from: days.from, to: addDays(days.to, nearDays) };
  return titled.flatMap((each): readonly Problem[] => {
    if (each.tone !== 'former') return [];
    const terms = termsOf(each.personId, each, context.tables);
    const term = terms.find((held) => !held.shared && isHeldThroughout(held, widened));
    if (term === undefined || hasNamesake(each.person, context)) return [];
    const message = `The article calls ${each.person.name} former ${each.title}, but on its day ${each.person.name} holds that office (${sayTerm(term, context.tables)}).`;
    return [{ ruleId, message, span: each.span }];
  });
}
