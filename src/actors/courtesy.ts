// Words of courtesy before a surname: "Mr" in "Mr Xi", "Ms" in "Ms Baerbock". They name nobody and tell at most a gender.

import type { ActorTables } from '../tables/index.ts';
import type { Draft } from './draft.ts';
import type { ReadingContext } from './reading-context.ts';

export type Gender = 'f' | 'm';

export function isCourtesy(word: string, { referenceWords }: ActorTables): boolean {
  return (
    referenceWords['courtesy-m'].has(word) ||
    referenceWords['courtesy-f'].has(word) ||
    referenceWords.courtesy.has(word)
  );
}

/** The word of courtesy that ends right before an offset: "Mr" before the name in "Mr Xi"; null where there is none. */
export function courtesyBefore(offset: number, context: ReadingContext): string | null {
  const before = /[\p{L}.]+(?= $)/u.exec(context.analysis.text.slice(Math.max(0, offset - 10), offset))?.[0];
  return before !== undefined && isCourtesy(before, context.tables) ? before : null;
}

export function courtesyGender(courtesy: string | null, { referenceWords }: ActorTables): Gender | null {
  if (courtesy === null) return null;
  if (referenceWords['courtesy-f'].has(courtesy)) return 'f';
  return referenceWords['courtesy-m'].has(courtesy) ? 'm' : null;
}

/** True unless the one is said to be a man and the other a woman. */
export function gendersAgree(one: Gender | null, other: Gender | null): boolean {
  return one === null || other === null || one === other;
}

const womanWord = /\b(?:queen|princess|\w*woman|mother|sister|daughter|wife|widow|first lady|nun)\b/iu;
const manWord = /\b(?:king|prince|\w*[a-z]man|father|brother|son|husband|bishop|imam|pope)\b/iu;

/** The gender of a known person, or what the title tells of another; null where nothing does. */
export function genderOf(draft: Draft, context: ReadingContext): Gender | null {
  const person = draft.actorId === null ? undefined : context.tables.persons.get(draft.actorId);
  if (person !== undefined) return person.gender;
  const told = courtesyGender(courtesyBefore(draft.core.start, context), context.tables);
  if (told !== null) return told;
  const words = context.folded.slice(Math.max(0, draft.span.start - 5), draft.span.end);
  if (womanWord.test(words)) return 'f';
  return manWord.test(words) ? 'm' : null;
}
