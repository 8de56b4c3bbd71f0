// The parts of a mail of several (RFC 2046, 5.1), as the bytes between its boundaries.

import { type MailFields, parameterOf, readFields } from './mail-head.ts';

export interface MailPart {
  readonly fields: MailFields;
  /** With its head. */
  readonly bytes: Uint8Array;
}

export interface MailParts {
  readonly parts: readonly MailPart[];
  /** False where the file breaks off before the last boundary. */
  readonly isWhole: boolean;
}

/** A page saved with more parts is none. */
const mostParts = 20_000;
const partHeadBytes = 16 * 1024;

/** True unless the file says that it has parts and breaks off before their end. */
export function hasItsEnd(bytes: Uint8Array, contentType: string): boolean {
  const boundary = parameterOf(contentType, 'boundary');
  return boundary === null || Buffer.from(bytes).includes(`\n--${boundary}--`);
}

/** Parts of parts are not taken apart. */
export function splitParts(bytes: Uint8Array, contentType: string): MailParts {
  const boundary = parameterOf(contentType, 'boundary');
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: MailPart[] = [];
  if (boundary === null) return { parts, isWhole: false };
  const mark = `\n--${boundary}`;
  let at = whole.indexOf(mark);
  while (at !== -1 && parts.length < mostParts) {
    const start = at + mark.length;
    if (whole.subarray(start, start + 2).toString('latin1') === '--') return { parts, isWhole: true };
    const next = whole.indexOf(mark, start);
    const lineEnd = whole.indexOf('\n', start);
    const part = whole.subarray(lineEnd + 1, next === -1 ? whole.length : next);
    const fields = readFields(part.subarray(0, partHeadBytes).toString('latin1'));
    if (lineEnd !== -1 && fields !== null) parts.push({ fields, bytes: part });
    at = next;
  }
  return { parts, isWhole: false };
}
