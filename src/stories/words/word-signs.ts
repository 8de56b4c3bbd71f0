// What signs a word is made of: letters, or digits with single points and commas between. "U.S." is two words, "1,300" one.

export const other = 0;
export const letter = 1;
export const digit = 2;
/** What the first 128 characters are. */
export const kinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/iu.test(sign)) return letter;
  return /\d/u.test(sign) ? digit : other;
});
const wordSign = /[\p{L}\p{M}]/u;
const numberSign = /\p{N}/u;

export function kindOf(code: number): number {
  if (code < 128) return kinds[code] as number;
  // Quotes and dashes, quicker than by the patterns.
  if (code >= 0x2000 && code < 0x2100) return other;
  const sign = String.fromCharCode(code);
  if (wordSign.test(sign)) return letter;
  return numberSign.test(sign) ? digit : other;
}

/** A point or a comma between two digits. */
export function joinsDigits(text: string, at: number, code: number, kind: number): boolean {
  if (kind !== digit || (code !== 0x2c && code !== 0x2e) || at + 1 >= text.length) return false;
  return kindOf(text.charCodeAt(at + 1)) === digit;
}

export function endOfWord(text: string, start: number, kind: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (kindOf(code) === kind) continue;
    if (!joinsDigits(text, at, code, kind)) break;
  }
  return at;
}
