// Of which state people are, by what the article says of the same people elsewhere. Reads "Togo frees two journalists ... released two
// Beninese journalists" as journalists of Benin, and "the men had been arrested" as the Sri Lankan fishermen that were freed; leaves
// "journalists were beaten", where no such people are told of, alone.

import type { EventDraft } from '../types.ts';

type Party = EventDraft['actors'][number];

/** Words that take up any people told of. */
const ANY_PEOPLE: ReadonlySet<string> = new Set([
  'captive',
  'detainee',
  'hostage',
  'man',
  'men',
  'pair',
  'prisoner',
  'three',
  'trio',
  'two',
  'women',
]);
/** What befalls them. */
const BEFALLING: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'CONCEDE', 'RETREAT', 'SANCTION']);
const IS_DEFINITE = /\b(?:the|these|those|all|both)\s(?:[\p{Ll}\d-]+\s){0,2}$/iu;

export function withSamePeople(drafts: readonly EventDraft[], text: string): readonly EventDraft[] {
  const known = drafts
    .flatMap(({ type, recipients }) => (BEFALLING.has(type) ? recipients : []))
    .filter(({ actorId, country, text: words }) => actorId === null && country !== null && isPlain(words));
  if (known.length === 0) return drafts;
  return drafts.map((draft) =>
    BEFALLING.has(draft.type)
      ? { ...draft, recipients: draft.recipients.map((party) => withCountry(party, known, text)) }
      : draft,
  );
}

function withCountry(party: Party, known: readonly Party[], text: string): Party {
  if (party.actorId !== null || party.country !== null || !isPlain(party.text)) return party;
  const noun = nounOf(party.text);
  const same = known.filter(({ text: words }) => nounOf(words) === noun);
  const isTakenUp =
    ANY_PEOPLE.has(noun) && IS_DEFINITE.test(text.slice(0, party.span.end - noun.length).slice(-40));
  const before = known.filter(({ span }) => span.start < party.span.start);
  const countries = new Set((same.length > 0 ? same : isTakenUp ? before : []).map(({ country }) => country));
  const [country] = countries;
  return countries.size === 1 && country !== undefined ? { ...party, country } : party;
}

/** People by a noun, and nobody's possession. */
function isPlain(words: string): boolean {
  return /\p{Ll}$/u.test(words) && !/^(?:her|his|its|their)\b/iu.test(words);
}

/** The last word, without the s of a plural. */
function nounOf(words: string): string {
  const last = words.toLowerCase().split(' ').at(-1) ?? '';
  return last.replace(/(?<=[^su])s$/u, '');
}
