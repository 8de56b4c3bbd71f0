// The days on which articles were reported, packed: a search under the reported clock asks for those of many articles at once. A day is
// a number that sorts as its text does (2026-05-03 is 20260503).

import { byteWriter, takeNumber, writeNumber, writtenBytes } from './bytes.ts';

/** The first and the last day on which an article may have been published. */
export interface ReportDays {
  readonly from: number;
  readonly to: number;
}

const digitsOfDay = 8;
/** An unknown first day is before all days, an unknown last one after them. */
const beforeAllDays = 0;
export const afterAllDays: number = 10 ** digitsOfDay;

/** A day that is not whole sorts before those that go on where it ends, as its text does. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', '').padEnd(digitsOfDay, '0'));
}

export function reportDays(from: string | null, to: string | null): ReportDays {
  return {
    from: from === null ? beforeAllDays : dayNumber(from),
    to: to === null ? afterAllDays : dayNumber(to),
  };
}

/** 0, -1, 1, -2, 2 as 0, 1, 2, 3, 4. */
function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

/** Of each article how far its first day is from that of the one before it, and its last day from its first. */
export function packDays(articles: readonly ReportDays[]): Uint8Array {
  const writer = byteWriter();
  let before = 0;
  for (const { from, to } of articles) {
    writeNumber(writer, zigzag(from - before));
    writeNumber(writer, zigzag(to - from));
    before = from;
  }
  return writtenBytes(writer);
}

/** Tells the days of each article in turn. */
export function unpackDays(bytes: Uint8Array, tell: (from: number, to: number) => void): void {
  const cursor = { bytes, at: 0 };
  let from = 0;
  while (cursor.at < bytes.length) {
    from += unzigzag(takeNumber(cursor));
    tell(from, from + unzigzag(takeNumber(cursor)));
  }
}
