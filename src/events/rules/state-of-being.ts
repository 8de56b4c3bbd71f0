// Reads what somebody is in, under or on as the verb table reads "be". Reads "Cuba has been under a US embargo", "nurses were on strike"
// and "is behind bars in Oslo"; leaves "is in talks" to the noun, and "is under the table" alone.

import type { Act, RuleContext } from '../act.ts';
import type { Frame } from '../frame/frame.ts';
import { surfaceSubject } from '../frame/verb-frame.ts';
import { childrenExactly, markerOf } from '../tree.ts';
import { readVerb } from './verb-frame.ts';

/** A row that says where one is meets a condition of its own. */
const FEWEST_POINTS = 2;

export function readStateOfBeing(context: RuleContext, frame: Frame): Act | null {
  const { tree } = context;
  const { trigger, complements } = frame;
  const marker = markerOf(tree, trigger);
  if (marker === '' || childrenExactly(tree, trigger, 'cop').length === 0) return null;
  const subject = surfaceSubject(tree, trigger);
  const act = readVerb(context, {
    ...frame,
    words: ['be'],
    subject,
    object: [],
    complements: [{ marker, head: trigger }, ...complements],
  });
  if (act === null || act.points < FEWEST_POINTS) return null;
  // "the fourth is in prison in Oslo": nothing befalls the prison.
  const recipients = act.recipients.includes(trigger) ? subject : act.recipients;
  return { ...act, recipients, ruleId: 'state-of-being' };
}
