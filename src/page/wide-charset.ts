// Tells UTF-16 and UTF-32, by their mark or, without one, by how the bytes of such a text lie.

/** So much of the bytes is looked at. */
const sampleBytes = 4000;
/** Markup and spaces give an ASCII sign its zero byte: in any UTF-16 page one position has some ... */
const leastZeroShare = 0.04;

function markedCharset([b0, b1, b2, b3]: Uint8Array): string | null {
  if (b0 === 0xff && b1 === 0xfe) return b2 === 0 && b3 === 0 ? 'utf-32le' : 'utf-16le';
  if (b0 === 0 && b1 === 0 && b2 === 0xfe && b3 === 0xff) return 'utf-32be';
  return b0 === 0xfe && b1 === 0xff ? 'utf-16be' : null;
}

/** True for a text: no broken pair, no control character, no sign that stands for nothing. */
function isText(bytes: Uint8Array, charset: string): boolean {
  const text = new TextDecoder(charset).decode(bytes);
  return !/[\p{Cn}\p{Co}\p{Cs}\ufffd]|(?![\t\n\r\f])\p{Cc}/u.test(text);
}

/** ... and the other has none at all. */
function unmarkedCharset(bytes: Uint8Array): string | null {
  const even = bytes.length - (bytes.length % 2);
  const sample = bytes.subarray(0, Math.min(even, sampleBytes));
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < sample.length; at += 1)
    if (sample[at] === 0) {
      if (at % 2 === 0) zeros[0] += 1;
      else zeros[1] += 1;
    }
  const [first, second] = zeros;
  const least = (sample.length / 2) * leastZeroShare;
  const charset =
    second > least && first === 0 ? 'utf-16le' : first > least && second === 0 ? 'utf-16be' : null;
  return charset !== null && isText(sample, charset) ? charset : null;
}

/** `utf-16le`, `utf-16be`, `utf-32le`, `utf-32be`, or null for bytes that are in none of them. */
export function wideCharset(bytes: Uint8Array): string | null {
  return markedCharset(bytes) ?? unmarkedCharset(bytes);
}
