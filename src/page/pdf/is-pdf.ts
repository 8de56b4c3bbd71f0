// Whether what a server sent is a PDF document.

import { contentKind } from '../content-kind.ts';

const pdfType = /^application\/(?:x-)?pdf\b/iu;
/** What servers say of a file that they do not know. */
const anyType = /^(?:application|binary)\/octet-stream\b/iu;

export const isPdfType = (type: string): boolean => pdfType.test(type);

/** By its type, or by its bytes where the type tells nothing. */
export function isPdf(type: string | undefined, bytes: Uint8Array): boolean {
  if (type !== undefined && isPdfType(type)) return true;
  return (type === undefined || anyType.test(type)) && contentKind(bytes) === 'pdf';
}
