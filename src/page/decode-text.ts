// From bytes to text: which charset they are in, whatever the page says about it, and what had to be guessed or mended.

import { isAscii, isUtf8 } from 'node:buffer';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import { decodeAs } from './decode-as.ts';
import { charsetFit, guessCharset } from './guess-charset.ts';
import { mendMisread } from './mend-misread.ts';
import { type Mended, mendMojibake } from './mend-mojibake.ts';
import type { DecodingNote } from './types.ts';
import { wideCharset } from './wide-charset.ts';

/** A text with its charset and notes; or bytes that are no text, or none that can be read, and why. */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly charset: string;
      readonly source: string;
      readonly notes: readonly DecodingNote[];
    }
  | { readonly kind: 'binary'; readonly what: string }
  | { readonly kind: 'unknown'; readonly message: string };

/** What is known of the bytes from outside. */
export interface DecodeOptions {
  /** The kind of file that is no text, in words; null where the bytes may be text. */
  readonly binaryKind: (bytes: Uint8Array) => string | null;
  /** The charset that the server named; null where nobody knows. */
  readonly sentCharset: string | null;
}

/** Some pages declare their charset only after long scripts. */
const prescanBytes = 64 * 1024;

/** A UTF-8 text may have a few broken bytes (cut in the middle of a letter); beyond this share it is another charset. */
const brokenShare = 0.05;

/** A declared charset is overruled where fewer of its letters than this belong to one of its languages ... */
const doubtfulFit = 0.75;
/** ... another charset fits this well ... */
const convincingFit = 0.95;
/** ... and there are enough letters to tell, unless hardly any of them fits. */
const tellingLetters = 30;
const senselessFit = 0.5;

const replacement = '\ufffd';
/** A text with more lost signs than this share is in a charset that we do not know. */
const mostLostShare = 0.1;
/** An XML declaration stands at the very beginning and is short. */
const declarationBytes = 300;
/** ISO-2022-JP is ASCII but for the escapes that switch its letters. */
const escapeByte = 27;

function countBroken(source: string): { readonly broken: number; readonly other: number } {
  let broken = 0;
  let other = 0;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 127) other += 1;
  }
  return { broken, other };
}

const xmlDeclaration = /^\s{0,20}<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{2,40})["']/u;

/** The name that the WHATWG gives a charset; null for one that it does not know. */
function knownCharset(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // No such charset: a page that declares it declares nothing.
    return null;
  }
}

/** By the server, then by a `meta` element, then by an XML declaration. */
function declaredCharset(bytes: Uint8Array, sentCharset: string | null): string | null {
  const sent = knownCharset(sentCharset);
  if (sent !== null) return sent;
  const name = sniffHtmlEncoding(bytes, { defaultEncoding: 'none', maxPrescanBytes: prescanBytes });
  if (name !== null && name !== 'none') return name.toLowerCase();
  const head = Buffer.from(bytes.subarray(0, declarationBytes)).toString('latin1');
  return knownCharset(xmlDeclaration.exec(head)?.[1] ?? null);
}

function guessed(bytes: Uint8Array, charset: string, declared: string | null): Decoded {
  const instead = declared === null ? 'it declares none' : `it declares ${declared}, which its bytes are not`;
  const message = `the charset of the page was told by its letters, as ${charset}: ${instead}`;
  const notes = [{ ruleId: 'charset-guessed', message }];
  return { kind: 'text', charset, source: decodeAs(bytes, charset), notes };
}

function isDoubtful(source: string, declared: string, guess: { charset: string; fit: number }): boolean {
  if (guess.charset === declared || guess.fit <= convincingFit) return false;
  const fit = charsetFit(source, declared);
  return fit < senselessFit || (fit < doubtfulFit && countBroken(source).other >= tellingLetters);
}

function decodeLegacy(bytes: Uint8Array, declared: string | null): Decoded {
  const guess = guessCharset(bytes);
  if (declared === null || declared === 'utf-8') return guessed(bytes, guess.charset, declared);
  if (declared === 'replacement' || declared === 'x-user-defined')
    return { kind: 'unknown', message: 'It declares a charset that cannot be read; save the page as UTF-8.' };
  const source = decodeAs(bytes, declared);
  if (isDoubtful(source, declared, guess)) return guessed(bytes, guess.charset, declared);
  return { kind: 'text', charset: declared, source, notes: [] };
}

/** Mending costs a look at every sign, so only a page with bytes that twice encoded text begins with is looked at. */
const suspectBytes: readonly Buffer[] = ['Ã', 'Â', 'Ð', 'Ñ', 'â€', 'Рѕ', 'Р°', 'Рµ'].map((signs) =>
  Buffer.from(signs),
);

const garbledMessage =
  'the letters of the page look garbled, as if it was read in a wrong charset before it was saved; fetch it again';

function noteOfRepair(fault: string, { count, example }: Mended): DecodingNote {
  const shown = example === null ? '' : `, as “${example.before}” to “${example.after}”`;
  const message = `the page was ${fault}: ${count} places were turned back${shown}`;
  return { ruleId: 'mojibake-repaired', message };
}

function decodeUtf8(bytes: Uint8Array, source: string): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { broken } = isUtf8(bytes) ? { broken: 0 } : countBroken(source);
  const lost = `${broken} ${broken === 1 ? 'sign' : 'signs'} of the page could not be read and stand as ${replacement}`;
  const notes: DecodingNote[] = broken === 0 ? [] : [{ ruleId: 'signs-lost', message: lost }];
  const isSuspect = suspectBytes.some((suspect) => buffer.includes(suspect));
  const twice = isSuspect ? mendMojibake(source) : null;
  const once = mendMisread(twice?.source ?? source);
  if (once.isGarbled) notes.push({ ruleId: 'signs-garbled', message: garbledMessage });
  if (once.count > 0) notes.push(noteOfRepair('read in a wrong charset before it was saved', once));
  if (twice !== null && twice.count > 0) notes.push(noteOfRepair('encoded twice', twice));
  return { kind: 'text', charset: 'utf-8', source: once.source, notes };
}

/** Decodes by the byte order mark, then UTF-8 where the bytes are that, then as declared, then by the letters. */
export function decodeText(bytes: Uint8Array, { binaryKind, sentCharset }: DecodeOptions): Decoded {
  const wide = wideCharset(bytes);
  if (wide?.startsWith('utf-32'))
    return { kind: 'unknown', message: 'It is in UTF-32, which is not read; save the page as UTF-8.' };
  if (wide !== null) return { kind: 'text', charset: wide, source: decodeAs(bytes, wide), notes: [] };
  const what = binaryKind(bytes);
  if (what !== null) return { kind: 'binary', what };
  if (isAscii(bytes) && !bytes.includes(escapeByte))
    return { kind: 'text', charset: 'utf-8', source: decodeAs(bytes, 'utf-8'), notes: [] };
  const declared = declaredCharset(bytes, sentCharset);
  if (declared === 'iso-2022-jp' && isAscii(bytes))
    return { kind: 'text', charset: declared, source: decodeAs(bytes, declared), notes: [] };
  const asUtf8 = decodeAs(bytes, 'utf-8');
  const { broken, other } = isUtf8(bytes) ? { broken: 0, other: 1 } : countBroken(asUtf8);
  if (broken < brokenShare * (broken + other)) return decodeUtf8(bytes, asUtf8);
  const decoded = decodeLegacy(bytes, declared);
  if (
    decoded.kind === 'text' &&
    decoded.source.split(replacement).length > decoded.source.length * mostLostShare
  )
    return { kind: 'unknown', message: 'Its letters fit no known charset; save the page as UTF-8.' };
  return decoded;
}
