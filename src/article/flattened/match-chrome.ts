// Looks a line up among the phrases that sites put around articles.

import { type ChromePhrase, type PhraseTables, withinKeyChars } from '../../tables/index.ts';
import { afterAgencyDateline } from './agency-dateline.ts';
import { foldLine } from './fold-line.ts';

/** Longer lines are prose that happens to hold the words. */
const maxWithinChars = 300;
const maxStartChars = 200;

/** "[Advertisement]" as a whole. */
const inBrackets = /^\[([^[\]]+)\]$/u;

export interface ChromeMatch {
  readonly phrase: ChromePhrase;
  readonly place: 'whole' | 'start' | 'within';
}

function isWholePhrase(folded: string, phrase: string): boolean {
  const last = phrase.charAt(phrase.length - 1);
  const next = folded.charAt(phrase.length);
  return !/[\p{L}\p{N}]/u.test(last) || !/[\p{L}\p{N}]/u.test(next) || /[\p{Lo}]/u.test(last);
}

function findStart(folded: string, tables: PhraseTables): ChromePhrase | undefined {
  const candidates = tables.lineStarts.get(folded.slice(0, 2)) ?? [];
  return candidates.find(({ phrase }) => folded.startsWith(phrase) && isWholePhrase(folded, phrase));
}

/** Of the phrases that stand anywhere in the line the first in the order of the tables. */
function findWithin(folded: string, { withinLines }: PhraseTables): ChromePhrase | undefined {
  let best = withinLines.get('')?.find(({ phrase }) => folded.includes(phrase.phrase));
  for (let at = 0; at + withinKeyChars <= folded.length; at += 1)
    for (const candidate of withinLines.get(folded.slice(at, at + withinKeyChars)) ?? []) {
      if (best !== undefined && best.rank <= candidate.rank) break;
      if (folded.startsWith(candidate.phrase.phrase, at)) best = candidate;
    }
  return best?.phrase;
}

/** The phrase that tells a line as chrome: "Read also:" is one, "She read also to the deputies" has none, nor has a dateline. */
export function matchChrome(text: string, tables: PhraseTables): ChromeMatch | null {
  if (text.length > maxWithinChars) return null;
  const folded = foldLine(text).replace(inBrackets, '$1');
  const whole = tables.wholeLines.get(folded);
  if (whole !== undefined) return { phrase: whole, place: 'whole' };
  const uncounted = folded.replace(/ ?\(?\d{1,6}\)?$|^\(?\d{1,6}\)? /u, '');
  const counted = uncounted === folded ? undefined : tables.wholeLines.get(uncounted);
  if (counted !== undefined) return { phrase: counted, place: 'whole' };
  const start = text.length <= maxStartChars ? findStart(folded, tables) : undefined;
  if (start !== undefined) return { phrase: start, place: 'start' };
  const told = afterAgencyDateline(text);
  const within = findWithin(told === text ? folded : foldLine(told), tables);
  return within === undefined ? null : { phrase: within, place: 'within' };
}
