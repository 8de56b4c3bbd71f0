// Whether a text is the canonical JSON (RFC 8785) of what was parsed from it: the text is compared piece by piece with what the
// value gives, which takes a tenth of the time of writing it anew.

const notCanonical = -1;

/** Where the string ends in the text; most stand there letter by letter. */
function endOfString(value: string, text: string, at: number): number {
  const end = at + value.length + 2;
  if (text[at] === '"' && text[end - 1] === '"' && text.startsWith(value, at + 1)) return end;
  return value.isWellFormed() ? endOfToken(JSON.stringify(value), text, at) : notCanonical;
}

function endOfToken(token: string, text: string, at: number): number {
  return text.startsWith(token, at) ? at + token.length : notCanonical;
}

function endOfList(list: readonly unknown[], text: string, start: number): number {
  let at = endOfToken('[', text, start);
  for (const [index, item] of list.entries()) {
    if (index > 0) at = text[at] === ',' ? at + 1 : notCanonical;
    if (at !== notCanonical) at = endOf(item, text, at);
    if (at === notCanonical) return notCanonical;
  }
  return endOfToken(']', text, at);
}

function endOfObject(value: Readonly<Record<string, unknown>>, text: string, start: number): number {
  let at = endOfToken('{', text, start);
  let before: string | null = null;
  for (const key of Object.keys(value)) {
    if (before !== null && key <= before) return notCanonical;
    if (before !== null) at = text[at] === ',' ? at + 1 : notCanonical;
    if (at !== notCanonical) at = endOfString(key, text, at);
    if (at === notCanonical || text[at] !== ':') return notCanonical;
    at = endOf(value[key], text, at + 1);
    if (at === notCanonical) return notCanonical;
    before = key;
  }
  return endOfToken('}', text, at);
}

/** Where the value that begins at `at` ends, or -1 where the text is not what the value gives. */
function endOf(value: unknown, text: string, at: number): number {
  if (typeof value === 'string') return endOfString(value, text, at);
  if (Array.isArray(value)) return endOfList(value, text, at);
  if (typeof value === 'object' && value !== null)
    return endOfObject(value as Readonly<Record<string, unknown>>, text, at);
  return endOfToken(JSON.stringify(value), text, at);
}

/** True where the text, from which the value was parsed, is what canonical JSON makes of it. */
export function isCanonical(text: string, value: unknown): boolean {
  return endOf(value, text, 0) === text.length;
}
