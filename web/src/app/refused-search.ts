// What of an address was left out because it does not make sense there, in words.

const days: ReadonlySet<string> = new Set(['on', 'known']);

/** Of `on=2025-02-30`: "“2025-02-30” for “on” is no day of the calendar; one is written as 2025-09-12". */
export function sayRefused(refused: string): string {
  const at = refused.indexOf('=');
  const [field, said] = [refused.slice(0, at), `“${refused.slice(at + 1)}” for “${refused.slice(0, at)}”`];
  if (days.has(field)) return `${said} is no day of the calendar; one is written as 2025-09-12`;
  if (field === 'recorded')
    return `${said} is no day and no instant; one is written as 2026-01-31 or 2026-01-31T12:00Z`;
  return `${said} is nothing that it can be`;
}
