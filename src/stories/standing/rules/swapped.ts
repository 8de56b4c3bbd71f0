// Reads for whom prisoners were freed: "Fiji freed two Norwegians in exchange for a Fijian officer held in Oslo" frees the officer, too.
// Leaves alone: "freed two Norwegians in exchange for an end of the embargo on Fiji".

import { namedStates, type StateNames } from '../../reports/named-states.ts';
import { type Word, wordsOf } from '../../reports/words.ts';

const exchange = /\b(?:in\s+(?:exchange|return|a\s+swap)|swapped|exchanged)\s+for\s+([^;.]+)/iu;
/** A word by which those behind it are people who were held. */
const people =
  /\b(?:held|jailed|detained|imprisoned|convicted|sentenced|prisoners?|inmates?|captives?|soldiers?|nationals?|citizens?|spy|spies|agents?)\b/iu;
/** Where what is told of them begins: "whom Oslo had held". */
const aside = /^(?:who|whom|that|which|held|jailed|detained|imprisoned|convicted|sentenced|after|in|on|by)$/u;

/** The words for those who were given back, citizens of `code`; null where the tail of the sentence tells of none. */
export function readSwapped(tail: string, code: string, names: StateNames): readonly Word[] | null {
  const behind = exchange.exec(tail)?.[1] ?? '';
  if (!people.test(behind)) return null;
  const words = wordsOf(behind);
  const end = words.findIndex(({ word }) => aside.test(word));
  const told = words.slice(0, end < 0 ? words.length : end);
  return namedStates(told, names)[0]?.code === code ? told : null;
}

/** "In exchange for two Norwegians held in Suva": where those were who were given back is no new arrest. */
export function isOfSwapped(before: string): boolean {
  return exchange.test(`${before} .`);
}
