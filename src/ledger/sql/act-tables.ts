// The lists of acts and the acts by classes, with what is summed up of each month.

import type { SumTable } from './made-index.ts';
import { sumByMonths } from './month-sums.ts';
import type { SqlTable } from './sql-database.ts';

export const actPlaces: SqlTable = {
  name: 'act_places',
  columns: {
    ...{ key: 'INTEGER', day: 'INTEGER', article: 'INTEGER', start: 'INTEGER', seq: 'INTEGER' },
    ...{ reading: 'INTEGER', began: 'INTEGER', until: 'INTEGER', maybe_known: 'INTEGER' },
    ...{ surely_known: 'INTEGER', uses: 'INTEGER', mentions: 'TEXT' },
  },
};

export const actClasses: SqlTable = {
  name: 'act_classes',
  columns: {
    ...{ key: 'INTEGER', class: 'INTEGER', day: 'INTEGER', seq: 'INTEGER', reading: 'INTEGER' },
    ...{ began: 'INTEGER', maybe_known: 'INTEGER', surely_known: 'INTEGER' },
  },
};

/** What the clocks ask of an act. */
const asked = ['reading', 'began', 'maybe_known', 'surely_known'];
const firstOfClocks = asked.map((column) => ['first', column] as const);
const lastOfClocks = asked.map((column) => ['last', column] as const);

export const actMonths: SumTable = sumByMonths(
  {
    name: 'act_months',
    of: actPlaces,
    by: ['key', 'uses'],
    bounds: [...firstOfClocks, ['first', 'until'], ...lastOfClocks],
  },
  0,
);

export const classMonths: SumTable = sumByMonths(
  { name: 'class_months', of: actClasses, by: ['key', 'class'], bounds: firstOfClocks },
  1,
);
