// The names of persons in a line that holds a byline and little else: "Jane Roe and John Doe", "Jane Roe, News Reporter".

/** A word of a name: "Jane", "O’Regan", "Jean-Luc", "J.", "Müller"; a name has two to four, with particles between. */
const nameWord = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const particle = '(?:von|van|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|zu|zur)';
const casedName = `${nameWord}(?: (?:${particle} ){0,2}${nameWord}){1,3}`;
/** In scripts without capitals a name is told by what stands before it alone. */
const uncasedWord = '(?![\\p{Script=Han}\\p{Script=Hangul}])[\\p{Lo}\\p{M}]{2,}';
const uncasedName = `(?:[\\p{Script=Han}\\p{Script=Hangul}]{2,4}|${uncasedWord}(?: ${uncasedWord}){1,3})`;
const wholeName = new RegExp(`^${casedName}$`, 'u');
const leadingName = new RegExp(`^(?:${casedName}|${uncasedName}(?![\\p{L}\\p{M}]))`, 'u');
const nameJoint = /\s*(?:[,;&|/•·、，]|\s(?:and|und|et|y|e|och|og|en|i|и|та|ja|ve)\s)\s*/u;
/** What parts the pieces of a line that flattening has put together: "9 May 2025 | Jane Roe". */
const pieceJoint = /\s[-–—]\s|[|•·/]/u;

/** True for words that follow a name but are none of it: a title, a month, "Updated". */
export type IsNoName = (word: string) => boolean;

/** What flattening glued is parted: "byJane Roe" by a blank, "Jane RoeUpdated" by a line end; "McGregor" was one word before. */
export function unglue(text: string): string {
  return text
    .replace(/^([Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR)(?=\p{Lu}\p{Ll})/u, '$1 ')
    .replace(/(\p{L} \p{L}*\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu, '$1\n');
}

/** "Jane Roe Jane Roe" is one name that a picture's text repeats. */
function halve(words: readonly string[]): readonly string[] {
  const half = words.slice(0, words.length / 2);
  return words.length >= 4 && half.join(' ') === words.slice(words.length / 2).join(' ') ? half : words;
}

/** The name without the titles after it; null where a title comes first. */
function dropTitles(name: string, isNoName: IsNoName): string | null {
  const words = halve(name.replace(/[.,]+$/u, '').split(' '));
  const end = words.findIndex((word) => isNoName(word));
  const kept = end < 0 ? words : words.slice(0, end);
  return kept.length < 2 && words.length >= 2 ? null : kept.join(' ');
}

/** Names at the start of a text, up to the first part that is none: "Jane Roe, News Reporter" gives "Jane Roe". */
export function leadingNames(text: string, isNoName: IsNoName): readonly string[] {
  const names: string[] = [];
  for (const part of (text.split('\n')[0] ?? '').split(nameJoint)) {
    const found = leadingName.exec(part.trim())?.[0];
    const name = found === undefined ? null : dropTitles(found, isNoName);
    if (found === undefined || name === null) break;
    names.push(name);
    if (found.length < part.trim().length || name.length < found.length) break;
  }
  return names;
}

/** All names of a text that holds nothing but names and dates: "Julia Roe | Clare Doe", "9 May 2025 / Jane Roe". */
export function onlyNames(text: string, isNoName: IsNoName): readonly string[] {
  const names: string[] = [];
  for (const piece of (text.split('\n')[0] ?? '').split(pieceJoint)) {
    const words = piece.replace(/\s*(?:[\d@(]|\p{L}+ \d).*$/u, '').trim();
    if (words === '') continue;
    for (const part of words.split(nameJoint)) {
      if (part === '' || isNoName(part.replace(/\W+$/u, ''))) continue;
      if (!wholeName.test(part)) return [];
      const name = dropTitles(part, isNoName);
      if (name === null) return [];
      names.push(name);
    }
  }
  return names;
}
