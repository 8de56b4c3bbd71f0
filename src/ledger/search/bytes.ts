// Whole numbers as bytes, seven bits in each, the small ones in one (LEB128), and the room that bytes are written to.

const dataBits = 7;
const dataRange = 128;
const firstRoom = 4096;
const lastAscii = 127;

/** Bytes that are being written; there may be more room than is written to. */
export interface ByteWriter {
  bytes: Uint8Array;
  length: number;
}

export function byteWriter(): ByteWriter {
  return { bytes: new Uint8Array(firstRoom), length: 0 };
}

function makeRoom(writer: ByteWriter, more: number): void {
  if (writer.length + more <= writer.bytes.length) return;
  const larger = new Uint8Array(Math.max(2 * writer.bytes.length, writer.length + more));
  larger.set(writer.bytes.subarray(0, writer.length));
  writer.bytes = larger;
}

export function writeByte(writer: ByteWriter, byte: number): void {
  if (writer.length === writer.bytes.length) makeRoom(writer, 1);
  writer.bytes[writer.length] = byte;
  writer.length += 1;
}

export function writeNumber(writer: ByteWriter, value: number): void {
  let rest = value;
  while (rest >= dataRange) {
    writeByte(writer, (rest % dataRange) + dataRange);
    rest = Math.floor(rest / dataRange);
  }
  writeByte(writer, rest);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > lastAscii) return false;
  return true;
}

/** How many bytes of UTF-8 come, and the bytes. */
export function writeText(writer: ByteWriter, text: string): void {
  if (!isAscii(text)) {
    writeBytes(writer, Buffer.from(text));
    return;
  }
  writeNumber(writer, text.length);
  makeRoom(writer, text.length);
  for (let at = 0; at < text.length; at += 1) writer.bytes[writer.length + at] = text.charCodeAt(at);
  writer.length += text.length;
}

/** How many bytes come, and the bytes. */
export function writeBytes(writer: ByteWriter, bytes: Uint8Array): void {
  writeNumber(writer, bytes.length);
  makeRoom(writer, bytes.length);
  writer.bytes.set(bytes, writer.length);
  writer.length += bytes.length;
}

/** What was written since the writer was empty, in bytes of their own. */
export function writtenBytes({ bytes, length }: ByteWriter): Uint8Array {
  return bytes.slice(0, length);
}

/** Where the next number is read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** The number at the cursor, which moves behind it. */
export function takeNumber(cursor: Cursor): number {
  const { bytes } = cursor;
  let byte = bytes[cursor.at] ?? 0;
  cursor.at += 1;
  if (byte < dataRange) return byte;
  let value = byte - dataRange;
  let bits = dataBits;
  for (;;) {
    byte = bytes[cursor.at] ?? 0;
    cursor.at += 1;
    value += (byte % dataRange) * 2 ** bits;
    if (byte < dataRange) return value;
    bits += dataBits;
  }
}
