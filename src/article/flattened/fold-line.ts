// The shape in which a line is looked up among the chrome phrases, and compared with other lines.

/** So much of a line tells it from others; runs of signs in longer ones would take long to strip. */
const maxFoldedChars = 400;

/** Lower case, straight quotes, single spaces, no bullets, counts or punctuation at the edges: "Comments (12)" is `comments`. */
export function foldLine(text: string): string {
  return text
    .slice(0, maxFoldedChars)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u00b4`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–—•*|>»›·:+#→▶►]+/u, '')
    .replace(/[\s\-–—•*|>»›·:.…!+→▶►]+$/u, '');
}
