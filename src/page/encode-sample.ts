// For tests: text as the bytes of a legacy charset, by turning the decoder around.

import { decodeAs } from './decode-as.ts';

const letterBytes = 256;
/** Where two-byte charsets keep their letters. */
const leadBytes = { from: 0x81, to: 0xfe };
const trailBytes = { from: 0x40, to: 0xfe };

function encodings(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, readonly number[]>();
  for (let lead = leadBytes.from; lead <= leadBytes.to; lead += 1)
    for (let trail = trailBytes.from; trail <= trailBytes.to; trail += 1) {
      const sign = decodeAs(Uint8Array.of(lead, trail), charset);
      if ([...sign].length === 1 && sign !== '\ufffd' && !known.has(sign)) known.set(sign, [lead, trail]);
    }
  for (let byte = 0; byte < letterBytes; byte += 1) {
    const sign = decodeAs(Uint8Array.of(byte), charset);
    if (sign !== '\ufffd' && sign.length === 1) known.set(sign, [byte]);
  }
  return known;
}

/** The text in a charset of the WHATWG with one or two bytes a letter; throws a RangeError for a letter that it lacks. */
export function encodeSample(text: string, charset: string): Buffer {
  const known = encodings(charset);
  return Buffer.from(
    [...text].flatMap((sign) => {
      const bytes = known.get(sign);
      if (bytes === undefined) throw new RangeError(`${charset} has no "${sign}"`);
      return bytes;
    }),
  );
}
