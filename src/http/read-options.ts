// The options of a question from the address that it was asked with.

import type { z } from 'zod';
import { DemarcheError } from '../text/index.ts';
import { sayIssue } from './say-issue.ts';

/** True where an option may be given several times. */
function isList(option: z.core.$ZodType): boolean {
  const { def } = option._zod;
  if (def.type === 'array') return true;
  return 'innerType' in def && isList(def.innerType as z.core.$ZodType);
}

function refuseUnknown(name: string, known: readonly string[]): never {
  const advice =
    known.length === 0 ? 'This question has no options.' : `Options of this question: ${known.join(', ')}.`;
  throw new DemarcheError('OPTION_UNKNOWN', `there is no option "${name}"`, advice);
}

function refuseRepeated(name: string): never {
  throw new DemarcheError('OPTION_REPEATED', `the option "${name}" is given twice`, 'Give it once.');
}

/** Readers of days have codes of their own. */
function codeOf(issue: z.core.$ZodIssue): string {
  const code = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof code === 'string' ? code : 'OPTION_REFUSED';
}

function refuseIssue(issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): never {
  const name = String(issue.path[0] ?? '');
  if (given[name] === undefined)
    throw new DemarcheError('OPTION_MISSING', `the option "${name}" is missing`, `Add ${name}=...`);
  throw new DemarcheError(
    codeOf(issue),
    `the option "${name}" cannot be "${String(given[name])}"`,
    sayIssue(issue),
  );
}

/** Throws a DemarcheError: `OPTION_UNKNOWN`, `OPTION_REPEATED`, `OPTION_MISSING`, `OPTION_REFUSED`, `DAY_REFUSED` or `INSTANT_REFUSED`. */
export function readOptions(query: URLSearchParams, schema: z.ZodObject): Readonly<Record<string, unknown>> {
  const known = Object.keys(schema.shape);
  const given: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const option = schema.shape[name] ?? refuseUnknown(name, known);
    const values = query.getAll(name);
    if (isList(option)) given[name] = values;
    else if (values.length > 1) refuseRepeated(name);
    else given[name] = values[0];
  }
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw parsed.error;
  return refuseIssue(issue, given);
}
