// The head of a WARC record: "WARC/1.0", its fields one a line, an empty line.

/** Heads are no longer than this. */
export const headLimitBytes = 64 * 1024;

export const recordMark = 'WARC/';
const version = /^WARC\/\d+\.\d+[ \t]*\r?\n/u;
const headEnd = /\r?\n\r?\n/u;
/** A line that begins with a blank goes on with the line before. */
const folded = /\r?\n[ \t]+/gu;

export interface RecordHead {
  readonly lengthBytes: number;
  readonly fields: ReadonlyMap<string, string>;
  /** Of the block. */
  readonly blockBytes: number;
}

function readFields(text: string): ReadonlyMap<string, string> {
  const lines = text.replace(folded, ' ').split(/\r?\n/u);
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
}

/** Null where the bytes do not begin with a whole head that tells how long its block is. */
export function readHead(bytes: Uint8Array): RecordHead | null {
  // Fields are UTF-8 by the standard; the end of the head is looked for in bytes.
  const latin = Buffer.from(bytes.subarray(0, headLimitBytes)).toString('latin1');
  const first = version.exec(latin);
  const end = headEnd.exec(latin);
  if (first === null || end === null) return null;
  const lengthBytes = end.index + end[0].length;
  const text = Buffer.from(bytes.subarray(first[0].length, end.index)).toString('utf8');
  const fields = readFields(text);
  const length = fields.get('content-length') ?? '';
  return /^\d{1,15}$/u.test(length) ? { lengthBytes, fields, blockBytes: Number(length) } : null;
}
