// Whether two deeds are one act: the same doer, fitting sides, and the same thing done. Decided about two at a time.

import type { Deed } from './types.ts';

function shares(a: Iterable<string>, b: Iterable<string>): boolean {
  const held = new Set(b);
  return [...a].some((value) => held.has(value));
}

/** Meetings and visits are told by their sides; every other act needs a word of what it is done with. */
function isMeeting({ type }: Deed): boolean {
  return type === 'CONSULT';
}

function hasFittingSides(a: Deed, b: Deed): boolean {
  if (!shares(a.by, b.by) && !(isMeeting(a) && shares(a.by, [...b.by, ...b.to]))) return false;
  const others = ({ by, to }: Deed) => (to.length > 0 ? to : by.slice(1));
  const [left, right] = [others(a), others(b)];
  if (left.length === 0 || right.length === 0) return true;
  return shares([...a.by, ...left], right) && shares([...b.by, ...right], left);
}

function personsOf({ report: { event } }: Deed, country: string): readonly string[] {
  const all = [...event.actors, ...event.recipients];
  return all.flatMap(({ actorId, country: of }) =>
    of === country && actorId !== null && actorId !== country ? [actorId] : [],
  );
}

/** Persons meet: what the envoy did is no meeting of the president. */
function areOthers(a: Deed, b: Deed): boolean {
  return [...new Set([...a.by, ...a.to, ...b.by, ...b.to])].some((code) => {
    const [left, right] = [personsOf(a, code), personsOf(b, code)];
    return left.length > 0 && right.length > 0 && !shares(left, right);
  });
}

/** A meeting in another country is another meeting. */
function isElsewhere(a: Deed, b: Deed): boolean {
  const [left, right] = [a, b].map(({ report }) => report.event.place?.country ?? null);
  return left !== null && right !== null && left !== right;
}

/** True for "promised to send tanks" and "sent tanks", "delivered the tanks"; false for "delivered medicine". */
export function isSameDeed(a: Deed, b: Deed): boolean {
  if (!hasFittingSides(a, b) || (isMeeting(b) && (areOthers(a, b) || isElsewhere(a, b)))) return false;
  // "Promised 14 tanks" does not say by which deed: their words decide.
  const isUntold = a.type === 'AGREE' || b.type === 'AGREE';
  const isAlike = a.type === b.type || a.verb === b.verb || (isUntold && shares(a.objects, b.objects));
  if (!isAlike) return false;
  if (isMeeting(a) && isMeeting(b))
    return a.mode === b.mode || a.verb === b.verb || a.mode === null || b.mode === null;
  if (shares(a.objects, b.objects)) return true;
  return a.verb === b.verb && (a.objects.size === 0 || b.objects.size === 0);
}

/** True for "cancelled his meeting with Putin" after "will meet Putin": any word of the act, from one of its sides. */
export function speaksOf(refusal: Deed, promised: Deed): boolean {
  const sides = [...promised.by, ...promised.to];
  // A meeting can be called off by either side; other acts only by the one who is to do them.
  if (!shares(refusal.by, isMeeting(promised) ? sides : promised.by)) return false;
  if (isMeeting(promised) && isElsewhere(refusal, promised)) return false;
  const others = [...refusal.to].filter((code) => !refusal.by.includes(code));
  if (others.length > 0 && !shares(others, sides)) return false;
  const words = [refusal.verb, ...refusal.objects];
  return (
    words.includes(promised.verb) || shares(words, promised.objects) || isRefusedMeeting(refusal, promised)
  );
}

function isRefusedMeeting({ report }: Deed, promised: Deed): boolean {
  return report.event.mode === 'meet' && isMeeting(promised);
}
