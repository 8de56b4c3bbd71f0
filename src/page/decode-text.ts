// From bytes to text: which charset they are in, whatever the page says about it.

import { isAscii, isUtf8 } from 'node:buffer';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import { decodeAs } from './decode-as.ts';
import { charsetFit, guessCharset } from './guess-charset.ts';

export type Decoded =
  | { readonly kind: 'text'; readonly charset: string; readonly source: string }
  | { readonly kind: 'binary'; readonly what: string }
  | { readonly kind: 'unknown'; readonly message: string };

/** Some pages declare their charset only after long scripts. */
const prescanBytes = 64 * 1024;

/** A UTF-8 text may have a few broken bytes (cut in the middle of a letter); beyond this share it is another charset. */
const brokenShare = 0.05;

/** A declared charset is overruled where fewer of its letters than this belong to its languages ... */
const doubtfulFit = 0.5;
/** ... and another charset fits this well. */
const convincingFit = 0.9;

const replacement = '\ufffd';

/** UTF-16 or UTF-32 by its mark, or by every second byte of plain ASCII text being zero. */
function wideCharset(bytes: Uint8Array): string | null {
  const [b0, b1, b2, b3] = bytes;
  if (b0 === 0xff && b1 === 0xfe) return b2 === 0 && b3 === 0 ? 'utf-32le' : 'utf-16le';
  if (b0 === 0 && b1 === 0 && b2 === 0xfe && b3 === 0xff) return 'utf-32be';
  if (b0 === 0xfe && b1 === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.35;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

/** Share of the non-ASCII letters that did not decode. */
function brokenIn(source: string): number {
  let broken = 0;
  let other = 0;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 127) other += 1;
  }
  return broken === 0 ? 0 : broken / (broken + other);
}

function declaredCharset(bytes: Uint8Array): string | null {
  const name = sniffHtmlEncoding(bytes, { defaultEncoding: 'none', maxPrescanBytes: prescanBytes });
  return name === null || name === 'none' ? null : name.toLowerCase();
}

function decodeLegacy(bytes: Uint8Array, declared: string | null): Decoded {
  const guess = guessCharset(bytes);
  if (declared === null || declared === 'utf-8')
    return { kind: 'text', charset: guess.charset, source: decodeAs(bytes, guess.charset) };
  if (declared === 'replacement' || declared === 'x-user-defined')
    return { kind: 'unknown', message: 'It declares a charset that cannot be read; save the page as UTF-8.' };
  const source = decodeAs(bytes, declared);
  const doubtful = charsetFit(source, declared) < doubtfulFit && guess.fit > convincingFit;
  if (doubtful) return { kind: 'text', charset: guess.charset, source: decodeAs(bytes, guess.charset) };
  return { kind: 'text', charset: declared, source };
}

/** Decodes by the byte order mark, then UTF-8 where the bytes are that, then as declared, then by the letters. */
export function decodeText(bytes: Uint8Array, binaryKind: (bytes: Uint8Array) => string | null): Decoded {
  const wide = wideCharset(bytes);
  if (wide?.startsWith('utf-32'))
    return { kind: 'unknown', message: 'It is in UTF-32, which is not read; save the page as UTF-8.' };
  if (wide !== null) return { kind: 'text', charset: wide, source: decodeAs(bytes, wide) };
  const what = binaryKind(bytes);
  if (what !== null) return { kind: 'binary', what };
  const declared = declaredCharset(bytes);
  if (declared === 'iso-2022-jp' && isAscii(bytes))
    return { kind: 'text', charset: declared, source: decodeAs(bytes, declared) };
  const asUtf8 = decodeAs(bytes, 'utf-8');
  if (isUtf8(bytes) || brokenIn(asUtf8) < brokenShare)
    return { kind: 'text', charset: 'utf-8', source: asUtf8 };
  const decoded = decodeLegacy(bytes, declared);
  if (decoded.kind === 'text' && decoded.source.split(replacement).length > decoded.source.length / 10)
    return { kind: 'unknown', message: 'Its letters fit no known charset; save the page as UTF-8.' };
  return decoded;
}
