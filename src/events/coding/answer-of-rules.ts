// What the rules and the words of the tables say of a marked pair: the event that tells of it best, and a guess.

import type { EventTables } from '../../tables/index.ts';
import { spansOverlap } from '../../text/index.ts';
import type { EventDraft } from '../types.ts';
import { guessType } from './guess-type.ts';
import { aroundPair, type MarkedPair } from './pair-words.ts';
import type { PairText, RuleAnswer } from './type-cues.ts';

/** Below this an event has neither side of the pair: words alone say more. */
const SOME_SIDE = 2;
const ONE_SIDE = 8;

/** What the rules and the words of the tables say of a pair. */
export function answerOfRules(
  { analysis, events }: PairText,
  pair: MarkedPair,
  tables: EventTables,
): RuleAnswer {
  const ranked = events
    .map((event) => ({ event, score: closeness(event, pair) }))
    .sort((a, b) => b.score - a.score || a.event.trigger.start - b.event.trigger.start);
  const [best] = ranked;
  const guess = guessType(analysis, aroundPair(pair), tables);
  if (best === undefined || best.score < SOME_SIDE) return { event: null, sides: 0, guess };
  return { event: best.event, sides: Math.floor(best.score / ONE_SIDE), guess };
}

/** How well an event tells of the pair; the sides count most, then that the words between them tell it. */
function closeness(event: EventDraft, { actors, recipients }: MarkedPair): number {
  const meets = (references: EventDraft['actors'], spans: MarkedPair['actors']): boolean =>
    references.some((reference) => spans.some((span) => spansOverlap(span, reference.span)));
  const isSwapped = meets(event.actors, recipients) || meets(event.recipients, actors);
  const isAround = [...actors, ...recipients].filter((span) =>
    spansOverlap(span, event.evidence.span),
  ).length;
  const isReal = event.status === 'happened' || event.status === 'ongoing' ? 1 : 0;
  return (
    (meets(event.actors, actors) ? ONE_SIDE : 0) +
    (meets(event.recipients, recipients) ? ONE_SIDE : 0) +
    (isSwapped ? SOME_SIDE : 0) +
    isAround +
    isReal / 2
  );
}
