// The head of a mail, or of a page saved as one (RFC 5322, RFC 2557): whether a file begins with one, and its fields.

/** By their names in small letters; where one is told twice, the first. */
export type MailFields = ReadonlyMap<string, string>;

const field = /^([!-9;-~]+):[ \t]*(.*)$/u;
const folded = /\r?\n[ \t]+/gu;
/** Some programs put a line of their own on top. */
const boxLine = /^From \S+ .*\r?\n/u;

/** The fields at the start of a text up to its first empty line; null where other lines stand among them. */
export function readFields(text: string): MailFields | null {
  const [block = ''] = text.replace(boxLine, '').split(/\r?\n\r?\n/u, 1);
  const fields = new Map<string, string>();
  for (const line of block.trimEnd().replace(folded, ' ').split(/\r?\n/u)) {
    const [, name, value = ''] = field.exec(line) ?? [];
    if (name === undefined) return null;
    const key = name.toLowerCase();
    if (!fields.has(key)) fields.set(key, value.trim());
  }
  return fields;
}

/**
 * The fields of a mail; null for a text that only begins like one, as "Date: 4 March" does. What programs write has the version of
 * MIME and a type, or tells by whom and when it was sent and under which number.
 */
export function mailHead(text: string): MailFields | null {
  const fields = readFields(text);
  if (fields === null) return null;
  const has = (...names: string[]) => names.every((name) => fields.has(name));
  return has('mime-version', 'content-type') || has('from', 'date', 'message-id') ? fields : null;
}

/** True for a page that a browser saved with its parts: nobody sent it. */
export function isSavedPage(fields: MailFields): boolean {
  if (!/^multipart\/related\b/iu.test(fields.get('content-type') ?? '')) return false;
  return (
    fields.has('snapshot-content-location') ||
    /saved by/iu.test(fields.get('from') ?? '') ||
    !['to', 'received', 'message-id'].some((name) => fields.has(name))
  );
}

/** A parameter of a field: `boundary` of `multipart/related; boundary="a"`; null where it is not told. */
export function parameterOf(value: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(value);
  return found?.[1] ?? found?.[2] ?? null;
}

/** A line of headers that bounds the article by the instant of a `Date` field; none where that makes no sense. */
export function dateLine(name: 'Mail-Date' | 'Saved-Date', date: string | undefined): readonly string[] {
  const ms = Date.parse(date ?? '');
  return Number.isNaN(ms) ? [] : [`${name}: ${new Date(ms).toISOString()}`];
}
