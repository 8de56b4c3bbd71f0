// Tells whose money a name means that several currencies share: "38 billion pesos" are Philippine ones where Manila pays. Leaves
// "Mexican pesos", and pesos of nobody, as they were read.

import type { CurrencyRow } from '../../tables/index.ts';
import { sliceSpan } from '../../text/index.ts';
import type { ToldFigure } from '../relations/types.ts';

/** The one currency of the states; null where they have none of these, or several. */
function only(rows: readonly CurrencyRow[], states: readonly (string | null)[]): CurrencyRow | null {
  const own = rows.filter((row) => row.states.some((state) => states.includes(state)));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** By those whose money it is, else by the states that the figure is about. */
export function nationalCurrency(one: ToldFigure): ToldFigure {
  const { figure, quantity, view } = one;
  const { unit } = quantity;
  if (unit?.kind !== 'currency') return one;
  const name = sliceSpan(view.text, unit.span).trim().toLowerCase();
  const rows = view.tables.sharedCurrencies.get(name);
  if (rows === undefined) return one;
  const about = figure.about.map(({ country }) => country);
  const currency = only(rows, figure.whose ?? []) ?? only(rows, about);
  if (currency === null) return one;
  // "3 billion rupees a month" has its unit in words.
  const rate = / per .+$/u.exec(unit.name)?.[0];
  return {
    ...one,
    figure: { ...figure, unit: rate === undefined ? currency.code : `${currency.name}${rate}` },
  };
}
