// Finds place names and where they lie, and tells a place as such from its people or its government.
// Reads "Syrian" in "Syrian Observatory" too; leaves "frontier" and "the Kremlin" alone.

import type { Analysis } from '../language/index.ts';
import type { ActorTables } from '../tables/index.ts';
import type { Span } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { draftActors } from './find-actors.ts';
import { longestReadings } from './finders/find-table-names.ts';
import { isLiteral } from './is-literal.ts';
import { locate, locateReading } from './locate.ts';
import { makeContext, type ReadingContext } from './reading-context.ts';
import type { Location } from './types.ts';

export interface PlaceMention {
  readonly span: Span;
  /** null where neither a table nor the gazetteer knows the place. */
  readonly location: Location | null;
  /** False where the name stands for a government, a people or goods: "Minsk said", "Belarusian troops". */
  readonly literal: boolean;
}

const placeSources: ReadonlySet<string> = new Set(['state', 'adjective', 'people', 'capital', 'place']);

/** Bodies whose name is that of a region too: "in the EU". */
const regionBodies: ReadonlySet<string> = new Set(['org:eu', 'org:eurozone']);

/** In the order of the text; place names within the names of bodies are found too, as not literal. */
export function findPlaces(analysis: Analysis, tables: ActorTables): readonly PlaceMention[] {
  const context = makeContext(analysis, { from: null, to: null }, tables);
  const drafts = draftActors(context);
  const countries = new Set(drafts.map(({ country }) => country));
  return drafts.flatMap((draft) => placesOf(draft, countries, context));
}

function placesOf(
  draft: Draft,
  countries: ReadonlySet<string | null>,
  context: ReadingContext,
): readonly PlaceMention[] {
  if (draft.source === 'organisation' && !regionBodies.has(draft.actorId ?? ''))
    return placesWithin(draft.core, context);
  const isNamedPlace = draft.source === 'name' && draft.kind === 'place';
  const isRegionBody = draft.source === 'organisation';
  if (!placeSources.has(draft.source) && !isNamedPlace && !isRegionBody) return [];
  const location = locate(draft, countries, context);
  return [{ span: draft.core, location, literal: isLiteral(draft, context) }];
}

/** The place names inside the name of a body: "Syrian" in "Syrian Observatory for Human Rights". */
function placesWithin(span: Span, context: ReadingContext): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  let taken = span.start;
  for (const word of context.folded.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)) {
    const start = span.start + word.index;
    if (start < taken) continue;
    const longest = longestReadings(context, start, word[0], span.end, ({ kind }) => placeSources.has(kind));
    const reading = longest?.entries[0];
    if (longest == null || reading === undefined) continue;
    taken = longest.end;
    found.push({ span: { start, end: taken }, location: locateReading(reading, context), literal: false });
  }
  return found;
}
