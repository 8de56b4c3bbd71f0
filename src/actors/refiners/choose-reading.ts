// Chooses what a phrase of several meanings stands for: "Congress" after "Peru's" is a parliament, not that of the USA;
// "Georgia" beside Atlanta is no state of its own. Leaves surnames of several persons open for resolve-short-names.

import type { AmbiguityRule, LexiconEntry, LexiconKind } from '../../tables/index.ts';
import { spansOverlap } from '../../text/index.ts';
import { courtesyBefore } from '../courtesy.ts';
import type { Draft } from '../draft.ts';
import { lastTokenOf, neighbour, type ReadingContext, sentenceAt } from '../reading-context.ts';
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
  const countries = countriesOf(drafts.filter((draft) => ruleOf(draft, context) !== 'place'));
  return drafts.flatMap((draft, index) => {
    const readings = draft.readings
      .filter((reading) => isTenable(reading, draft, countries, context))
      .sort(
        (a, b) =>
          order.indexOf(a.kind) - order.indexOf(b.kind) ||
          compareStates(a, b, countries) ||
          compareTowns(a, b, countries, context),
      );
    const best = bestReading(readings, drafts[index - 1], draft, context, countries);
    if (best === undefined) return [];
    const open = stillOpen(best, readings);
    return [{ ...takeReading(draft, best, context.tables), readings: open }];
  });
}

/** "Mr Holland", "Ms Jordan": behind a word of courtesy these are surnames. */
const OF_PLACES: ReadonlySet<LexiconKind> = new Set(['state', 'capital', 'adjective', 'people', 'place']);

/** What the table of ambiguous words asks of a reading. */
function isTenable(
  reading: LexiconEntry,
  draft: Draft,
  countries: ReadonlyMap<string, number>,
  context: ReadingContext,
): boolean {
  const { organisations } = context.tables;
  if (OF_PLACES.has(reading.kind) && courtesyBefore(draft.span.start, context) !== null) return false;
  const rule = ruleOf(draft, context);
  // "Male" is the capital where the text names the Maldives.
  if (reading.kind === 'capital' && rule === 'place' && !countries.has(reading.id))
    return isMeantAsPlace(draft, context);
  if (reading.kind === 'place') return rule !== 'place' || isMeantAsPlace(draft, context);
  if (reading.kind !== 'organisation') return true;
  if (rule === 'home') return isNamed(organisations.get(reading.id)?.country, countries);
  return rule !== 'full' || !isPartOfName(draft, context);
}

function ruleOf({ span }: Draft, { folded, tables }: ReadingContext): AmbiguityRule | undefined {
  return tables.ambiguous.get(folded.slice(span.start, span.end).toLowerCase());
}

/** True where the text names the country, or none at all. */
function isNamed(country: string | null | undefined, countries: ReadonlyMap<string, number>): boolean {
  return countries.size === 0 || countries.has(country ?? '');
}

/** After a preposition of place, or where the language stage takes it for a place. */
function isMeantAsPlace({ span }: Draft, context: ReadingContext): boolean {
  const before = context.folded.slice(Math.max(0, span.start - 12), span.start);
  if (/\b(?:in|at|from|near|to|of|outside|around) $/iu.test(before)) return true;
  const names = sentenceAt(context, span.start)?.names ?? [];
  return names.some((name) => name.type === 'LOC' && spansOverlap(name, span));
}

function isPartOfName(draft: Draft, context: ReadingContext): boolean {
  const word = lastTokenOf(context, draft.span);
  return [neighbour(word, 1), neighbour(word, -1)].some((beside) => beside?.token.upos === 'PROPN');
}

/** How often each country is named in the article, names of several left out: "Congo", "Dominican". */
function countriesOf(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    const country = statesIn(draft).size > 1 ? undefined : countryOf(draft);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

const stateKinds: ReadonlySet<LexiconKind> = new Set(['state', 'adjective', 'people', 'capital']);

function statesIn({ readings }: Draft): ReadonlySet<string> {
  return new Set(readings.filter(({ kind }) => stateKinds.has(kind)).map(({ id }) => id));
}

/** Of states of one name, the one that the article names more often by another: "Congo" beside Brazzaville; else the first of the table. */
function compareStates(a: LexiconEntry, b: LexiconEntry, countries: ReadonlyMap<string, number>): number {
  if (a.kind !== b.kind || !stateKinds.has(a.kind)) return 0;
  return (countries.get(b.id) ?? 0) - (countries.get(a.id) ?? 0);
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
  countries: ReadonlyMap<string, number>,
): LexiconEntry | undefined {
  const agent = readings.find((reading) => reading.kind === 'role' || reading.kind === 'agent');
  const organisation = readings[0]?.kind === 'organisation' ? readings[0] : undefined;
  if (organisation === undefined || agent === undefined) return readings[0];
  const home = context.tables.organisations.get(organisation.id)?.country;
  const owner = before !== undefined && standsBefore(before, draft, context) ? countryOf(before) : undefined;
  const isElsewhere = owner === undefined ? !isNamed(home, countries) : owner !== home;
  return isElsewhere ? agent : organisation;
}

/** True for "Peru's Congress" and "the Peruvian Congress". */
function standsBefore(before: Draft, draft: Draft, context: ReadingContext): boolean {
  return /^(?:'s?)? ?$/u.test(context.folded.slice(before.span.end, draft.span.start));
}

function countryOf(draft: Draft): string | undefined {
  return draft.readings.find((reading) => stateKinds.has(reading.kind))?.id;
}
