// Finds the actors of one article. Finders propose, refiners complete; the order of the refiners is the order of this file.

import type { Analysis } from '../language/index.ts';
import type { ActorTables } from '../tables/index.ts';
import { type Found, foundAll } from '../text/index.ts';
import type { DayInterval } from '../time/index.ts';
import type { Draft } from './draft.ts';
import { findTableNames } from './finders/find-table-names.ts';
import { locate } from './locate.ts';
import { checkOffices } from './office-check/check-offices.ts';
import { makeContext, type ReadingContext } from './reading-context.ts';
import { addCourtesyNames } from './refiners/add-courtesy-names.ts';
import { addHalves } from './refiners/add-halves.ts';
import { addPersonNames } from './refiners/add-person-names.ts';
import { addPlaceNames } from './refiners/add-place-names.ts';
import { addTitleOwners } from './refiners/add-title-owners.ts';
import { carryDescription } from './refiners/carry-description.ts';
import { chooseReading } from './refiners/choose-reading.ts';
import { composeCountry } from './refiners/compose-country.ts';
import { composeSector } from './refiners/compose-sector.ts';
import { decideUse } from './refiners/decide-use.ts';
import { dropDescribingWords } from './refiners/drop-describing-words.ts';
import { fillOffices } from './refiners/fill-offices.ts';
import { heedNameSpans } from './refiners/heed-name-spans.ts';
import { joinTitles } from './refiners/join-titles.ts';
import { recogniseSpellings } from './refiners/recognise-spellings.ts';
import { recogniseTitledSurnames } from './refiners/recognise-titled-surnames.ts';
import { resolveReferences } from './refiners/resolve-references.ts';
import { resolveShortNames } from './refiners/resolve-short-names.ts';
import { takeApposition } from './refiners/take-apposition.ts';
import { takeHomeCountry } from './refiners/take-home-country.ts';
import { takeNameInApposition } from './refiners/take-name-in-apposition.ts';
import { takeNamesakeInOffice } from './refiners/take-namesake-in-office.ts';
import { takeStateOfName } from './refiners/take-state-of-name.ts';
import type { ActorMention } from './types.ts';

type Refiner = (drafts: readonly Draft[], context: ReadingContext) => readonly Draft[];

const refiners: readonly Refiner[] = [
  chooseReading,
  composeSector,
  dropDescribingWords,
  heedNameSpans,
  addPersonNames,
  addCourtesyNames,
  recogniseSpellings,
  addPlaceNames,
  addHalves,
  // Titles need their country before they choose among persons of one surname.
  composeCountry,
  resolveShortNames,
  joinTitles,
  takeNamesakeInOffice,
  recogniseTitledSurnames,
  addTitleOwners,
  takeStateOfName,
  takeApposition,
  fillOffices,
  takeNameInApposition,
  // Once all that stands beside the full name is known.
  carryDescription,
  decideUse,
  // A pronoun takes what all earlier steps know of its antecedent.
  resolveReferences,
  // Last: only who is of no other country.
  takeHomeCountry,
];

/**
 * Finds who is named in an article, in the order of the text. Mentions nest: "Chinese President Xi Jinping" holds "Chinese".
 * Offices are those of the days `published`; with both ends null no office is looked up. A title that its bearer does not
 * hold becomes a problem with the rule `office-mismatch`.
 */
export function findActors(
  analysis: Analysis,
  published: DayInterval,
  tables: ActorTables,
): Found<ActorMention> {
  const context = makeContext(analysis, published, tables);
  const sorted = draftActors(context);
  const countries = new Set(sorted.map(({ country }) => country));
  return foundAll(
    sorted.map((draft) => mentionOf(draft, countries, context)),
    checkOffices(sorted, context),
  );
}

/** All drafts after the last refiner, in the order of the text, the wider first. */
export function draftActors(context: ReadingContext): readonly Draft[] {
  const drafts = refiners.reduce((all, refine) => refine(all, context), findTableNames(context));
  return drafts.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function mentionOf(
  draft: Draft,
  countries: ReadonlySet<string | null>,
  context: ReadingContext,
): ActorMention {
  const { span, actorId, kind, name, country, sector, officeId, antecedent, ruleId } = draft;
  const text = context.analysis.text.slice(span.start, span.end);
  const use = draft.use ?? 'actor';
  const location = use === 'place' ? locate(draft, countries, context) : null;
  const known = location === null ? {} : { location };
  return { span, text, actorId, kind, name, country, sector, use, officeId, antecedent, ...known, ruleId };
}
