// Harm that nobody does: storms, diseases, crashes and crises are no party to anything. Reads "a quake struck Chile", "Hurricane
// Ida hit Cuba" and "killed in the floods" as such; leaves "shells hit Kyiv" and "Russian fire killed two" to those who fired.

import type { RuleContext } from './act.ts';
import { isOfClass } from './fit.ts';
import type { Frame } from './frame.ts';
import { namedModifiers } from './roles.ts';
import { childrenIn, lemmaOf, partOf } from './tree.ts';

/** How people come to harm in what nobody does: "in a crash", "by lightning". */
const MEANS: ReadonlySet<string> = new Set(['in', 'by', 'during', 'from', 'after']);

/** True where the doer of a deed, or what harmed people where no doer is named, is no party. */
export function isOfNature(context: RuleContext, { subject, complements }: Frame): boolean {
  const means = complements.filter(({ marker }) => MEANS.has(marker)).map(({ head }) => head);
  return (subject.length > 0 ? subject : means).some((head) => isForce(context, head));
}

function isForce(context: RuleContext, head: number): boolean {
  const { tree, tables } = context;
  const isCalled =
    partOf(tree, head) === 'PROPN' &&
    childrenIn(tree, head, 'compound').some((at) => tables.classes.get('nature')?.has(lemmaOf(tree, at)));
  const isOwned = namedModifiers(context, head).some((at) => context.isKnown(at));
  return isCalled || (!isOwned && isOfClass(tree, head, 'nature', tables));
}
