// What a feed calls the page that it led to: the headline, where the page itself tells none.

const told = /^Feed-Title:[ \t]*(\S[^\r\n]*?)[ \t]*$/imu;

/** Null where no feed told one. */
export function findFeedTitle(headers: string | undefined): string | null {
  return told.exec(headers ?? '')?.[1] ?? null;
}
