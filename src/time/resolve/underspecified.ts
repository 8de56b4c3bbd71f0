// The value of a phrase when the day of its article is not known: the parts that the words give, X for all others.

import type { Meaning } from '../meaning.ts';
import type { Unit } from '../words/units.ts';

const unitMasks: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function two(number: number | null): string {
  return number === null ? 'XX' : String(number).padStart(2, '0');
}

/** `XXXX-09-11` for "September 11th", `XXXX-WXX-2` for "Tuesday", `XXXX-WXX` for "last week". */
export function underspecifiedValue(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'date': {
      const year = meaning.year?.from === 'text' ? String(meaning.year.year).padStart(4, '0') : 'XXXX';
      if (meaning.month === null) return year;
      return meaning.day === null
        ? `${year}-${two(meaning.month)}`
        : `${year}-${two(meaning.month)}-${two(meaning.day)}`;
    }
    case 'nthOfMonth':
      return `${meaning.year?.from === 'text' ? meaning.year.year : 'XXXX'}-${two(meaning.month)}`;
    case 'dayOfMonth':
    case 'weekdayAndDay':
      return `XXXX-XX-${two(meaning.day)}`;
    case 'weekday':
      return `XXXX-WXX-${meaning.weekday}`;
    case 'part':
      return `XXXX-${meaning.part}`;
    case 'unit':
      return unitMasks[meaning.unit];
    case 'offset':
      return meaning.amount === null
        ? meaning.sign < 0
          ? 'PAST_REF'
          : 'FUTURE_REF'
        : unitMasks[meaning.unit];
    case 'holiday':
      return /^\d\d-\d\d$/u.test(meaning.when) ? `XXXX-${meaning.when}` : 'XXXX-XX-XX';
    case 'monthsOfYear':
      return 'XXXX';
    case 'weekOf':
      return 'XXXX-WXX';
    case 'clock':
      return `${meaning.of === null ? 'XXXX-XX-XX' : underspecifiedValue(meaning.of)}${meaning.time}`;
    default:
      return meaning.value;
  }
}
