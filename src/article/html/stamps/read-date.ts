// Reads one date out of a short text of a page, in any of the forms that pages write for machines or people.

import {
  type DateOrder,
  type DateStamp,
  type DateStampOptions,
  parseDateStamp,
} from '../../../time/index.ts';

/** How the dates of a page are to be read: its language, its months, and the order of "05/11/2019" where it is known. */
export interface DateReading extends DateStampOptions {
  readonly order?: DateOrder;
}

/** Pages are younger than this, and what they tell of days beyond is no stamp. */
const firstYear = '1990';
const lastYear = '2040';

/** The first full date of a text; null where there is none, or one that no page can have. */
export function readDate(text: string, reading: DateReading): DateStamp | null {
  const read = parseDateStamp(text, reading);
  const year = read?.days.from?.slice(0, 4) ?? '';
  return year >= firstYear && year <= lastYear ? read : null;
}

/** "1574158800" or "1574158800000" as an instant in UTC; null for all else. */
export function readSeconds(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/u.test(text)) return null;
  return new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 16).concat('Z');
}
