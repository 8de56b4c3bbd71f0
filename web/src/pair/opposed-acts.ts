// Acts that one page tells as done and another as denied or not done: by the same verb, within days of each other.

import type { ListedAct } from '../api/types.ts';
import { anchorOf } from '../parts/act-days.ts';
import { daysBetween } from '../parts/days.ts';

/** Reports of one act lie no farther apart than this. */
const mostDays = 7;

const told: ReadonlySet<ListedAct['status']> = new Set(['happened', 'ongoing', 'alleged']);

/** Who denies an act seldom says when it was: then the day counts on which that was told. */
function dayOf(act: ListedAct): string | null {
  const { from, to } = act.article.published;
  return anchorOf(act) ?? (from === to ? from : null);
}

function isNear(one: ListedAct, other: ListedAct): boolean {
  const [a, b] = [dayOf(one), dayOf(other)];
  return a !== null && b !== null && Math.abs(daysBetween(a, b)) <= mostDays;
}

/** Forms of one verb begin alike: "released" and "release". */
const stemLetters = 5;

function isSameVerb(one: ListedAct, other: ListedAct): boolean {
  const stem = ({ trigger }: ListedAct) => trigger.toLowerCase().slice(0, stemLetters);
  return one.type === other.type && one.mode === other.mode && stem(one) === stem(other);
}

function codesOf(references: ListedAct['actors']): ReadonlySet<string> {
  return new Set(references.flatMap(({ country }) => country ?? []));
}

/** Doers of one state; an act without a doer may be anybody's. */
function mayShareDoers(one: ListedAct, other: ListedAct): boolean {
  const [a, b] = [codesOf(one.actors), codesOf(other.actors)];
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b);
}

/** An act and the one against it, the latest first. A denial that nobody contradicts stands in the list of acts alone. */
export function opposedActs(acts: readonly ListedAct[]): readonly (readonly [ListedAct, ListedAct])[] {
  const against = acts.filter(({ status }) => status === 'denied' || status === 'negated');
  return against.toReversed().flatMap((act) => {
    const other = acts.find(
      (one) =>
        told.has(one.status) &&
        isSameVerb(one, act) &&
        one.article.id !== act.article.id &&
        isNear(one, act) &&
        mayShareDoers(one, act),
    );
    return other === undefined ? [] : [[other, act]];
  });
}
