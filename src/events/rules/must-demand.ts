// Reads a demand that is told as a statement. Reads "Minsk said that Warsaw must open the border" as REQUEST; leaves
// "Minsk said that it must open the border" alone, since nobody else is asked.

import type { Act, RuleContext } from '../act.ts';
import type { Frame } from '../frame/frame.ts';
import { readVerbFrame } from '../frame/verb-frame.ts';
import { childrenIn, formOf, lemmaOf, partOf } from '../tree.ts';

const SAYING: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'insist',
  'declare',
  'stress',
  'reiterate',
  'state',
  'add',
]);
const DUTY: ReadonlySet<string> = new Set(['must', 'should', 'ought', 'shall']);

export function readMustDemand(context: RuleContext, frame: Frame): Act | null {
  const { tree } = context;
  if (!SAYING.has(lemmaOf(tree, frame.trigger))) return null;
  const said = frame.clauses.find(
    ({ head }) =>
      partOf(tree, head) === 'VERB' && childrenIn(tree, head, 'aux').some((at) => isDuty(context, at)),
  );
  if (said === undefined) return null;
  const asked = readVerbFrame(tree, said.head);
  const recipients = asked.isPassive ? asked.object : asked.subject;
  const isAnother = recipients.some((head) => partOf(tree, head) !== 'PRON' && !frame.subject.includes(head));
  if (!isAnother || frame.subject.length === 0) return null;
  return {
    trigger: frame.trigger,
    anchor: frame.trigger,
    type: 'REQUEST',
    mode: null,
    actors: frame.subject,
    recipients,
    inner: null,
    status: null,
    points: 0,
    covers: [said.head],
    ruleId: 'must-demand',
  };
}

function isDuty({ tree }: RuleContext, at: number): boolean {
  return DUTY.has(lemmaOf(tree, at)) || DUTY.has(formOf(tree, at));
}
