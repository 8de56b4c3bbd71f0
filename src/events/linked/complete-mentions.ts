// What one mention of an act does not tell, the others do: who, to whom, where and when. "The release took hours" has its parties
// from "Suva freed nine men on Monday" and its day, too; what a mention tells itself stays as it is.

import { hasToldDays, type Status } from '../../record/index.ts';
import type { DayInterval } from '../../time/index.ts';
import { isOld } from '../reality/past.ts';
import type { EventDraft } from '../types.ts';
import { isTimeless } from './may-be-one.ts';
import { isMutual } from './mutual.ts';
import { readSides } from './read-sides.ts';
import type { Mention } from './types.ts';

type Parties = Pick<EventDraft, 'actors' | 'recipients'>;
type Part = NonNullable<EventDraft['completed']>[number]['part'];

/** What a mention takes over, and from which. */
interface Taken {
  readonly parts: Partial<EventDraft>;
  readonly completed: NonNullable<EventDraft['completed']>;
}

/** Each mention of one act, in the order of the text, with what becomes of it; later ones say which mention they repeat. */
export function completeMentions(
  act: readonly Mention[],
  published: DayInterval,
): readonly (readonly [EventDraft, EventDraft])[] {
  const [first] = act;
  if (first === undefined || act.length === 1) return [];
  return act.map((mention) => {
    const others = nearestFirst(mention, act);
    const taken = [
      partiesFrom(mention, others),
      placeFrom(mention, others),
      realityFrom(mention, act),
      daysFrom(mention, others, published),
    ];
    const completed = taken.flatMap((one) => one.completed);
    return [
      mention.draft,
      Object.assign({}, mention.draft, ...taken.map(({ parts }) => parts), {
        ...(mention === first ? {} : { repeats: first.draft.trigger }),
        ...(completed.length === 0 ? {} : { completed }),
      }),
    ];
  });
}

/** Those before it from the nearest back, then those after it. */
function nearestFirst(mention: Mention, act: readonly Mention[]): readonly Mention[] {
  const at = act.indexOf(mention);
  return [...act.slice(0, at).reverse(), ...act.slice(at + 1)];
}

const nothing: Taken = { parts: {}, completed: [] };

function take(part: Part, from: Mention, parts: Partial<EventDraft>): Taken {
  return { parts, completed: [{ part, from: from.draft.trigger }] };
}

function partiesFrom(mention: Mention, others: readonly Mention[]): Taken {
  const own = heldParties(mention);
  const fuller = others.find((other) => isFuller(heldParties(other), own, mention));
  if (fuller === undefined) return nothing;
  const theirs = heldParties(fuller);
  const sides = isMutual(mention) ? withOthersOf(theirs, own) : withSidesOf(theirs, own);
  return take('parties', fuller, sides);
}

/** "Their talks" of two: whoever of the two is not named here. */
function withOthersOf(theirs: Parties, { actors, recipients }: Parties): Parties {
  const known = readSides({ actors, recipients }).all;
  const isNew = (party: EventDraft['actors'][number]): boolean =>
    !known.has(party.country ?? party.actorId ?? party.name);
  const added = [...theirs.actors, ...theirs.recipients].filter(isNew);
  if (actors.length === 0) return theirs;
  return theirs.recipients.length === 0
    ? { actors: [...actors, ...added], recipients }
    : { actors, recipients: [...recipients, ...added] };
}

function withSidesOf(theirs: Parties, own: Parties): Parties {
  return { actors: orElse(own.actors, theirs.actors), recipients: orElse(own.recipients, theirs.recipients) };
}

/** What the words around the topic of a sentence do is not done by it: "his release was arranged by Oman". */
function heldParties({ draft, isTopic, isClassing, phrase }: Mention): Parties {
  if (!isTopic && !isClassing) return { actors: draft.actors, recipients: draft.recipients };
  const isOwn = ({ span }: EventDraft['actors'][number]): boolean =>
    span.start >= phrase.start && span.end <= phrase.end;
  return { actors: draft.actors.filter(isOwn), recipients: draft.recipients.filter(isOwn) };
}

/** True where the other tells a side that is not told here; of a meeting, more of those who met. */
function isFuller(theirs: Parties, own: Parties, mention: Mention): boolean {
  if (isMutual(mention)) return readSides(theirs).all.size > readSides(own).all.size;
  return isEmptyHere(own.actors, theirs.actors) || isEmptyHere(own.recipients, theirs.recipients);
}

function isEmptyHere(own: EventDraft['actors'], theirs: EventDraft['actors']): boolean {
  return own.length === 0 && theirs.length > 0;
}

function orElse<T>(own: readonly T[], theirs: readonly T[]): T[] {
  return [...(own.length > 0 ? own : theirs)];
}

function placeFrom({ draft }: Mention, others: readonly Mention[]): Taken {
  const placed = draft.place === null ? others.find((other) => other.draft.place !== null) : undefined;
  return placed === undefined ? nothing : take('place', placed, { place: placed.draft.place });
}

const OPEN: ReadonlySet<Status> = new Set(['announced', 'anticipated']);

/** "The visit" has not happened where what it takes up lies ahead; not after the text has told that it was done. */
function realityFrom(mention: Mention, act: readonly Mention[]): Taken {
  if (!isTimeless(mention) || hasToldDays(mention.draft)) return nothing;
  const before = act.slice(0, act.indexOf(mention)).filter((one) => !isTimeless(one));
  const open = before.find(({ draft }) => OPEN.has(draft.status));
  if (open === undefined || before.some(({ draft }) => !OPEN.has(draft.status))) return nothing;
  const { type, mode, act: deed, status, occurred, occurredBasis } = open.draft;
  return take('status', open, { type, mode, act: deed, status, occurred, occurredBasis });
}

/** The days, and with them that it lies far back. */
function daysFrom({ draft }: Mention, others: readonly Mention[], published: DayInterval): Taken {
  const dated = hasToldDays(draft) ? undefined : others.find((other) => hasToldDays(other.draft));
  if (dated === undefined) return nothing;
  const { occurred } = dated.draft;
  const isPast = draft.status === 'happened' && isOld(occurred, published);
  const status = isPast ? 'background' : draft.status;
  return take('occurred', dated, { occurred, occurredBasis: 'resolved', status });
}
