// Who is asked to let people go: whoever holds them. Reads "Iran arrested a Swede. Sweden demanded her release" as asked of Iran; leaves a
// demand alone that names whom it goes to, and people whom nobody is told to hold.

import type { EventDraft } from '../types.ts';
import { countriesOf, takeParties } from './known-sides.ts';

const RELEASE = /\b(?:releas|freed|free |freedom|return)/iu;

export function withHolderAsked(drafts: readonly EventDraft[]): readonly EventDraft[] {
  return drafts.map((draft, place) => {
    if (!isUnaddressed(draft)) return draft;
    const own = countriesOf(draft.actors);
    const arrest = drafts.slice(0, place).findLast((other) => isHolding(other, own));
    return arrest === undefined ? draft : takeParties(draft, 'recipients', arrest.actors, arrest);
  });
}

/** A demand for a release that goes to nobody, or to the very state that makes it: "her release" is that of its own citizen. */
function isUnaddressed({ type, mode, actors, recipients, evidence }: EventDraft): boolean {
  if (type !== 'REQUEST' || mode !== 'yield' || !RELEASE.test(evidence.quote)) return false;
  const [by, to] = [countriesOf(actors), countriesOf(recipients)];
  return by.size > 0 && to.isSubsetOf(by) && (recipients.length === 0 || to.size > 0);
}

/** An arrest of people of one of these states by another one. */
function isHolding(
  { type, mode, actors, recipients, status }: EventDraft,
  own: ReadonlySet<string>,
): boolean {
  const isArrest = type === 'COERCE' && mode === 'arrest' && status !== 'denied' && status !== 'negated';
  const by = countriesOf(actors);
  return isArrest && by.size > 0 && by.isDisjointFrom(own) && !countriesOf(recipients).isDisjointFrom(own);
}
