// The shape in which a line is looked up among the chrome phrases, and compared with other lines.

/** Lower case, straight quotes, single spaces, no bullets, counts or punctuation at the edges: "Comments (12)" is `comments`. */
export function foldLine(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u00b4`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–—•*|>»›·:+#→▶►]+/u, '')
    .replace(/[\s\-–—•*|>»›·:.…!+→▶►]+$/u, '');
}
