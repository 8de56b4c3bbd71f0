// The words by which one text takes up another: long enough to carry meaning, cut to what survives an ending.

/** Words shorter than this are mostly articles and prepositions. */
const minChars = 4;
/** So many first letters find a word again under another ending: "Belarusian" and "Belarus". */
const stemChars = 6;

/** Korean words of two syllables carry meaning; what follows is their ending. */
const koreanChars = 2;
const koreanStart = /^\p{Script=Hangul}{2}/u;

/** The stems of the content words of a text, in order; a Chinese or Japanese sign is a word of its own. */
export function contentStems(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (koreanStart.test(word)) return [word.slice(0, koreanChars)];
    const isContent = word.length >= minChars || /\p{Script=Han}/u.test(word);
    return isContent ? [word.slice(0, stemChars)] : [];
  });
}

/** Share of the content words of `text` that are among `stems`; 0 for a text without any. */
export function shareEchoed(text: string, stems: ReadonlySet<string>): number {
  const own = contentStems(text);
  return own.length === 0 ? 0 : own.filter((stem) => stems.has(stem)).length / own.length;
}
