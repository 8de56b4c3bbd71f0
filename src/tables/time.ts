// The words of time from `data/time/`: holidays, periods, zones and the names of months in several languages.

import {
  type Conflict,
  type DateOrder,
  type Holiday,
  holidayDay,
  indexEnglishRules,
  type Period,
  parseTimeValue,
  type TimeTables,
  type TimeZone,
} from '../time/index.ts';
import { knownCell } from './known-cell.ts';
import { listCell, readTable, tableError } from './tsv.ts';

/** Any leap year serves to try whether a holiday's notation can be read. */
const TRIAL_YEAR = 2024;

function readHolidays(file: URL): readonly Holiday[] {
  return readTable(file, ['names', 'when']).map(({ line, cells }) => {
    const names = listCell(cells.names);
    if (names.length === 0) throw tableError(file, line, 'a holiday needs a name');
    if (holidayDay(cells.when, TRIAL_YEAR) === null)
      throw tableError(file, line, `"${cells.when}" is no day: write 12-25, 11#4-4 or easter+1`);
    return { names, when: cells.when };
  });
}

/** The days of each feast by its names, in the notation that `holidayDay` reads. */
function readFeasts(file: URL): readonly Holiday[] {
  const feasts = new Map<string, string[]>();
  for (const { line, cells } of readTable(file, ['names', 'from', 'to'])) {
    const { names, from, to } = cells;
    const days = parseTimeValue(to === '' ? from : `${from}/${to}`);
    const isDays = days?.from === from && (to === '' ? days.to === from : days.to === to && from < to);
    if (!isDays) throw tableError(file, line, `"${from}" to "${to}" are no first and last day`);
    feasts.set(names, [...(feasts.get(names) ?? []), to === '' ? from : `${from}/${to}`]);
  }
  return [...feasts].map(([names, days]) => ({ names: listCell(names), when: days.join(' ') }));
}

function readPeriods(file: URL): readonly Period[] {
  return readTable(file, ['names', 'from', 'to']).map(({ line, cells }) => {
    const { from, to } = cells;
    const days = parseTimeValue(`${from}/${to}`);
    if (days?.from == null || days.to === null || days.from > days.to)
      throw tableError(file, line, `"${from}" to "${to}" is no period`);
    return { names: listCell(cells.names), from, to };
  });
}

function readConflicts(file: URL): readonly Conflict[] {
  return readTable(file, ['names', 'from', 'to']).map(({ line, cells }) => {
    const { from, to } = cells;
    const days = parseTimeValue(`${from}/${to}`);
    const isDay = days?.from === from && (to === '' || (days.to === to && from < to));
    if (!isDay) throw tableError(file, line, `"${from}" to "${to}" are no first and last day`);
    return { names: listCell(cells.names), from, to: to === '' ? null : to };
  });
}

const dateOrders: readonly DateOrder[] = ['dmy', 'mdy'];

function readZones(file: URL): ReadonlyMap<string, TimeZone> {
  const rows = readTable(file, ['zone', 'offset', 'dates']).map(({ line, cells }) => {
    const { zone, offset, dates } = cells;
    if (!/^[+-]\d\d:\d\d$/u.test(offset))
      throw tableError(file, line, `an offset is +05:30, not "${offset}"`);
    const order = dates === '' ? null : knownCell(dateOrders, dates, file, line);
    return [zone, { offset, dates: order }] as const;
  });
  return new Map(rows);
}

/** Names without their accents, too, as capitals and hurried hands write them: "ΝΟΕΜΒΡΙΟΥ", "aout". */
function addPlainNames(months: Map<string, number>): void {
  for (const [name, month] of [...months]) {
    if (!/^[\p{Script=Latin}\p{Script=Greek}]+$/u.test(name)) continue;
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
    if (!months.has(plain)) months.set(plain, month);
  }
}

/** All names in one map: where languages disagree, the name has its language before it, and the reader makes sure of it. */
function readMonthNames(file: URL): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const { line, cells } of readTable(file, ['language', 'month', 'names'])) {
    const month = Number(cells.month);
    if (!Number.isInteger(month) || month < 1 || month > 12)
      throw tableError(file, line, `no month ${cells.month}`);
    for (const name of listCell(cells.names).map((word) => word.toLowerCase())) {
      const known = months.get(name) ?? month;
      if (known !== month) throw tableError(file, line, `"${name}" is month ${known} in another row`);
      months.set(name, month);
    }
  }
  addPlainNames(months);
  return months;
}

/** Reads `data/time/` under the folder of all tables. */
export function readTimeTables(folder: URL): TimeTables {
  const holidays = [
    ...readHolidays(new URL('time/holidays.tsv', folder)),
    ...readFeasts(new URL('time/feasts.tsv', folder)),
  ];
  const periods = readPeriods(new URL('time/periods.tsv', folder));
  const conflicts = readConflicts(new URL('time/conflicts.tsv', folder));
  return {
    rules: indexEnglishRules({ holidays, periods, conflicts }),
    holidays,
    periods,
    conflicts,
    zones: readZones(new URL('time/zones.tsv', folder)),
    monthNames: readMonthNames(new URL('time/month-names.tsv', folder)),
  };
}
