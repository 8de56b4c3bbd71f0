// Whether an act is only the past behind the news. Reads "after Russia's invasion of Ukraine", "in 2020"; leaves "during
// a visit to Minsk" alone, since that is the news itself.

import type { EventMention } from '../../record/index.ts';
import { spanContains } from '../../text/index.ts';
import type { DayInterval } from '../../time/index.ts';
import type { Act } from '../act.ts';
import { predicateOf } from '../clause.ts';
import { headOf, lemmaOf, markerOf, partOf, relationOf, type Tree } from '../tree.ts';
import type { EventContext } from '../types.ts';

/** What lies three months or more before publication is no news: what readers take for the past behind it. */
const NEWS_AGE_DAYS = 90;
const DAY_MS = 86_400_000;

/** Deeds that a sentence names as the reason or setting of something else. */
const SETTING_TYPES: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST']);
const NEWS_MARKERS: ReadonlySet<string> = new Set(['during', 'at', 'by']);

export function isPast(
  tree: Tree,
  act: Act,
  occurred: EventMention['occurred'],
  { published, times }: Pick<EventContext, 'published' | 'times'>,
): boolean {
  return isOld(occurred, published) || isSetting(tree, act) || isInOldClause(tree, act, times, published);
}

const BEHIND: ReadonlySet<string> = new Set(['after', 'since', 'when', 'before', 'until', 'as']);

/** "left in 2022, after the war began": a clause that dates an old matter is as old; "since" always looks back. */
function isInOldClause(tree: Tree, act: Act, times: EventContext['times'], published: DayInterval): boolean {
  const verb = predicateOf(tree, act.anchor);
  const marker = markerOf(tree, verb).split(' ').at(-1) ?? '';
  if (relationOf(tree, verb) !== 'advcl' || !BEHIND.has(marker)) return false;
  if (marker === 'since') return true;
  const here = times.filter(({ span, interval }) => interval !== null && spanContains(tree.sentence, span));
  return here.length > 0 && here.every(({ interval }) => interval !== null && isOld(interval, published));
}

/** True for what lies three months or more before publication. */
export function isOld(occurred: EventMention['occurred'], published: DayInterval): boolean {
  if (occurred.to === null || published.from === null) return false;
  return Date.parse(published.from) - Date.parse(occurred.to) >= NEWS_AGE_DAYS * DAY_MS;
}

/** A noun that only modifies: "over Minsk's repression of the opposition". */
function isSetting(tree: Tree, act: Act): boolean {
  if (partOf(tree, act.anchor) === 'VERB') return false;
  const noun = firstOfRow(tree, act.anchor);
  const relation = relationOf(tree, noun).split(':')[0] ?? '';
  const isBeside = ['obl', 'nmod'].includes(relation);
  if (isBeside && REASONS.has(markerOf(tree, noun))) return true;
  if (relation === 'obj') return LASTING.has(lemmaOf(tree, act.anchor));
  return SETTING_TYPES.has(act.type) && isBeside && !NEWS_MARKERS.has(markerOf(tree, noun));
}

/** "due to its support for Minsk": what is a reason is known. */
const REASONS: ReadonlySet<string> = new Set(['due to', 'because of', 'despite', 'in spite of', 'given']);
/** "backed Moscow's invasion": what lasts is no news where somebody only takes sides. */
const LASTING: ReadonlySet<string> = new Set(['invasion', 'war', 'occupation', 'annexation']);

/** "his rule and the suppression of dissent": joined nouns stand where the first does. */
function firstOfRow(tree: Tree, noun: number): number {
  return relationOf(tree, noun) === 'conj' ? headOf(tree, noun) : noun;
}
