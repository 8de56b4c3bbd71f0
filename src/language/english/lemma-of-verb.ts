// Leads the form of a verb back to a verb that we know, by the rules of English spelling: "planned" to plan, "hoped" to
// hope, "tied" to tie. Leaves forms of unknown verbs to the learned endings.

import type { VerbForms } from '../../tables/index.ts';

const endingsByTag: ReadonlyMap<string, string> = new Map([
  ['VBD', 'ed'],
  ['VBN', 'ed'],
  ['VBG', 'ing'],
]);

/** Dictionary forms that a regular form can have, the likeliest first: "hoped" is hope before hop. */
function candidates(form: string, ending: string): readonly string[] {
  if (!form.endsWith(ending)) return [];
  const stem = form.slice(0, -ending.length);
  const isDoubled = /([b-df-hj-np-tv-z])\1$/u.test(stem);
  return [
    `${stem}e`,
    stem,
    ...(isDoubled ? [stem.slice(0, -1)] : []),
    ...(ending === 'ed' && stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
    ...(ending === 'ing' && stem.endsWith('y') ? [`${stem.slice(0, -1)}ie`] : []),
  ];
}

/** The known verb that `form` (lower case, tagged VBD, VBN or VBG) belongs to; null where none is known. */
export function lemmaOfVerb(form: string, xpos: string, verbs: VerbForms): string | null {
  const ending = endingsByTag.get(xpos);
  if (ending === undefined) return null;
  const irregular = ending === 'ed' ? verbs.irregular.get(form) : undefined;
  if (irregular !== undefined) return irregular;
  return candidates(form, ending).find((candidate) => verbs.lemmas.has(candidate)) ?? null;
}
