// Who is meant by words on what somebody has done. Reads "Suva fired two missiles. Oslo condemned the launches" as Oslo against Suva, and
// "Oslo asked Suva for fuel. Suva refused" as a refusal to Oslo; leaves "condemned the attack", where nobody known attacked, alone.

import type { EventType, Status } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import type { EventDraft } from '../types.ts';
import { countriesOf, takeParties } from './known-sides.ts';

/** Further back, it is another matter. */
const REACH_CHARS = 700;
const WORDS_ON_ACTS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);
/** What one can refuse without saying what. */
const REFUSABLE: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST', 'THREATEN']);
const NOT_DONE: ReadonlySet<Status> = new Set(['denied', 'hypothetical', 'negated']);
const KNOWN = /\b(?:the|this|that|these|those|both|such)\s(?:[\p{Ll}-]+\s){0,2}$/u;
/** "condemned the launches": the noun right behind the verb, where nothing was made of it. */
const NOUN_BEHIND = /^ (?:the|this|that|these|those|both) ([\p{Ll}-]+)\b/u;
const OWNED = /^(?:her|his|its|their|whose) ([\p{Ll}-]+)$/u;
const IT = /^(?:it|that|this)$/iu;
const BARE = /^[\s.;,”"]/u;

export function withAnswered(
  drafts: readonly EventDraft[],
  text: string,
  tables: EventTables,
): readonly EventDraft[] {
  const answered: EventDraft[] = [];
  for (const draft of drafts) answered.push(answer(draft, answered, text, tables));
  return answered;
}

function answer(
  draft: EventDraft,
  before: readonly EventDraft[],
  text: string,
  tables: EventTables,
): EventDraft {
  const speaker = countriesOf(draft.actors);
  // "the two signed the pact": what several do together answers nobody.
  if (!WORDS_ON_ACTS.has(draft.type) || speaker.size !== 1 || draft.mode === 'investigate') return draft;
  const known = knownNoun(draft, text);
  const noun = known ?? ownedNoun(draft, tables);
  const isBare =
    draft.type === 'REJECT' && draft.recipients.length === 0 && BARE.test(text.slice(draft.trigger.end));
  if (noun === null && !isBare && !isOnWhatWasDone(draft)) return draft;
  const near = before.filter((act) => isAnswerable(act, draft, speaker));
  const typeOf = known === null ? typeOfDeed : typeOfNoun;
  const wanted = noun === null ? undefined : typeOf(noun, tables);
  const fitting = near.filter(({ type }) =>
    isBare ? REFUSABLE.has(type) : wanted === undefined || isSuch(type, wanted),
  );
  const done = fitting.findLast(({ recipients }) => !speaker.isDisjointFrom(countriesOf(recipients)));
  const act = done ?? (isBare ? undefined : fitting.at(-1));
  if (act === undefined) return draft;
  const doers = act.actors.filter(({ country }) => country !== null && !speaker.has(country));
  return takeParties(draft, 'recipients', doers, act);
}

const HARM: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** "the raid" is an assault, or what police did to an embassy. */
function isSuch(type: EventType, wanted: EventType): boolean {
  return type === wanted || (HARM.has(type) && HARM.has(wanted));
}

/** By somebody else than the speaker, near, and not only thought of. */
function isAnswerable(act: EventDraft, draft: EventDraft, speaker: ReadonlySet<string>): boolean {
  const isNear = draft.trigger.start - act.trigger.start <= REACH_CHARS;
  const doers = countriesOf(act.actors);
  return isNear && !NOT_DONE.has(act.status) && doers.size > 0 && !doers.isSubsetOf(speaker);
}

/** The noun for what is spoken of, where it takes up something known and names nobody. */
function knownNoun({ recipients, trigger }: EventDraft, text: string): string | null {
  const [thing] = recipients;
  if (thing === undefined) return NOUN_BEHIND.exec(text.slice(trigger.end, trigger.end + 60))?.[1] ?? null;
  const isThing = ({ actorId, country, sector, text: words }: EventDraft['actors'][number]): boolean =>
    actorId === null && country === null && sector === null && !/\p{Lu}/u.test(words);
  if (!recipients.every(isThing) || !KNOWN.test(text.slice(0, thing.span.start).slice(-40))) return null;
  return thing.text.split(' ').at(-1) ?? null;
}

/** "condemned their detention": the noun of a deed that befell those named before. */
function ownedNoun({ recipients }: EventDraft, tables: EventTables): string | null {
  const [thing] = recipients;
  const noun = thing === undefined ? undefined : OWNED.exec(thing.text)?.[1];
  return noun !== undefined && recipients.length === 1 && typeOfNoun(noun, tables) !== undefined
    ? noun
    : null;
}

/** "called it a farce": what it is that is spoken of, only the acts before can tell. */
function isOnWhatWasDone({ evidence, recipients }: EventDraft): boolean {
  return evidence.ruleId === 'verdict' && recipients.every(({ text }) => IT.test(text));
}

/** "the attack" is an assault; "the move" may be anything. */
function typeOfNoun(noun: string, { nouns }: EventTables): EventType | undefined {
  // "the strike" that is spoken of as somebody's deed is no stoppage of work.
  if (singular(noun) === 'strike') return 'ASSAULT';
  return (nouns.get(noun) ?? nouns.get(singular(noun)))?.type;
}

/** "their detention": also by the verb that the noun comes from. */
function typeOfDeed(noun: string, tables: EventTables): EventType | undefined {
  const verb = tables.nominals.get(noun) ?? tables.nominals.get(singular(noun));
  const readings = verb === undefined ? [] : (tables.verbs.get(verb) ?? []);
  return typeOfNoun(noun, tables) ?? readings.find(({ type }) => type !== null)?.type ?? undefined;
}

function singular(noun: string): string {
  return noun.replace(/s$/u, '');
}
