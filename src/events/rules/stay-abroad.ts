// Reads a visit from where somebody is, and what for. Reads "Peru's foreign minister was in Santiago for talks" and "a delegation from
// Togo is in Accra"; leaves "the minister was in Santiago when it rained" and "Togo is in Africa" alone.

import type { Act, RuleContext } from '../act.ts';
import { isOfClass } from '../frame/fit.ts';
import { childrenExactly, childrenIn, lemmaOf, markerOf, relationOf, type Tree } from '../tree.ts';

const PLACED: ReadonlySet<string> = new Set(['in', 'at']);
const PURPOSE: ReadonlySet<string> = new Set(['for', 'on']);

/** Words of a sentence that say where somebody is who came there to talk; none where the sentence tells talks by another word. */
export function readStays(context: RuleContext, told: readonly Act[]): readonly Act[] {
  if (told.some(({ type, actors }) => type === 'CONSULT' && actors.length > 0)) return [];
  return context.tree.words.flatMap((_, place) => {
    const guests = guestsAt(context, place);
    return guests.length === 0 ? [] : [visit(guests, place)];
  });
}

function guestsAt(context: RuleContext, place: number): readonly number[] {
  const { tree, isKnown } = context;
  const isPlace = PLACED.has(markerOf(tree, place)) && isKnown(place);
  if (!isPlace || !childrenIn(tree, place, 'cop').some((at) => lemmaOf(tree, at) === 'be')) return [];
  const hasPurpose = comesToTalk(context, place);
  return childrenExactly(tree, place, 'nsubj')
    .filter((guest) => isGuest(context, guest, hasPurpose))
    .flatMap((guest) => (isKnown(guest) ? [guest] : sendersOf(context, guest)));
}

/** "a delegation from Togo", "an envoy of Togo". */
function sendersOf({ tree, isKnown }: RuleContext, guest: number): readonly number[] {
  return childrenExactly(tree, guest, 'nmod').filter(
    (at) => ['from', 'of'].includes(markerOf(tree, at)) && isKnown(at),
  );
}

/** Envoys are abroad to talk; ministers, where it is said. */
function isGuest({ tree, tables }: RuleContext, guest: number, hasPurpose: boolean): boolean {
  const titles = [guest, ...childrenIn(tree, guest, 'nmod:desc', 'compound', 'appos')];
  const isOf = (name: string): boolean => titles.some((at) => isOfClass(tree, at, name, tables));
  return isOf('ambassador') ? hasPurpose || isSent(tree, guest) : isOf('office-holder') && hasPurpose;
}

/** "a delegation", "a mission", "an envoy": one who has come, and no resident staff. */
function isSent(tree: Tree, guest: number): boolean {
  return ['delegation', 'envoy', 'emissary', 'negotiator', 'mission'].includes(lemmaOf(tree, guest));
}

/** "for a day of talks", "on a state visit". */
function comesToTalk({ tree, tables }: RuleContext, place: number): boolean {
  return (tree.children[place] ?? [])
    .filter((at) => /^(?:obl|nmod)/u.test(relationOf(tree, at)) && PURPOSE.has(markerOf(tree, at)))
    .flatMap((at) => [at, ...childrenExactly(tree, at, 'nmod')])
    .some((at) => isOfClass(tree, at, 'talks', tables));
}

function visit(actors: readonly number[], place: number): Act {
  return {
    trigger: place,
    anchor: place,
    type: 'CONSULT',
    mode: 'visit',
    actors,
    recipients: [place],
    inner: null,
    status: null,
    points: 0,
    covers: [],
    ruleId: 'stay-abroad',
  };
}
