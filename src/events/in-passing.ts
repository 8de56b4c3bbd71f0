// What a clause beside the main one says of nobody in particular is no act of the article. Leaves "fled, easing tensions" out;
// reads "left, accusing Minsk of fraud", "and freed the students", and "accused it of shelling a school".

import type { ActorReference, EventType } from '../record/index.ts';
import type { EventTables } from '../tables/index.ts';
import type { Act } from './act.ts';
import { isOfClass, isOfThem } from './frame/fit.ts';
import type { Parties } from './sides/parties.ts';
import { childrenIn, markerOf, relationOf, type Tree } from './tree.ts';

const BESIDE: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'advcl', 'conj']);
/** Deeds done to people, who seldom have a name. */
const DONE_TO_PEOPLE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'SANCTION']);

/** True where a side of an act in such a clause is a thing or an unnamed somebody. */
export function isInPassing(
  tree: Tree,
  act: Act,
  { actors, recipients }: Parties,
  tables: EventTables,
): boolean {
  const relation = relationOf(tree, act.anchor);
  // "but it eased them": a joined clause with a subject of its own is a main one.
  const isMain = relation === 'conj' && childrenIn(tree, act.anchor, 'nsubj').length > 0;
  // "accused Minsk of shelling a school": what somebody is accused of is the matter itself.
  const isMatter = markerOf(tree, act.anchor) === 'of';
  if (!BESIDE.has(relation) || isMain || isMatter) return false;
  const isShared = relation === 'conj' && actors.some(isKnown) && DONE_TO_PEOPLE.has(act.type);
  const arePeople = (head: number): boolean =>
    isOfClass(tree, head, 'people', tables) || isOfThem(tree, head);
  if (isShared && act.recipients.some(arePeople)) return false;
  // "Western leaders, who condemned Minsk": those who act for states do it to one that is known.
  if (relation === 'acl:relcl' && actors.some(isOfState) && recipients.some(isKnown)) return false;
  return !actors.some(isNamed) || (recipients.length > 0 && !recipients.some(isNamed));
}

function isKnown({ actorId, country }: ActorReference): boolean {
  return actorId !== null || country !== null;
}

const OF_STATE: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG']);

function isOfState({ sector }: ActorReference): boolean {
  return sector !== null && OF_STATE.has(sector);
}

const PRONOUN = /^(?:he|she|they|him|her|them|who|it)$/iu;

/** Known, or at least called by a name or by a pronoun, which stands for somebody told of before. */
function isNamed(reference: ActorReference): boolean {
  return isKnown(reference) || /^\p{Lu}/u.test(reference.text) || PRONOUN.test(reference.text);
}
