// A record's fields as lines that a person can read: one field a line, days and places in short, nothing left out.

import { renderDays } from './render-days.ts';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const hasKeys = (value: Fields, keys: readonly string[]) => keys.every((key) => key in value);

/** Short forms of what stands in many records: days, places in the text, phrases. Null for all else. */
function shortForm(value: Fields): string | null {
  const keys = Object.keys(value);
  if (keys.length === 2 && hasKeys(value, ['from', 'to']))
    return renderDays(value as { from: string | null; to: string | null });
  if (keys.length === 2 && hasKeys(value, ['start', 'end']))
    return `characters ${value['start']} to ${value['end']}`;
  if (!hasKeys(value, ['text', 'span'])) return null;
  const rest = Object.entries(value).filter(
    ([key, field]) => key !== 'text' && key !== 'span' && field !== null,
  );
  const told = rest.map(
    ([key, field]) => `${key} ${isFields(field) ? (shortForm(field) ?? '…') : String(field)}`,
  );
  return [`“${String(value['text'])}”`, ...told].join(', ');
}

/** Lines for the fields of a record, each begun with `indent`; empty lists and fields without a value say "none". */
export function renderFields(fields: Fields, indent = '  '): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const label = `${indent}${name}: `;
    if (value === null || (Array.isArray(value) && value.length === 0)) return [`${label}none`];
    if (Array.isArray(value)) return value.flatMap((item: unknown) => renderItem(label, item, indent));
    return renderItem(label, value, indent);
  });
}

function renderItem(label: string, value: unknown, indent: string): string[] {
  if (!isFields(value)) return [`${label}${String(value)}`];
  const short = shortForm(value);
  return short === null ? [label.trimEnd(), ...renderFields(value, `${indent}  `)] : [`${label}${short}`];
}
