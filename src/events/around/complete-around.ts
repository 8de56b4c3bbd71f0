// What an act does not tell of its sides, the acts before it in the article do. A plain ordered list of such rules; each takes the drafts
// of one article in the order of the text.

import type { EventTables } from '../../tables/index.ts';
import type { EventDraft } from '../types.ts';
import { withAnswered } from './with-answered.ts';
import { withHolderAsked } from './with-holder-asked.ts';
import { withJailer } from './with-jailer.ts';
import { withNeighbour } from './with-neighbour.ts';
import { withOtherSide } from './with-other-side.ts';
import { withPrey } from './with-prey.ts';
import { withSamePeople } from './with-same-people.ts';
import { withoutDenials } from './without-denials.ts';

type Rule = (drafts: readonly EventDraft[], text: string, tables: EventTables) => readonly EventDraft[];

const rules: readonly Rule[] = [
  withJailer,
  withSamePeople,
  withHolderAsked,
  withNeighbour,
  withPrey,
  // Whom an answer is given to may be one whom a denial goes on to answer.
  withAnswered,
  withOtherSide,
  withoutDenials,
];

export function completeAround(
  drafts: readonly EventDraft[],
  text: string,
  tables: EventTables,
): readonly EventDraft[] {
  return rules.reduce((all, rule) => rule(all, text, tables), drafts);
}
