// The place and the agency that a report begins with. Reads "TOKYO (AP) — Japan has signed"; leaves "Ministers in Zenda (AP)"
// alone, which is the credit of a picture.

/** "TOKYO", "PRAGUE, Czech Republic", "NICOSIA, Dec. 11, 2025", "ROM, 5. mai"; a lower-case word stands behind a day alone. */
const placeWord = String.raw`(?:\d{1,4}\.?(?: \p{Ll}{3,10})?|\p{Lu}[\p{L}\p{M}.'’-]{0,24}|(?:de|del|do|da|la|of|am|on))`;
const dateline = new RegExp(
  String.raw`^(?=[\p{Lu}(])(?:${placeWord}(?:[ ,/]{1,3}${placeWord}){0,8},? ?)?(?:\([^()]{2,40}\)|/[^()/]{2,20}/)[:.]?\s{0,2}[-–—−_:]{1,2}\s{0,2}`,
  'u',
);
/** A dateline is no longer than this. */
const maxChars = 140;
/** What follows a dateline is a sentence of at least so many words. */
const sentenceWords = 6;
const sentenceEnd = /[.!?…][\s"'”’»)]*$/u;

/** The sentences behind the dateline of an agency; the whole text where it begins with none. */
export function afterAgencyDateline(text: string): string {
  const head = dateline.exec(text.slice(0, maxChars))?.[0] ?? '';
  const rest = text.slice(head.length);
  return sentenceEnd.test(rest) && rest.split(/\s+/u).length >= sentenceWords ? rest : text;
}
