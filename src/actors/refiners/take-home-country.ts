// Gives bodies of state without a country that of the dateline: in a report headed "LUSAKA - ", "the finance ministry" and "Prime Minister
// Ana Silva" are Zambia's. Leaves a report alone that does not tell of the country it is sent from, "two diplomats", "gunmen", and
// whoever stands beside a place abroad: "a court in Grodno".

import { spanContains } from '../../text/index.ts';
import { type Draft, draftsBySentence } from '../draft.ts';
import { lastTokenOf, type ReadingContext } from '../reading-context.ts';

const ruleId = 'take-home-country';

/** A dateline stands in one of the first lines. */
const FIRST_LINES = 4;
/** What stands in a dateline behind its town: ", May 14", ", Maine (Agency)". */
const BEHIND_TOWN = /^(?:,[^\n(–—:]{1,40}?)?(?: ?\([^)\n]{1,60}\))? ?(?:[-–—]{1,2}|:) (?=\S)/u;
/** Bodies of a state: government, courts, parliament, army, police, secret services. */
const OF_STATE: ReadonlySet<string> = new Set(['COP', 'GOV', 'JUD', 'LEG', 'MIL', 'SPY']);
/** Who speaks or fights in a country need not be of it. */
const ABROAD =
  /\b(?:ambassador|consul|delegat|diplomat|embass|envoy|mediator|mission|negotiat|peacekeep|representative)/iu;
/** "the two foreign ministers", "three governments" are of several states. */
const OF_SEVERAL = /(?:government|king|leader|minister|ministrie|president|premier|prime minister)s$/iu;
const OF_ANOTHER = /^ (?:from|of|in) \p{Lu}/u;

export function takeHomeCountry(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const home = homeOf(drafts, context);
  if (home === null) return drafts;
  const { sentences } = context.analysis;
  const ordered = drafts.toSorted((a, b) => a.core.start - b.core.start);
  const taken = new Map<Draft, Draft>();
  for (const here of draftsBySentence(ordered, sentences)) {
    for (const draft of here)
      if (isOfState(draft, context) && !isOfAbroad(draft, here, home, context))
        taken.set(draft, at(home, draft));
  }
  const spans = [...taken.values()].map(({ span }) => span);
  return drafts.map((draft) => taken.get(draft) ?? (standsForOne(draft, spans) ? at(home, draft) : draft));
}

function at(country: string, draft: Draft): Draft {
  return { ...draft, country, ruleId: draft.ruleId === '' ? ruleId : draft.ruleId };
}

/** "it", "Silva": what stands for one who was given the country. */
function standsForOne({ antecedent, country }: Draft, spans: readonly Draft['span'][]): boolean {
  return antecedent !== null && country === null && spans.some((span) => spanContains(span, antecedent));
}

/** The country of the dateline, where the report tells of that country, too. */
function homeOf(drafts: readonly Draft[], { analysis: { text } }: ReadingContext): string | null {
  let start = 0;
  for (let line = 0; line < FIRST_LINES; line += 1) {
    const town = drafts.find(({ span, country, kind }) => {
      const isPlace = kind === 'state' || kind === 'place';
      return (
        span.start === start &&
        country !== null &&
        isPlace &&
        BEHIND_TOWN.test(text.slice(span.end, span.end + 120))
      );
    });
    if (town !== undefined) return isToldOf(town, drafts) ? town.country : null;
    const end = text.indexOf('\n', start);
    if (end < 0) return null;
    start = end + (/\n+/uy.exec(text.slice(end))?.[0].length ?? 1);
  }
  return null;
}

function isToldOf(town: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ country, kind, span }) =>
      country === town.country && kind !== 'place' && span.start !== town.span.start,
  );
}

function isOfState(draft: Draft, context: ReadingContext): boolean {
  const { country, sector, actorId, kind, core, span } = draft;
  if (country !== null || !OF_STATE.has(sector ?? '')) return false;
  if (actorId !== null && kind !== 'person') return false;
  const { text } = context.analysis;
  const words = text.slice(span.start, span.end);
  if (ABROAD.test(words) || OF_ANOTHER.test(text.slice(span.end, span.end + 24))) return false;
  const isPlural = lastTokenOf(context, core)?.token.xpos === 'NNS';
  return !isPlural || !(sector === 'MIL' ? !/\bgovernment\b/iu.test(words) : OF_SEVERAL.test(words));
}

/** Where one goes to or comes from, the sentence does not play. */
const ON_THE_WAY = /\b(?:for|from|into|to|towards?|with) $/u;
/** Courts and police act where they are; a ministry speaks of what is elsewhere. */
const ON_THE_SPOT: ReadonlySet<string> = new Set(['COP', 'JUD', 'MIL']);

/** True where it acts in another country: "In Minsk, a court ...", "a court jailed them in Minsk"; not "the ministry thanked mayors in Minsk". */
function isOfAbroad(
  draft: Draft,
  here: readonly Draft[],
  home: string,
  { analysis: { text } }: ReadingContext,
): boolean {
  const places = here.filter(({ use, country, span }) => {
    const isSetting = span.start < draft.span.start || ON_THE_SPOT.has(draft.sector ?? '');
    return (
      use === 'place' &&
      country !== null &&
      isSetting &&
      !ON_THE_WAY.test(text.slice(0, span.start).slice(-9))
    );
  });
  return places.length > 0 && places.every(({ country }) => country !== home);
}
