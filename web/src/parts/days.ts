// Days as a reader expects them, and no more exact than they are known.

/** Both ends inclusive; null where one is not known. */
export interface DayInterval {
  readonly from: string | null;
  readonly to: string | null;
}

const millisecondsADay = 86_400_000;

export function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

export function today(): string {
  return toDay(Date.now());
}

export function addDays(day: string, days: number): string {
  return toDay(toTime(day) + days * millisecondsADay);
}

/** From the first to the second; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / millisecondsADay);
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "11 Sept 2025". */
export function sayDay(day: string): string {
  return dayFormat.format(toTime(day));
}

const instantFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** "11 Sept 2025" for a day, "11 Sept 2025, 14:05 UTC" for an instant. */
export function sayInstant(instant: string): string {
  return instant.includes('T') ? `${instantFormat.format(Date.parse(instant))} UTC` : sayDay(instant);
}

function lastOfMonth(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return toDay(Date.UTC(year ?? 0, month ?? 0, 0));
}

/** The words for a whole month or year, where the days are just that. */
function wholePeriod(from: string, to: string): string | null {
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  return from.endsWith('-01') && to === lastOfMonth(from) ? monthFormat.format(toTime(from)) : null;
}

/** An article that may be of any day of more than a month tells no day. */
const vagueDays = 31;

export function isVague({ from, to }: DayInterval): boolean {
  return from === null || to === null || daysBetween(from, to) >= vagueDays;
}

/** "11 Sept 2025", "Feb 2022", "9 Sept 2025 – 11 Sept 2025", "by 18 Dec 2025", "day unknown". */
export function sayDays({ from, to }: DayInterval): string {
  if (from === null && to === null) return 'day unknown';
  if (from === null) return `by ${sayDay(to ?? '')}`;
  if (to === null) return `from ${sayDay(from)}`;
  if (from === to) return sayDay(from);
  return wholePeriod(from, to) ?? `${sayDay(from)} – ${sayDay(to)}`;
}

/** As of which day a figure is told; the days of its article, where no day is known. */
export function sayFigureDays(figure: {
  readonly asOf: string | null;
  readonly asOfDays?: DayInterval;
}): string {
  if (figure.asOfDays !== undefined) return sayDays(figure.asOfDays);
  return figure.asOf === null ? 'day unknown' : sayDay(figure.asOf);
}

/** "1 act", "12 acts". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const daysOfMonth = 30.44;

/** "3 days", "5 months", "2 years 7 months": whole months from two on, and never more than have passed. */
export function sayLength(days: number): string {
  if (days < 60) return counted(days, 'day');
  const months = Math.floor(days / daysOfMonth);
  if (months < 24) return counted(months, 'month');
  const left = months % 12;
  return `${counted(Math.floor(months / 12), 'year')}${left === 0 ? '' : ` ${counted(left, 'month')}`}`;
}
