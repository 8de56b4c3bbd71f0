// The part of an article that its dating looks at. A page may be megabytes of anything, and reading dates costs more a
// sign than any other step; who writes at such length has named the day long before the end.

/** About 8,000 words, some four times a long report. */
const maxDatedChars = 50_000;

/** The start of a text, cut after a whole word; a text of the usual length as it is. */
export function datedPart(text: string): string {
  if (text.length <= maxDatedChars) return text;
  const part = text.slice(0, maxDatedChars);
  const blank = Math.max(part.lastIndexOf(' '), part.lastIndexOf('\n'));
  return blank < 0 ? part : part.slice(0, blank);
}
