// Looks a written unit up: as it stands where the case tells ("Nm"), else in lower case, with or without hyphens, or as a
// quotient of two ("kV/cm"). Leaves "sailors", which the table does not know, to the counted nouns.

import type { UnitRow } from '../../tables/index.ts';
import type { SentenceView } from './types.ts';

/** "kV/cm": two units that the table knows, the second below the line. */
function quotient(view: SentenceView, form: string): UnitRow | undefined {
  const [above, below, ...more] = form.split('/');
  if (above === undefined || below === undefined || above === '' || below === '' || more.length > 0)
    return undefined;
  const [over, under] = [lookUpUnit(view, above), lookUpUnit(view, below)];
  if (over === undefined || under === undefined) return undefined;
  return { unit: `${over.unit} per ${under.unit}`, dimension: 'other' };
}

/** The unit of a form as it is written in a text; undefined where the table has none. */
export function lookUpUnit(view: SentenceView, form: string): UnitRow | undefined {
  const { tables } = view;
  const lower = form.toLowerCase();
  return (
    tables.units.get(form) ??
    tables.units.get(lower) ??
    tables.units.get(lower.replace(/[\s-]+/gu, ' ')) ??
    tables.units.get(lower.replace(/\s+/gu, '-')) ??
    quotient(view, form)
  );
}
