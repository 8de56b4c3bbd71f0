// How much of one text stands in another, word for word: the containment of word sequences (Broder, "On the resemblance and
// containment of documents", 1997).

/** So many words in a row are no coincidence. */
const rowLength = 5;

/** The words of a text in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function rowsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.slice(rowLength - 1).map((_, at) => words.slice(at, at + rowLength).join(' ')));
}

/** The share of a text's rows of five words that the other text holds, 0 to 1; 0 for a text of fewer words. */
export function shareOfWords(text: string, other: string): number {
  const rows = rowsOf(text);
  if (rows.size === 0) return 0;
  const others = rowsOf(other);
  return [...rows].filter((row) => others.has(row)).length / rows.size;
}
