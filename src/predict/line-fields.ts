// Reads the fields of a line; a missing one is named, with what to do.

import { DemarcheError } from '../text/index.ts';
import { type DayInterval, dayInterval } from '../time/index.ts';
import type { JsonObject } from './types.ts';

/** The error for a line without a field that its task needs; `what` is what should stand there. */
export function missingField(name: string, what = 'text'): DemarcheError {
  return new DemarcheError(
    'MISSING_FIELD',
    `the line has no ${what} in "${name}"`,
    `Add "${name}" to each line.`,
  );
}

/** A field that has to be text. Throws a DemarcheError (`MISSING_FIELD`) that names it. */
export function textField(line: JsonObject, name: string): string {
  const value = line[name];
  if (typeof value === 'string') return value;
  throw missingField(name);
}

/** A field that may be missing or null. */
export function optionalText(line: JsonObject, name: string): string | null {
  const value = line[name];
  return typeof value === 'string' ? value : null;
}

/** The day of a field that holds a day or an instant (`2024-06-05T10:00`); null where the line says null, for unknown. */
export function dayField(line: JsonObject, name: string): DayInterval | null {
  if (line[name] === null) return null;
  const day = /^\d{4}-\d\d-\d\d/u.exec(optionalText(line, name) ?? '')?.[0];
  if (day === undefined) throw missingField(name, 'day');
  return dayInterval(day);
}
