// Whole numbers as bytes, seven bits in each, the small ones in one (LEB128).

const dataBits = 7;
const dataRange = 128;

export function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= dataRange) {
    bytes.push((rest % dataRange) + dataRange);
    rest = Math.floor(rest / dataRange);
  }
  bytes.push(rest);
}

/** Where the next number is read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** The number at the cursor, which moves behind it. */
export function takeNumber(cursor: Cursor): number {
  let value = 0;
  let bits = 0;
  for (;;) {
    const byte = cursor.bytes[cursor.at] ?? 0;
    cursor.at += 1;
    value += (byte % dataRange) * 2 ** bits;
    if (byte < dataRange) return value;
    bits += dataBits;
  }
}
