// Reads the fields of a line; a missing one is named, with what to do.

import { DemarcheError } from '../text/index.ts';
import type { JsonObject } from './types.ts';

/** A field that has to be text. Throws a DemarcheError (`MISSING_FIELD`) that names it. */
export function textField(line: JsonObject, name: string): string {
  const value = line[name];
  if (typeof value === 'string') return value;
  throw new DemarcheError(
    'MISSING_FIELD',
    `the line has no text in "${name}"`,
    `Add "${name}" to each line.`,
  );
}

/** A field that may be missing or null. */
export function optionalText(line: JsonObject, name: string): string | null {
  const value = line[name];
  return typeof value === 'string' ? value : null;
}
