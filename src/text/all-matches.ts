// All matches of a pattern in a text that seldom has one.

/** As `matchAll`, with the flag `g`; far quicker where nothing matches, as in most sentences and lines. */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
