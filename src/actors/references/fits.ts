// Which mentions a pronoun or a description can stand for: "she" a woman, "it" a body or a government, "the kingdom" a kingdom.

import { genderOf } from '../courtesy.ts';
import type { Draft } from '../draft.ts';
import { lastTokenOf, type ReadingContext } from '../reading-context.ts';

export type Fit = (draft: Draft, context: ReadingContext) => boolean;

export const isPerson: Fit = (draft) => draft.kind === 'person';
const isMan: Fit = (draft, context) => isPerson(draft, context) && genderOf(draft, context) !== 'f';
const isWoman: Fit = (draft, context) => isPerson(draft, context) && genderOf(draft, context) !== 'm';
const isGovernment: Fit = (draft) =>
  draft.kind === 'state' && draft.use !== 'place' && draft.use !== 'modifier' && draft.source !== 'adjective';
const isOrganisation: Fit = (draft) => draft.kind === 'organisation';

/** "the ministry" is one body; "the envoy" is none, and "officials" are many. */
const isBodyNoun: Fit = (draft, context) => {
  if (draft.kind !== 'group' || draft.use === 'modifier') return false;
  const last = lastTokenOf(context, draft.core)?.token;
  return last?.xpos === 'NN' && context.tables.referenceWords.body.has(last.lemma.toLowerCase());
};

const isBody: Fit = (draft, context) =>
  isOrganisation(draft, context) || isGovernment(draft, context) || isBodyNoun(draft, context);
const isMany: Fit = (draft, context) => draft.kind === 'group' || isBody(draft, context);
/** A party that can meet, agree or fight: no place and no adjective. */
export const isParty: Fit = (draft, context) =>
  draft.use !== 'modifier' && (isPerson(draft, context) || isMany(draft, context));
export const isState: Fit = (draft) => draft.kind === 'state' && draft.source !== 'adjective';
export const isSide: Fit = (draft, context) =>
  isState(draft, context) && (draft.source !== 'capital' || draft.use === 'government');

/** "they" for one body: a firm or a ministry, but hardly a state. */
const isTeam: Fit = (draft, context) =>
  draft.kind === 'group' || isOrganisation(draft, context) || isBodyNoun(draft, context);

export const pronouns: ReadonlyMap<string, Fit> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, Fit] => [word, isMan]),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, Fit] => [word, isWoman]),
  ...['it', 'its', 'itself'].map((word): [string, Fit] => [word, isBody]),
  ...['they', 'them', 'their', 'themselves'].map((word): [string, Fit] => [word, isTeam]),
]);

/** A state whose full name says so: "the kingdom" is Saudi Arabia rather than Iran. */
const isCalled =
  (word: string): Fit =>
  (draft, context) =>
    isState(draft, context) &&
    (context.tables.states
      .get(draft.actorId ?? '')
      ?.official.toLowerCase()
      .includes(word) ??
      false);

/** A union of states: not its council, nor its court. */
const isBloc: Fit = ({ kind, country, name }) =>
  kind === 'organisation' &&
  (country === 'EUR' || country === 'IGO') &&
  !/\b(?:Agency|Bank|Commission|Committee|Council|Court|Fund|Parliament)\b/u.test(name);

export const descriptions: ReadonlyMap<string, Fit> = new Map<string, Fit>([
  ['bloc', isBloc],
  ['union', (draft) => draft.kind === 'organisation' && / Union\b/u.test(draft.name)],
  ['alliance', (draft) => draft.kind === 'organisation' && draft.country === 'IGO'],
  ['organisation', isOrganisation],
  ['organization', isOrganisation],
  ['capital', isState],
  ['country', isState],
  ['nation', isState],
  ['republic', isCalled('republic')],
]);
