// Reads a demand put in the words of the one who makes it. Reads "'You must free our crew,' the envoy told Libya" and "'Give us back our
// sailors,' Kyiv told Moscow" as REQUEST; leaves "'Stop the war,' a banner said" alone, since nobody is
// addressed, and what is told to nobody in particular.

import type { Act, RuleContext } from '../act.ts';
import { isPersonal } from '../frame/fit.ts';
import type { Frame } from '../frame/frame.ts';
import { fillersOf } from '../frame/roles.ts';
import { sayingOf } from '../frame/sayer.ts';
import { readVerbFrame } from '../frame/verb-frame.ts';
import { childrenIn, formOf, type Tree } from '../tree.ts';

const DUTY: ReadonlySet<string> = new Set(['must', 'should', 'shall', 'need', 'ought']);

export function readToldDemand(context: RuleContext, frame: Frame): Act | null {
  const { tree } = context;
  const { trigger } = frame;
  if (!isOrder(tree, trigger) && !isDutyOfYou(tree, trigger)) return null;
  const saying = sayingOf(context, trigger);
  if (saying < 0) return null;
  const said = readVerbFrame(tree, saying);
  const actors = said.subject.filter((head) => isPersonal(context, head));
  const recipients = fillersOf(context, said, ['iobj', 'object', 'to']).filter(
    (head) => context.isKnown(head) && !actors.includes(head),
  );
  if (actors.length === 0 || recipients.length === 0) return null;
  return {
    trigger,
    anchor: saying,
    type: 'REQUEST',
    mode: null,
    actors,
    recipients,
    inner: null,
    status: null,
    points: 0,
    covers: [trigger, saying],
    ruleId: 'told-demand',
  };
}

/** "Free our crew". */
function isOrder(tree: Tree, verb: number): boolean {
  const isAlone = childrenIn(tree, verb, 'nsubj', 'aux', 'mark', 'cop').length === 0;
  return isAlone && tree.words[verb]?.xpos === 'VB';
}

/** "You must free our crew". */
function isDutyOfYou(tree: Tree, verb: number): boolean {
  const isOfYou = childrenIn(tree, verb, 'nsubj').some((at) => formOf(tree, at) === 'you');
  return isOfYou && childrenIn(tree, verb, 'aux').some((at) => DUTY.has(formOf(tree, at)));
}
