// What a WARC file holds (ISO 28500, version 1.0 and 1.1).

/** One record. */
export interface WarcRecord {
  readonly kind: 'record';
  /** Where it begins in the file, in bytes: of a gzip file, where its member does. */
  readonly offset: number;
  /** Its named fields, by their names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  /** What stands behind the fields; null where that is larger than was allowed. */
  readonly block: Uint8Array | null;
}

/** A part of the file that is no record that can be read. */
export interface WarcFault {
  readonly kind: 'fault';
  /** Where it begins in the file, in bytes. */
  readonly offset: number;
  readonly code: 'RECORD_CORRUPT' | 'RECORD_TRUNCATED';
  /** What is the matter and what to do next. */
  readonly message: string;
}

export function corruptAt(offset: number): WarcFault {
  const message = `At byte ${offset} no whole record can be read; the records behind it were read. Fetch the file again.`;
  return { kind: 'fault', offset, code: 'RECORD_CORRUPT', message };
}

export function truncatedAt(offset: number): WarcFault {
  const message = `The file breaks off in the record that begins at byte ${offset}; fetch or copy it again.`;
  return { kind: 'fault', offset, code: 'RECORD_TRUNCATED', message };
}
