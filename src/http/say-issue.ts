// What a value should be, in words, where its schema refuses it.

import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a JSON object',
};

function sayTooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string | null {
  if (origin === 'string')
    return minimum === 1 ? 'It may not be empty.' : `Give at least ${minimum} characters.`;
  return origin === 'array' ? `Give a list of at least ${minimum}.` : null;
}

function sayOneOf(values: readonly unknown[]): string {
  return `Give one of: ${values.map(String).join(', ')}.`;
}

/** "Give at least 4 characters.", "Give one of: open, kept." Where the schema says it in words of its own, these. */
export function sayIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return sayTooSmall(issue) ?? issue.message;
    case 'too_big':
      return issue.origin === 'string' ? `Give at most ${issue.maximum} characters.` : issue.message;
    case 'invalid_value':
      return sayOneOf(issue.values);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? sayOneOf(issue.options) : issue.message;
    case 'invalid_type':
      return kinds[issue.expected] === undefined ? issue.message : `Give ${kinds[issue.expected]}.`;
    case 'unrecognized_keys':
      return `Leave out what it does not know: ${issue.keys.join(', ')}.`;
    default:
      return issue.message;
  }
}
