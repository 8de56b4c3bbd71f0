// A text in quotation marks, where it may have such marks of its own. Reads "“We left.”" of `"We left."`, and leaves `called it "a
// mistake" twice` as it is within the marks.

const MARK = /["“”„«»]/gu;
const OPENS = /^["“„«]/u;
const CLOSES = /["”»]$/u;
/** What a mark stands behind, where it opens a quotation. */
const BEFORE_OPENING = /^$|[\s([–—-]$/u;

/** Between marks of its own, none doubled: a text that is all one quotation keeps its marks, one that begins or ends with one has it in single marks. */
export function inQuotes(text: string): string {
  const marks = text.match(MARK)?.length ?? 0;
  const [opens, closes] = [OPENS.test(text), CLOSES.test(text)];
  // All of it, or a piece of a quotation that goes on elsewhere.
  const isWhole = marks === (opens ? 1 : 0) + (closes ? 1 : 0);
  if (isWhole) return `“${text.slice(opens ? 1 : 0, closes ? -1 : undefined)}”`;
  return `“${opens || closes ? text.replace(MARK, single) : text}”`;
}

function single(mark: string, at: number, text: string): string {
  if (mark === '”' || mark === '»') return '’';
  if (mark !== '"') return '‘';
  return BEFORE_OPENING.test(text.slice(0, at)) ? '‘' : '’';
}
