// Whose tenures the clue of offices reads in a text: those who are named there right beside the name of their office.

import type { ActorTables, OfficeHolder } from '../../tables/index.ts';
import { findPhrases } from '../../text/index.ts';
import { counterpart } from './clues/office-names.ts';
import { datedPart } from './dated-part.ts';
import { foldText } from './split-sentences.ts';

/** What is wanted of the actors' tables. */
export type OfficeTables = Pick<ActorTables, 'officeHolders'>;

/** An office stands so near behind the name that it explains: "Theresa May, the British prime minister,". */
const apposedChars = 70;

/** True for "president lukashenko", "the president, lukashenko" and "lukashenko, the president"; not for "lukashenko". */
function hasTitledName(folded: string, name: string, titles: ReadonlySet<string>): boolean {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    if (isTitleBefore(folded, at, titles) || isTitleBehind(folded, at + name.length, titles)) return true;
  }
  return false;
}

function isTitleBefore(folded: string, at: number, titles: ReadonlySet<string>): boolean {
  if (folded.charAt(at - 1) !== ' ') return false;
  const end = folded.charAt(at - 2) === ',' ? at - 2 : at - 1;
  for (const title of titles) if (folded.endsWith(title, end)) return true;
  return false;
}

function isTitleBehind(folded: string, at: number, titles: ReadonlySet<string>): boolean {
  if (folded.charAt(at) !== ',') return false;
  const behind = folded.slice(at, at + apposedChars);
  for (const title of titles) if (behind.includes(title)) return true;
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
    const titles = new Set([counterpart, ...holder.terms.flatMap((term) => term.titles)]);
    return holder.names.some((name) => hasTitledName(folded, foldText(name), titles));
  });
}
