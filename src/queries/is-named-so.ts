// Whether a name holds what a person calls it by: whole words, in any case, accents aside.

/** Its words in small letters without accents and other signs, one blank between them. */
export function foldName(name: string): string {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return bare
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}

const wordsOf = (name: string): string => ` ${foldName(name)} `;

/** True for "The Daily Post" and `daily post`, not for "The Daily Postman". */
export function isNamedSo(name: string, asked: string): boolean {
  return wordsOf(asked).trim() !== '' && wordsOf(name).includes(wordsOf(asked));
}
