// How much of one file is read. A news page has some hundred kilobytes; a file beyond the limit is no page.

const bytesPerMebibyte = 1024 * 1024;

/** The limit for a file, and again for what comes out of its gzip, in mebibytes (about 20 times the largest news pages). */
export const sizeLimitMebibytes = 16;

export const sizeLimitBytes = sizeLimitMebibytes * bytesPerMebibyte;

/** A limit in words: "64 MiB", or in bytes where it is no whole number of mebibytes. */
export function describeLimit(limitBytes: number): string {
  return limitBytes % bytesPerMebibyte === 0 ? `${limitBytes / bytesPerMebibyte} MiB` : `${limitBytes} bytes`;
}
