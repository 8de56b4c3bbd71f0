// Who in a sentence may be a side of an act: the words that the model of pairs chooses from. Takes "police" in "Algerian police",
// "US" in "US airstrikes" and the miners of "angry miners"; leaves "Friday", "Algerian" within its police, and things.

import type { ActorMention } from '../../actors/index.ts';
import { spansOverlap } from '../../text/index.ts';
import type { RuleContext } from '../act.ts';
import { isPersonal } from '../frame/fit.ts';
import { isPeopleByEnding } from '../sides/parties.ts';
import { mentionOf } from '../sides/refer.ts';
import { headOf, isCalendarWord, isNominal, lemmaOf, relationOf, type Tree } from '../tree.ts';

/** A word that may be a side. */
export interface PossibleSide {
  /** Its index in the sentence. */
  readonly at: number;
  readonly mention: ActorMention | null;
  /** The mention has a country or an id. */
  readonly isKnown: boolean;
}

/** More than these no sentence can be weighed for: the pairs grow with their square. */
const MOST_SIDES = 14;

/** Words that belong to the word before or behind them. */
const WITHIN_NAMES: ReadonlySet<string> = new Set([
  'amod',
  'case',
  'compound',
  'det',
  'fixed',
  'flat',
  'goeswith',
  'nmod:desc',
  'nmod:unmarked',
  'nummod',
]);
const NAMING: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod:unmarked']);

/** In the order of the sentence. */
export function possibleSides(
  context: RuleContext,
  actors: readonly ActorMention[],
): readonly PossibleSide[] {
  const { tree } = context;
  const sides = tree.words.keys().flatMap((at) => {
    if (context.isTime(at) || isCalendarWord(tree, at)) return [];
    const mention = mentionOf(tree, at, actors);
    const isKnown = mention !== null && (mention.actorId !== null || mention.country !== null);
    const side = { at, mention, isKnown };
    return isPossible(context, side, actors) ? [side] : [];
  });
  return [...sides].slice(0, MOST_SIDES);
}

function isPossible(
  context: RuleContext,
  { at, mention, isKnown }: PossibleSide,
  actors: readonly ActorMention[],
): boolean {
  const { tree } = context;
  if (WITHIN_NAMES.has(relationOf(tree, at)))
    return isKnown && NAMING.has(relationOf(tree, at)) && !isOfItsHead(tree, at, mention, actors);
  return isKnown || (isNominal(tree, at) && (isPersonal(context, at) || isPeopleByEnding(lemmaOf(tree, at))));
}

/** "Algerian police" is one mention: its head stands for both. */
function isOfItsHead(
  tree: Tree,
  at: number,
  mention: ActorMention | null,
  actors: readonly ActorMention[],
): boolean {
  const above = headOf(tree, at);
  const whole = above < 0 ? null : mentionOf(tree, above, actors);
  return mention !== null && whole !== null && spansOverlap(whole.span, mention.span);
}
