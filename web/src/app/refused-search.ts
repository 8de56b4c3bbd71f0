// What of an address was left out because it does not make sense there, in words.

const days: ReadonlySet<string> = new Set(['on', 'known']);

/** Of `on=2025-02-30`: "“2025-02-30” is no day of the calendar, as 2025-09-12 is (on)". */
export function sayRefused(refused: string): string {
  const at = refused.indexOf('=');
  const [field, said] = [refused.slice(0, at), `“${refused.slice(at + 1)}”`];
  if (days.has(field)) return `${said} is no day of the calendar, as 2025-09-12 is (${field})`;
  if (field === 'recorded') return `${said} is no day and no instant, as 2026-01-31T12:00Z is (recorded)`;
  return `${said} is nothing that “${field}” can be`;
}
