// Whose tenures the clue of offices reads in a text: those who are named there right after the name of their office.

import type { ActorTables, OfficeHolder } from '../../tables/index.ts';
import { findPhrases } from '../../text/index.ts';
import { datedPart } from './dated-part.ts';
import { foldText } from './split-sentences.ts';

/** What is wanted of the actors' tables. */
export type OfficeTables = Pick<ActorTables, 'officeHolders'>;

/** True for "president lukashenko" and "the president, lukashenko"; not for "lukashenko, the president". */
function hasTitledName(folded: string, name: string, titles: ReadonlySet<string>): boolean {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    if (folded.charAt(at - 1) !== ' ') continue;
    const end = folded.charAt(at - 2) === ',' ? at - 2 : at - 1;
    for (const title of titles) if (folded.endsWith(title, end)) return true;
  }
  return false;
}

/** Those who held an office that dates an article and are named with its title in the dated part of a text. */
export function listOfficeHolders(whole: string, { officeHolders }: OfficeTables): readonly OfficeHolder[] {
  const text = datedPart(whole);
  const named = new Set(findPhrases(text, officeHolders.byName).flatMap(({ phrase }) => phrase.rows));
  if (named.size === 0) return [];
  const folded = foldText(text);
  return officeHolders.all.filter((holder) => {
    if (!named.has(holder)) return false;
    const titles = new Set(holder.terms.flatMap((term) => term.titles));
    return holder.names.some((name) => hasTitledName(folded, foldText(name), titles));
  });
}
