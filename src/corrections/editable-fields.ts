// Which fields of a record a person may put right, and how a value is put there. Evidence, triggers and numbers are words of the page:
// they are never edited.

import { type Entry, recordSchemas } from '../record/index.ts';
import { DemarcheError } from '../text/index.ts';
import type { CorrectableEntry } from './quoted-record.ts';

export const editableFields = {
  event: [
    'type',
    'mode',
    'act',
    'contexts',
    'actors',
    'recipients',
    'place',
    'occurred',
    'status',
    'authority',
    'magnitude',
  ],
  figure: [
    'low',
    'high',
    'comparator',
    'unit',
    'counts',
    'action',
    'about',
    'window',
    'asOf',
    'aggregation',
    'definition',
    'status',
    'authority',
  ],
  claim: ['stance', 'form'],
  article: ['headline', 'subheading', 'bylines', 'outlet', 'section', 'published'],
} as const satisfies Record<CorrectableEntry['kind'], readonly string[]>;

/** Throws a DemarcheError `FIELD_UNKNOWN` for a field that the kind has not, or that is not edited. */
export function checkField(kind: CorrectableEntry['kind'], field: string): void {
  const fields: readonly string[] = editableFields[kind];
  if (fields.includes(field)) return;
  throw new DemarcheError(
    'FIELD_UNKNOWN',
    `"${field}" is no field of ${kind === 'claim' || kind === 'figure' ? 'a' : 'an'} ${kind} that can be edited`,
    `These can: ${fields.join(', ')}.`,
  );
}

/** The value as it was read. */
export function fieldOf(entry: CorrectableEntry, field: string): unknown {
  if (entry.kind === 'article' && field === 'published') return entry.content.dating.published;
  return (entry.content as Readonly<Record<string, unknown>>)[field];
}

function isNoDay(value: unknown): boolean {
  const { from = null, to = null } = (value ?? {}) as { readonly from?: unknown; readonly to?: unknown };
  return from === null && to === null;
}

function withField({ kind, content }: CorrectableEntry, field: string, value: unknown): object {
  if (kind === 'article' && field === 'published') {
    const dating = { ...content.dating, published: value, method: 'correction', verdict: 'confirmed' };
    return { ...content, dating };
  }
  if (kind === 'event' && field === 'occurred')
    return { ...content, occurred: value, occurredBasis: isNoDay(value) ? 'none' : 'corrected' };
  return { ...content, [field]: value };
}

/** The entry with another value; its id stays that of what was read. Throws a DemarcheError `VALUE_REFUSED` that names what is wrong. */
export function setField<E extends CorrectableEntry>(entry: E, field: string, value: unknown): E {
  const content = withField(entry, field, value);
  const checked = recordSchemas[entry.kind].safeParse(content);
  // Not what the schema gives back: that has its fields in another order, and would look changed where it is not.
  if (checked.success) return { ...entry, content } as Entry as E;
  const [issue] = checked.error.issues;
  const where = (issue?.path ?? []).join('.') || field;
  throw new DemarcheError(
    'VALUE_REFUSED',
    `${JSON.stringify(value)} is no value for ${where}: ${issue?.message ?? 'it breaks the schema'}`,
    `docs/records.schema.json says what ${entry.kind}.${field} may be.`,
  );
}
