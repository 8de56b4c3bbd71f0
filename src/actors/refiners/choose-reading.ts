// Chooses what a phrase of several meanings stands for: "Congress" after "Peru's" is a parliament, not that of the USA;
// "Georgia" beside Atlanta is no state of its own. Leaves surnames of several persons open for resolve-short-names.

import type { LexiconEntry, LexiconKind } from '../../tables/index.ts';
import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { takeReading } from '../take-reading.ts';

/** Earlier kinds win where one phrase is in several tables. */
const order: readonly LexiconKind[] = [
  'office',
  'person',
  'state',
  'seat',
  'capital',
  'organisation',
  'adjective',
  'people',
  'place',
  'short',
  'role',
  'agent',
];

export function chooseReading(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const countries = countriesOf(drafts);
  return drafts.map((draft, index) => {
    const readings = draft.readings.toSorted(
      (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || compareTowns(a, b, countries, context),
    );
    const best = bestReading(readings, drafts[index - 1], draft, context);
    if (best === undefined) return draft;
    const open = stillOpen(best, readings);
    return { ...takeReading(draft, best, context.tables), readings: open };
  });
}

/** How often each country is named in the article. */
function countriesOf(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    const country = countryOf(draft);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** Of towns of one name, the one whose country the article names comes first, then the larger one. */
function compareTowns(
  a: LexiconEntry,
  b: LexiconEntry,
  countries: ReadonlyMap<string, number>,
  context: ReadingContext,
): number {
  const [one, other] = [context.tables.places.get(a.id), context.tables.places.get(b.id)];
  if (one === undefined || other === undefined) return 0;
  const named = (country: string | null): number => (countries.has(country ?? '') ? 1 : 0);
  return named(other.country) - named(one.country) || other.weight - one.weight;
}

/** Persons of one surname, and a city that stands for the body that sits there: "Brussels". */
function stillOpen(best: LexiconEntry, readings: readonly LexiconEntry[]): readonly LexiconEntry[] {
  if (best.kind === 'short') return readings.filter((reading) => reading.kind === 'short');
  const place = readings.find((reading) => reading.kind === 'place');
  return best.kind === 'organisation' && place !== undefined ? [best, place] : [best];
}

function bestReading(
  readings: readonly LexiconEntry[],
  before: Draft | undefined,
  draft: Draft,
  context: ReadingContext,
): LexiconEntry | undefined {
  const agent = readings.find((reading) => reading.kind === 'role' || reading.kind === 'agent');
  const organisation = readings[0]?.kind === 'organisation' ? readings[0] : undefined;
  if (organisation === undefined || agent === undefined) return readings[0];
  const home = context.tables.organisations.get(organisation.id)?.country;
  const owner = before !== undefined && standsBefore(before, draft, context) ? countryOf(before) : undefined;
  return owner !== undefined && owner !== home ? agent : organisation;
}

/** True for "Peru's Congress" and "the Peruvian Congress". */
function standsBefore(before: Draft, draft: Draft, context: ReadingContext): boolean {
  return /^(?:'s?)? ?$/u.test(context.folded.slice(before.span.end, draft.span.start));
}

function countryOf(draft: Draft): string | undefined {
  return draft.readings.find((reading) => ['state', 'adjective', 'capital'].includes(reading.kind))?.id;
}
