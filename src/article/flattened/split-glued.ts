// Parts a headline from the line that flattening has glued to it: "Home > World > Salt treaty signed in ZendaSalt treaty signed
// in Zenda". Leaves a sentence alone that says its words twice.

/** Longer lines are prose, shorter ones hold no headline twice. */
const maxChars = 400;
const minChars = 40;
/** A headline has so many characters and words. */
const minTitleChars = 16;
const minTitleWords = 3;
const sentenceEnd = /[.。!?…][\s"'”’»)]*$/u;
/** Letters before the headline that stand in both copies by chance: "AsiaIndia", "MediaIndia". */
const stray = /^(?:\p{Ll}+(?=\p{Lu})|[^\p{L}\p{N}"'“«„‘]+)/u;

/** What stands before the headline: the last letter of a name that it is glued to, or a sign that parts a breadcrumb. */
const joint = /(?:[\p{L}\p{N})]|[|>›»/·•:–—-]\s*)$/u;

/** The longest end of the line that stands in it before. */
function repeatedEnd(text: string): string {
  const tail = text.slice(-minTitleChars);
  if (text.indexOf(tail) === text.length - tail.length) return '';
  for (let at = Math.ceil(text.length / 2); text.length - at >= minTitleChars; at += 1) {
    const end = text.slice(at);
    if (text.slice(0, at).includes(end)) return end;
  }
  return '';
}

/** Where the second copy of the headline begins that a line ends in; null for a line that holds none. */
export function gluedHeadlineAt(text: string): number | null {
  if (text.length > maxChars || text.length < minChars || sentenceEnd.test(text)) return null;
  const end = repeatedEnd(text).replace(stray, '');
  const at = text.length - end.length;
  const isWhole = !/^\p{Ll}/u.test(end) && joint.test(text.slice(0, at));
  const isTitle = end.length >= minTitleChars && end.split(/\s+/u).length >= minTitleWords;
  return isWhole && isTitle ? at : null;
}
