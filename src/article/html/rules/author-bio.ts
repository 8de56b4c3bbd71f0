// The paragraph below an article that presents its author.
// Reads "Ann Lee is a reporter in Minsk."; leaves "Ann Lee said that the envoy had left." alone.

import { foldWords } from '../compare-text.ts';

const presents =
  /\b(?:is an?|is the|is our|is based|has (?:been|covered|written|worked)|was an?|writes|covers|reports (?:on|for)|works|joined|lives|holds|specialises|specializes|currently|ist|arbeitet|schreibt|lebt|berichtet|est|écrit|travaille|es (?:un|una|periodista)|escribe|trabaja|è|scrive|jest|pisze|is een|schrijft|är|skriver)\b/iu;
const aboutAuthor =
  /^(?:about the (?:author|writer)s?|über (?:den|die) autor(?:in|en)?|zur person|à propos de l['’]auteur|sobre el autor|sull['’]autore|o autor(?:ze|ce))\b/iu;
const maxStart = 120;

/** True for a text that begins with an author's name and says who that is. */
export function isAuthorBio(text: string, bylines: readonly string[]): boolean {
  if (aboutAuthor.test(text)) return true;
  const start = foldWords(text.slice(0, maxStart));
  const isNamed = bylines.some((name) => {
    const folded = foldWords(name);
    const [first = ''] = folded.split(' ');
    return folded !== '' && (start.startsWith(folded) || (first.length > 2 && start.startsWith(`${first} `)));
  });
  return isNamed && presents.test(text.slice(0, maxStart));
}
