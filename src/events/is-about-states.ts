// Whether an article tells of states at all. Where it does not, what unnamed people do to each other is no act of the record:
// reviews, recipes, reports of firms and of crimes. Leaves single sentences alone: they show too little of their article.

import type { ActorMention } from '../actors/index.ts';
import type { Span } from '../text/index.ts';
import type { EventDraft } from './types.ts';

/** Below these a text shows too little of what it is about. */
const FEWEST_SENTENCES = 4;
/** In news between states, most sentences name one or somebody who acts for it. */
const LEAST_SHARE = 0.25;
/** Of no state: companies of several. */
const COMPANIES = 'MNC';

/** True where at least a quarter of the sentences name a state, a body of states or somebody of one. */
export function isAboutStates(
  sentences: readonly Span[],
  actorsIn: (sentence: Span) => readonly ActorMention[],
): boolean {
  const telling = sentences.filter((sentence) => actorsIn(sentence).some(isOfState));
  return sentences.length < FEWEST_SENTENCES || telling.length >= LEAST_SHARE * sentences.length;
}

function isOfState({ country, use }: ActorMention): boolean {
  return country !== null && country !== COMPANIES && use !== 'place';
}

/** True where a party of the act has a country or an id. */
export function hasKnownParty({ actors, recipients }: EventDraft): boolean {
  return [...actors, ...recipients].some(({ actorId, country }) => actorId !== null || country !== null);
}
