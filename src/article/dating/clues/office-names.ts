// The two ways in which news names an office-holder: "Prime Minister Theresa May", "the president, Xi Jinping", and
// "Theresa May, the British prime minister,". Leaves "May, then prime minister" and "in May, the prime minister" alone.

import type { OfficeHolder } from '../../../tables/index.ts';
import { foldText } from '../split-sentences.ts';
import type { Sentence } from '../types.ts';

/** Where a holder is named with an office, in a sentence. */
export interface NamedOffice {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly isFormer: boolean;
}

export interface OfficePatterns {
  readonly titled: RegExp;
  readonly apposed: RegExp;
  readonly titles: readonly string[];
}

/** "Her Australian counterpart, Scott Morrison": whichever office it is, he holds one. */
export const counterpart = 'counterpart';

const former = /\b(?:former|ex-?)\s?(?:[\w.]+ )?$/u;
/** "then-president", "deputy secretary of state", "her years as secretary of state, Clinton": not in office, or in a lower one. */
const otherOffice =
  /\b(?:vice|deputy|assistant|under|acting|shadow|former|ex-?|then-?|late|onetime|one-time|past|future|incoming)[ -]?(?:[\w.]+ )?$|\b(?:a|if|another) $|\b(?:as|for|become|be|was|were|while) (?:the |u\.s\. |us )?$/u;
/** "President Trump Tuesday": a surname all the same, though a capital follows. */
const noName = /^ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^ (?:I|Is|Was|Has|Will|Says|Said|And)\b/u;
/** In lower case between a name and its office; with a capital stand states, parties and other holders. */
const plainLead =
  /^(?:the|its|their|his|her|our|former|ex|new|newly|elected|current|incumbent|sitting|outgoing|embattled|first|country's|nation's|island's|kingdom's|republic's)$/u;
/** "Deputy", "Vice" and the like with a capital lower an office; these words may stand anywhere before it. */
const lowered = /^(?:vice|deputy|assistant|under|acting|shadow|then|late|past|future|incoming|interim)\b/iu;
const formerLead = /\b(?:former|ex)\b/u;
/** A surname with a capital before it is somebody's of the same surname; after these it is not. */
const givenName = /(?<!\b(?:Mr|Mrs|Ms|Dr|Sir|Lady|Señor)\.? )(?<=\p{Lu}[\p{L}.'’-]* )$/u;
const monthName = /^(?:may|march|april|june|august)$/u;

function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** The patterns of a holder over folded text; longer titles go first, so that "vice president" is no president. */
export function officePatterns({ names, terms }: OfficeHolder): OfficePatterns {
  const titles = [...new Set(terms.flatMap((term) => term.titles))].sort((a, b) => b.length - a.length);
  const offices = titles.map(escapePattern).join('|');
  const folded = names.map((name) => escapePattern(foldText(name))).join('|');
  return {
    titles,
    titled: new RegExp(`\\b(${offices}|${counterpart}),? (${folded})\\b`, 'gu'),
    apposed: new RegExp(
      `\\b(${folded}), ((?:[\\p{L}.'-]+ ){0,4}?)(${offices})(?: of (?:the )?[\\p{L}.-]*\\p{L}(?: [\\p{L}.-]*\\p{L})?)?(?=[,;:)!?—–]|\\.?$)`,
      'gu',
    ),
  };
}

/** "president, Petro Poroshenko": a lone name before another one is no surname, and names somebody else. */
function isFirstName(name: string, { text }: Sentence, end: number): boolean {
  const after = text.slice(end, end + 15);
  return !name.includes(' ') && /^ \p{Lu}\p{Ll}/u.test(after) && !noName.test(after);
}

function readTitled(match: RegExpExecArray, sentence: Sentence): NamedOffice | null {
  const [whole, title = '', name = ''] = match;
  const { index: start } = match;
  const before = sentence.folded.slice(Math.max(0, start - 25), start);
  const isFormer = former.test(before);
  const end = start + whole.length;
  if (isFirstName(name, sentence, end) || (!isFormer && otherOffice.test(before))) return null;
  return { start, end, title, isFormer };
}

function isLeadWord(word: string): boolean {
  return !lowered.test(word) && (plainLead.test(word.toLowerCase()) || /^\p{Lu}/u.test(word));
}

/** True for a name that is a holder's own: neither a month nor somebody else's surname, and no office before it. */
function isOwnName(name: string, before: string, titles: readonly string[]): boolean {
  const folded = foldText(before).replace(/,? $/u, '');
  if (titles.some((title) => folded.endsWith(title))) return false;
  return name.includes(' ') || !(monthName.test(name) || givenName.test(before));
}

function readApposed(
  match: RegExpExecArray,
  { text }: Sentence,
  titles: readonly string[],
): NamedOffice | null {
  const [whole, name = '', lead = '', title = ''] = match;
  const { index: start } = match;
  const before = text.slice(Math.max(0, start - 40), start);
  if (!/^\p{Lu}/u.test(text.charAt(start)) || !isOwnName(name, before, titles)) return null;
  const leadAt = start + name.length + 2;
  const words = text
    .slice(leadAt, leadAt + lead.length)
    .replace(/[‘’]/gu, "'")
    .split(' ')
    .slice(0, -1);
  if (!words.every(isLeadWord)) return null;
  return { start, end: start + whole.length, title, isFormer: formerLead.test(lead) };
}

/** All places of a sentence in which a holder is named with an office, in either way. */
export function findNamedOffices(sentence: Sentence, patterns: OfficePatterns): readonly NamedOffice[] {
  const { titled, apposed, titles } = patterns;
  const { folded } = sentence;
  return [
    ...[...folded.matchAll(titled)].flatMap((match) => readTitled(match, sentence) ?? []),
    ...[...folded.matchAll(apposed)].flatMap((match) => readApposed(match, sentence, titles) ?? []),
  ].sort((a, b) => a.start - b.start);
}
