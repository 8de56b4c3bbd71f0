// What a value should be, in words, where its schema refuses it.

import type { z } from 'zod';

/** "Give at least 4 characters.", "Give one of: open, kept." Where the schema says it in words of its own, these. */
export function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'string')
    return issue.minimum === 1 ? 'It may not be empty.' : `Give at least ${issue.minimum} characters.`;
  if (issue.code === 'invalid_value') return `Give one of: ${issue.values.map(String).join(', ')}.`;
  return issue.message;
}
