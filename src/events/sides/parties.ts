// Who takes part in an act, on which side. Reads "A met B" and "A and B agreed on a pact" as done by both together; leaves
// "A visited B" with a guest and a host.

import type { ActorReference, EventMention, EventType } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { type Span, spanContains } from '../../text/index.ts';
import type { Act } from '../act.ts';
import { isOfClass } from '../frame/fit.ts';
import { lemmaOf, partOf, type Tree } from '../tree.ts';

export interface Parties extends Pick<EventMention, 'actors' | 'recipients'> {
  /** Who acts, before what two do together makes actors of both. */
  readonly doers: readonly ActorReference[];
  /** Several do together what takes two: "both sides signed it". */
  readonly isTogether: boolean;
}

interface Around {
  /** Who the words are. */
  readonly refer: (heads: readonly number[]) => readonly ActorReference[];
  /** Whom an "it" means that is said to be the doer, who does nothing to itself; nobody where it may be anybody. */
  readonly other: (head: number, doers: readonly ActorReference[]) => readonly ActorReference[];
  /** Where the act took place. */
  readonly country: string | null;
}

export function partiesOf(
  tree: Tree,
  act: Act,
  tables: EventTables,
  { refer, other, country }: Around,
): Parties {
  const doers = withOwnCountry(distinct(refer(act.actors), []), act.type, country);
  const meant = act.recipients.flatMap((head) => {
    const others = other(head, doers);
    return others.length > 0 ? others : refer([head]);
  });
  const named = distinct(meant, doers);
  const isPronoun = act.recipients.some((head) => partOf(tree, head) === 'PRON');
  const isMatter = TO_SOMEBODY.has(act.type) && !act.recipients.some((head) => canAct(tree, head, tables));
  const others = named.filter(
    (receiver) =>
      !isOneOf(receiver, doers) &&
      !isOwnThing(act.type, receiver, doers) &&
      !(isMatter && isThing(receiver)) &&
      !isOnlyWhere(act, receiver, doers),
  );
  const receivers = isPronoun ? others : withCountryOfPlace(others, act.type, country);
  const isTogether = isMutual(tree, act, tables) && act.actors.some((head) => isPlural(tree, head));
  if (isMutual(tree, act, tables) && doers.length > 0 && receivers.length > 0)
    return { doers, isTogether, actors: [...doers, ...receivers], recipients: [] };
  const recipients = areOnlyMatters(agreedOn(act), doers, receivers) ? [] : receivers;
  return { doers, isTogether, actors: doers, recipients };
}

/** "set fire to their mattresses", "a demand of the Polish premier": whom the doer's own words name is nobody else. */
function isOneOf(receiver: ActorReference, doers: readonly ActorReference[]): boolean {
  return doers.some((doer) => isSamePeople(doer, receiver) || isPartOf(receiver.span, doer.span));
}

const THEIRS = /^(?:its|their|his|her|them)$/iu;

/** "their", for those whom no table knows: "Peruvian miners". */
function isSamePeople(doer: ActorReference, { actorId, text, name, country }: ActorReference): boolean {
  const isOpen = actorId === null && doer.actorId === null;
  return isOpen && THEIRS.test(text) && doer.country === country && doer.name.endsWith(name);
}

function isPartOf(part: Span, whole: Span): boolean {
  return spanContains(whole, part) && part.end - part.start < whole.end - whole.start;
}

/** "Some 300 villagers", "Police", at the beginning of a sentence, too; not "Rebels of Suva" or "G20". */
const ENDS_IN_NOUN = /(?:^|\s)\p{Ll}[\p{Ll}-]*$/u;

function decapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const LAWMEN: ReadonlySet<string> = new Set(['COP', 'JUD']);

/** "villagers picketed an office in Osh", "police arrested nine in Osh": crowds and lawmen are of where they are. */
function withOwnCountry(doers: ActorReference[], type: EventType, country: string | null): ActorReference[] {
  if (country === null) return doers;
  const isThere = ({ sector }: ActorReference): boolean =>
    type === 'PROTEST' || (type === 'COERCE' && LAWMEN.has(sector ?? ''));
  const isOpen = (doer: ActorReference): boolean =>
    doer.actorId === null &&
    doer.country === null &&
    isThere(doer) &&
    ENDS_IN_NOUN.test(decapitalised(doer.text));
  return doers.map((doer) => (isOpen(doer) ? { ...doer, country } : doer));
}

/** What forces or crowds move to is where they are, not who they act on. */
const SOMEWHERE: ReadonlySet<EventType> = new Set(['MOBILIZE', 'PROTEST']);

/** "moved tanks to Mora", of Cameroon's own; "to the frontier". */
function isOnlyWhere(
  { type }: Act,
  { actorId, country, sector }: ActorReference,
  doers: readonly ActorReference[],
): boolean {
  if (!SOMEWHERE.has(type) || sector !== null) return false;
  if (type === 'MOBILIZE' && actorId === null)
    return country === null || doers.some((doer) => doer.country === country);
  return type === 'PROTEST' && actorId === null && country === null;
}

