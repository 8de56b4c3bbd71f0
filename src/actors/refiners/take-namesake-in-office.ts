// Of two of one name the one in office is meant where the title says so: "President Ferdinand Marcos" in 2024 is the son, whom the tables
// call "Jr.". Leaves whoever held such an office alone, and what the text tells of the past.

import { endsOfName } from '../../tables/index.ts';
import type { Draft } from '../draft.ts';
import { tellTime } from '../office-check/tells-past.ts';
import { everHeldRole, officesOf } from '../offices.ts';
import type { ReadingContext } from '../reading-context.ts';
import { takePerson } from '../take-reading.ts';

const ruleId = 'take-namesake-in-office';

export function takeNamesakeInOffice(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  return drafts.map((draft) => {
    const id = namesakeInOffice(draft, context);
    return id === null ? draft : { ...takePerson(draft, id, context.tables), ruleId };
  });
}

/** The one namesake of the same state who holds an office of the title on the article's day. */
function namesakeInOffice(draft: Draft, context: ReadingContext): string | null {
  const { folded, published, tables } = context;
  const { actorId, core, roleId, source } = draft;
  if (source !== 'person' || actorId === null || roleId === null) return null;
  const called = tables.namesakes.byEnds.get(endsOfName(folded.slice(core.start, core.end)));
  if (called === undefined || called.size < 2 || everHeldRole(actorId, roleId, tables)) return null;
  const country = tables.persons.get(actorId)?.country;
  const holders = [...called].filter((id) =>
    officesOf(id, published, tables).some((office) => office.role === roleId && office.country === country),
  );
  const [holder] = holders;
  if (holder === undefined || holders.length > 1 || tellTime(draft, context) === 'past') return null;
  return holder;
}
