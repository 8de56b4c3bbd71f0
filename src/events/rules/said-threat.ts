// Reads a threat told as what will befall another. Reads "Kim said Seoul would pay dearly" and "vowed that raids by Chad will not go
// unpunished" as THREATEN; leaves "said that it would pay its debts" and "said the forest would burn" alone.

import type { Act, RuleContext } from '../act.ts';
import { isPersonal } from '../frame/fit.ts';
import type { Frame } from '../frame/frame.ts';
import { ownersOf } from '../frame/roles.ts';
import { surfaceSubject } from '../frame/verb-frame.ts';
import { childrenIn, formOf, lemmaOf } from '../tree.ts';

const AHEAD: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll"]);

export function readSaidThreat(context: RuleContext, frame: Frame): Act | null {
  const { tree, tables } = context;
  const says = tables.classes.get('saying')?.has(lemmaOf(tree, frame.trigger)) ?? false;
  if (!says || !frame.subject.some((head) => context.isKnown(head))) return null;
  for (const { head } of frame.clauses) {
    if (!isDoom(context, head)) continue;
    const recipients = surfaceSubject(tree, head)
      .flatMap((at) => ownersOf(context, at))
      .filter((at) => isPersonal(context, at) && context.isKnown(at) && !frame.subject.includes(at));
    if (recipients.length > 0) return threat(frame, recipients, head);
  }
  return null;
}

/** "would burn", "would pay dearly", "will not go unpunished": what befalls one whom somebody else makes pay. */
function isDoom({ tree, tables }: RuleContext, verb: number): boolean {
  if (!childrenIn(tree, verb, 'aux').some((at) => AHEAD.has(formOf(tree, at)))) return false;
  if (tables.classes.get('doom')?.has(lemmaOf(tree, verb))) return true;
  const words = childrenIn(tree, verb, 'obj', 'xcomp', 'advmod', 'obl').map((at) => lemmaOf(tree, at));
  return words.some((word) => tables.classes.get('doom')?.has(`${lemmaOf(tree, verb)} ${word}`));
}

function threat(frame: Frame, recipients: readonly number[], covered: number): Act {
  return {
    trigger: frame.trigger,
    anchor: frame.trigger,
    type: 'THREATEN',
    mode: 'violence',
    actors: frame.subject,
    recipients,
    inner: null,
    status: null,
    points: 0,
    covers: [covered],
    ruleId: 'said-threat',
  };
}
