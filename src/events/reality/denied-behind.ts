// What its doer denies, sentences later, of what others have said. Reads "Oslo said that Suva had eased its ban. Suva denied the claim" as an
// easing that is denied; leaves "Suva denied the claim" alone behind what Suva has said itself, what a clause only takes for granted
// ("the ban that it had imposed"), and a denial of another matter ("denied the claim that it had paid").

import type { ClaimView } from '../../claims/index.ts';
import { type ActorReference, claimAround } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { subtreeOf } from '../../text/index.ts';
import type { Act } from '../act.ts';
import { countriesOf } from '../around/known-sides.ts';
import { isOfClass } from '../frame/fit.ts';
import { surfaceSubject } from '../frame/verb-frame.ts';
import {
  childrenExactly,
  childrenIn,
  formOf,
  headOf,
  lemmaOf,
  partOf,
  relationOf,
  type Tree,
} from '../tree.ts';
import type { ToldDraft } from './only-discussed.ts';

/** Further back, it is another matter. */
const REACH_CHARS = 500;
const DENYING: ReadonlySet<string> = new Set('deny dispute refute rebut reject dismiss'.split(' '));
const TAKING_UP: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'any',
  'all',
  'such',
]);
const IT: ReadonlySet<string> = new Set(['it', 'that', 'this']);

/** Who denies what was said before, and where. */
export interface Denial {
  readonly at: number;
  readonly countries: ReadonlySet<string>;
}

/** The denials of a sentence that take up what was said: "denied the claim", "dismissed the reports as fiction". */
export function denialsIn(
  tree: Tree,
  tables: EventTables,
  refer: (heads: readonly number[]) => readonly ActorReference[],
): readonly Denial[] {
  return tree.words.flatMap((word, verb) => {
    if (partOf(tree, verb) !== 'VERB' || !DENYING.has(lemmaOf(tree, verb))) return [];
    const isBare = lemmaOf(tree, verb) === 'deny' || lemmaOf(tree, verb) === 'refute';
    const isOfIt = (at: number): boolean => isBare && IT.has(formOf(tree, at));
    if (!childrenIn(tree, verb, 'obj').some((at) => isOfIt(at) || takesUp(tree, at, tables))) return [];
    const countries = countriesOf(refer(surfaceSubject(tree, verb)));
    return countries.size === 0 ? [] : [{ at: word.start, countries }];
  });
}

function takesUp(tree: Tree, noun: number, tables: EventTables): boolean {
  const isKnown = childrenIn(tree, noun, 'det').some((at) => TAKING_UP.has(formOf(tree, at)));
  const isOwnMatter = childrenIn(tree, noun, 'acl', 'ccomp', 'nmod').length > 0;
  return isKnown && !isOwnMatter && isOfClass(tree, noun, 'accusation', tables);
}

/** True for what only another than its doers says, and does not take for granted. */
export function isOnOthersWord(
  tree: Tree,
  act: Act,
  doers: readonly ActorReference[],
  claims: readonly ClaimView[],
): boolean {
  const word = tree.words[act.trigger];
  const claim = word === undefined ? null : claimAround(word, claims);
  if (claim === null || claim.source === null || claim.stance === 'deny') return false;
  const country = claim.source.actor?.country ?? null;
  return !isTakenForGranted(tree, act.anchor) && (country === null || !countriesOf(doers).has(country));
}

/** "the sanctions that it had imposed": which ones they are, and not what is said. */
export function isTakenForGranted(tree: Tree, anchor: number): boolean {
  if (relationOf(tree, anchor) !== 'acl:relcl') return false;
  const noun = headOf(tree, anchor);
  const first = subtreeOf(tree, anchor)[0] ?? anchor;
  if (formOf(tree, first) === ',' || formOf(tree, first - 1) === ',') return false;
  const isKnown = childrenIn(tree, noun, 'det').some((at) => formOf(tree, at) === 'the');
  return isKnown || childrenExactly(tree, noun, 'nmod:poss').length > 0;
}

/** The drafts of one article in the order of the text, those that are denied behind told so, and no refusal beside them. */
export function withDenied(told: readonly ToldDraft[], denials: readonly Denial[]): readonly ToldDraft[] {
  return denials.reduce((all, denial) => {
    const isDenied = (one: ToldDraft): boolean => {
      const distance = denial.at - one.draft.trigger.start;
      const isNear = one.isOnOthersWord && distance > 0 && distance <= REACH_CHARS;
      return isNear && !denial.countries.isDisjointFrom(countriesOf(one.draft.actors));
    };
    const last = all.findLast(isDenied)?.draft.authority?.source;
    if (last === undefined) return all;
    const others = all.filter(({ draft }) => draft.type !== 'REJECT' || draft.trigger.start !== denial.at);
    return others.map((one) =>
      isDenied(one) && isOpen(one) && one.draft.authority?.source === last
        ? { ...one, draft: { ...one.draft, status: 'denied' as const } }
        : one,
    );
  }, told);
}

/** Said as done. */
function isOpen({ draft: { status } }: ToldDraft): boolean {
  return status === 'alleged' || status === 'happened' || status === 'ongoing' || status === 'background';
}
