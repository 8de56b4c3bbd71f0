// What of a deed says whether it is the same as another: of a hundred reports of one promise most are alike in it, and need be
// compared but once.

import type { ActorReference } from '../../record/index.ts';
import type { Deed } from './types.ts';

function sideOf({ actorId, country, name, text }: ActorReference) {
  return [actorId, country, name, text];
}

/** By deeds, which are read once. */
const knownForms = new WeakMap<Deed, string>();

/** The same text for deeds that no rule of matching tells apart. */
export function formOf(deed: Deed): string {
  const form = knownForms.get(deed) ?? makeForm(deed);
  knownForms.set(deed, form);
  return form;
}

function makeForm(deed: Deed): string {
  const {
    type,
    mode,
    by,
    to,
    verb,
    objects,
    owners,
    names,
    tellsMeeting,
    tellsVague,
    tellsPart,
    tellsEach,
    order,
    report,
  } = deed;
  const { actors, recipients, place, mode: ownMode } = report.event;
  const words = [
    verb,
    [...objects].sort(),
    [...owners].map(([thing, codes]) => [thing, [...codes]]),
    [...names].sort(),
    tellsMeeting,
    tellsVague,
    tellsPart,
    tellsEach,
    [...order],
  ];
  const sides = [by, to, actors.map(sideOf), recipients.map(sideOf), place?.country ?? null];
  return JSON.stringify([type, mode, ownMode, ...words, ...sides]);
}
