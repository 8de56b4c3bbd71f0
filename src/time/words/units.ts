// Units of time: their words, their TIMEX3 letters and what a number of them is worth.

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

export const UNIT =
  '(?:second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|century|centurie)';
/** Units that a calendar has; "second", "minute" and "hour" need a count before them. */
export const CALENDAR_UNIT =
  '(?:day|night|weekend|week|fortnight|month|quarter|year|decade|century|centurie)';

const letters: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
};

/** The unit of a word, singular or plural, with the count that the word itself brings: a fortnight is two weeks. */
export function readUnit(word: string): { readonly unit: Unit; readonly times: number } | null {
  const singular = word.toLowerCase().replace(/s$/u, '');
  if (singular === 'fortnight') return { unit: 'week', times: 2 };
  if (singular === 'centurie') return { unit: 'century', times: 1 };
  return singular in letters ? { unit: singular as Unit, times: 1 } : null;
}

function isClockUnit(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

/** TIMEX3 duration: `P3D`, `PT2H`, `P2Y6M`; an amount of null is a vague one, `PXY`. */
export function durationValue(unit: Unit, amount: number | null): string {
  const prefix = isClockUnit(unit) ? 'PT' : 'P';
  if (amount === null) return `${prefix}X${letters[unit]}`;
  if (unit === 'decade') return `P${amount * 10}Y`;
  if (unit === 'century') return `P${amount * 100}Y`;
  const whole = Math.floor(amount);
  const half = amount - whole === 0.5;
  if (half && unit === 'year') return `P${whole > 0 ? `${whole}Y` : ''}6M`;
  if (half && unit === 'hour') return `PT${whole > 0 ? `${whole}H` : ''}30M`;
  if (half && unit === 'minute') return `PT${whole > 0 ? `${whole}M` : ''}30S`;
  return `${prefix}${amount}${letters[unit]}`;
}
