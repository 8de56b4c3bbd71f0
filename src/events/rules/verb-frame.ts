// Reads an act from a verb and what stands around it. Reads "Poland expelled two diplomats"; leaves "Poland expelled
// the smoke" to nobody in particular and "Poland said" alone: what is not in verbs.tsv is no act.

import type { Act, RuleContext } from '../act.ts';
import { bestReading, coveredBy, isPersonal } from '../fit.ts';
import type { Frame } from '../frame.ts';
import { fillersOf, likelyRecipients, receiversOf, standsFor } from '../roles.ts';

/** True where the table knows that these words tell no event: "denied accusations". */
export function tellsNothing(context: RuleContext, frame: Frame): boolean {
  return bestReading(context, frame, frame.words)?.reading.type === null;
}

export function readVerb(context: RuleContext, frame: Frame): Act | null {
  const best = bestReading(context, frame, frame.words);
  if (best === null) return null;
  const { reading, points } = best;
  if (reading.type === null) return null;
  const actors = fillersOf(context, frame, reading.actor);
  // "hailed its ties with Minsk": who acts is no recipient, so the next best is.
  const named = receiversOf(
    context,
    frame,
    reading.recipient,
    (head) => !actors.includes(standsFor(context, head)),
  );
  // "claimed that it had attacked" accuses nobody else.
  if (named.length === 0 && reading.recipient[0] === 'clause-subject') return null;
  const isMutual = actors.length > 1 && reading.type === 'CONSULT';
  const isSomebody = named.some((head) => isPersonal(context, head));
  const likely = isSomebody || isMutual ? [] : likelyRecipients(context, frame, reading.type);
  // "lifts an embargo on arms sales to Vietnam": rather a state than a thing.
  const recipients = named.length === 0 || likely.some((head) => context.isKnown(head)) ? likely : named;
  return {
    trigger: frame.trigger,
    anchor: frame.trigger,
    type: reading.type,
    mode: reading.mode,
    actors,
    recipients: recipients.filter((head) => !actors.includes(head)),
    inner: null,
    status: null,
    points,
    covers: coveredBy(context, frame, reading),
    ruleId: 'verb-frame',
  };
}