/** Said or given to somebody: "praised the text", "threatened the peace" name a matter, and no party. */
const TO_SOMEBODY: ReadonlySet<EventType> = new Set(['AID', 'COOPERATE', 'REQUEST', 'SUPPORT', 'THREATEN']);

const PEOPLE_BY_ENDING = /(?:er|or|ist|ian|man|ee)$/u;

/** "miner", "pensioner": people whom no table knows. */
export function isPeopleByEnding(lemma: string): boolean {
  return PEOPLE_BY_ENDING.test(lemma);
}

function canAct(tree: Tree, head: number, tables: EventTables): boolean {
  if (isPeopleByEnding(lemmaOf(tree, head))) return true;
  return ['people', 'body', 'prisoners', 'troops', 'office-holder'].some((name) =>
    isOfClass(tree, head, name, tables),
  );
}

function isThing(reference: ActorReference): boolean {
  return reference.sector === null && isNameless(reference);
}

/** Acts between one and another; what belongs to the one who acts is their matter. */
const BETWEEN_TWO: ReadonlySet<EventType> = new Set([
  'AGREE',
  'AID',
  'CONSULT',
  'COOPERATE',
  'REQUEST',
  'RETREAT',
  'SANCTION',
  'SUPPORT',
]);

/** "the Sudan Revolutionary Front": a name of several words that ends in one is somebody's, not a state's thing. */
const NAME_OF_SOMEBODY = /\p{Lu}[\p{L}.]+ \p{Lu}[\p{L}-]+(?: of .*)?$/u;

/** "London promised 14 tanks of its own": things of the state that acts are given, not given to. */
function isOwnThing(
  type: EventType,
  { actorId, country, sector, text }: ActorReference,
  doers: readonly ActorReference[],
): boolean {
  const isThing = actorId === null && (sector === null ? !NAME_OF_SOMEBODY.test(text) : sector === 'MIL');
  return (
    isThing && country !== null && BETWEEN_TWO.has(type) && doers.some((doer) => doer.country === country)
  );
}

function isPlural(tree: Tree, head: number): boolean {
  return tree.words[head]?.xpos === 'NNS' || partOf(tree, head) === 'NUM';
}

const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE', 'SUPPORT']);

/** "A met B", "A signed a pact with B": what two do together has both as its actors, and nobody to receive it. */
function isMutual(tree: Tree, act: Act, tables: EventTables): boolean {
  const told = [act.trigger, act.anchor].map((at) => lemmaOf(tree, at));
  const isOneSided = act.mode === 'visit' || act.mode === 'third-party';
  const isNamed = told.some((lemma) => tables.classes.get('mutual')?.has(lemma));
  return isNamed && MUTUAL.has(act.type) && !isOneSided;
}

/** "Riga and Oslo failed to reach a deal on fish": between whom no deal is, stands as one would. */
function agreedOn({ type, inner }: Act): EventType {
  return type === 'REJECT' && inner !== null && TWO_SIDED.has(inner.type) ? 'AGREE' : type;
}

const TWO_SIDED: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT']);

/** "Riga and Oslo agreed on the text of a pact": several states with a thing are the parties, the thing is their matter. */
function areOnlyMatters(
  type: EventType,
  doers: readonly ActorReference[],
  receivers: readonly ActorReference[],
): boolean {
  const countries = new Set(doers.flatMap(({ country }) => country ?? []));
  const isMatter = (receiver: ActorReference): boolean =>
    isNameless(receiver) || (receiver.country !== null && countries.has(receiver.country));
  return (MUTUAL.has(type) || type === 'AGREE') && countries.size > 1 && receivers.every(isMatter);
}

function isNameless({ actorId, country, text }: ActorReference): boolean {
  return actorId === null && country === null && !/^\p{Lu}/u.test(text);
}

/** Deeds that befall people where they are, and what is done, promised or threatened to a whole place. */
const BEFALLING: ReadonlySet<EventType> = new Set([
  'AGREE',
  'AID',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'MOBILIZE',
  'PROTEST',
  'RETREAT',
  'SANCTION',
  'THREATEN',
]);

/** "killed 48 people in two attacks in Ghazni": people without a name are those of the place. */
function withCountryOfPlace(
  receivers: ActorReference[],
  type: EventType,
  country: string | null,
): ActorReference[] {
  const isOpen = receivers.every((receiver) => receiver.country === null && receiver.actorId === null);
  if (country === null || !isOpen || !BEFALLING.has(type)) return receivers;
  return receivers.map((receiver) => (isNameless(receiver) ? { ...receiver, country } : receiver));
}

/** "Their demands", "the party's protest": a noun that says who but not to whom only takes up what is told elsewhere. */
export function isOnlyNamed({ ruleId }: Act, { actors, recipients }: Parties): boolean {
  return ruleId === 'act-noun' && actors.length === 1 && recipients.length === 0;
}

/** Nobody twice, and nobody on both sides: two mentions of one person are one party. */
function distinct(references: readonly ActorReference[], taken: readonly ActorReference[]): ActorReference[] {
  const seen = new Set(taken.map(identity));
  return references.filter((reference) => {
    const key = identity(reference);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function identity({ actorId, span, country, name }: ActorReference): string {
  return actorId ?? `${span.start}-${span.end}-${country}-${name}`;
}
