// What people put right in a line, in one cell.

import type { ActLine } from '../api/types.ts';

/** Which fields people changed and who did: "occurred by A. Silva"; null where nobody did. */
export function correctedBy(corrections: ActLine['corrections'] = []): string | null {
  const marks = corrections.map(({ action, field, author }) => `${field ?? action} by ${author}`);
  return marks.length === 0 ? null : [...new Set(marks)].join('; ');
}
