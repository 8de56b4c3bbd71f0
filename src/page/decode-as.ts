// Decodes bytes alike on every Node. Of windows-1252, the charset of old Western pages, Node 22 reads its bytes 0x80 to 0x9F as control characters
// where the WHATWG Encoding Standard has quotation marks and dashes, so that the same page would differ from Node to Node.

/** What the bytes 0x80 to 0x9F stand for in the WHATWG index of windows-1252, in order. */
const highSigns =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const firstHighSign = 0x80;
const controlRange = /[\u0080-\u009f]/gu;

/** "\x93yes\x94" is “yes”; bytes outside 0x80 to 0x9F are those of ISO 8859-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(controlRange, (sign) => highSigns.charAt(sign.charCodeAt(0) - firstHighSign));
}

/** The bytes as text in a charset that the WHATWG Encoding Standard names; throws a RangeError for another name. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  return charset === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
}
