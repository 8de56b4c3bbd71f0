// Where the acts of an article stand among those of any two of its actors, and of each of its states and bodies: made once for each
// reading, so that the newest acts are found without those that came before them.

import type { ActPlace, ActPlaceMaker, ArticleEntry, EventEntry } from '../ledger/index.ts';
import { type ActorReference, beganOn, type EventMention } from '../record/index.ts';
import { listedKey } from '../stories/index.ts';
import { compareText } from '../text/index.ts';
import { labelOf } from './label-articles.ts';
import { groupActs, orderActs, orderDay } from './order-acts.ts';
import { toActLines } from './to-lines.ts';
import type { ActLine } from './types.ts';

/** To be raised with every change by which acts may be folded or ordered otherwise: the index is made again then. */
export const actPlacesVersion = '8';

type Pairs = readonly (readonly [string, string])[];

function idsOf(references: readonly ActorReference[]): readonly string[] {
  const ids = references.flatMap(({ country, actorId }) => [country, actorId]);
  return [...new Set(ids.flatMap((id) => id ?? []))];
}

function pairsOf(left: readonly string[], right: readonly string[]): Pairs {
  return left.flatMap((a) => right.filter((b) => b !== a).map((b) => [a, b] as const));
}

/** Of whom one does it to the other, or who both do it with each other; not both together to a third. */
function pairsBetween({ actors, recipients }: EventMention): Pairs {
  return pairsOf(idsOf(actors), idsOf(recipients.length > 0 ? recipients : actors));
}

/** Who take part, in whatever part; each state and body also with itself: under that stand all its acts. */
function pairsTogether({ actors, recipients }: EventMention): Pairs {
  const references = [...actors, ...recipients];
  const ids = idsOf(references);
  const codes = new Set(references.flatMap(({ country }) => country ?? []));
  return [...pairsOf(ids, ids), ...[...codes].map((code) => [code, code] as const)];
}

/** A mention with the day from which the world's clock sees it. */
export interface SeenMention {
  readonly line: ActLine;
  readonly began: string;
}

/** The mentions under each key, in their order. */
function byKey(
  events: readonly EventEntry[],
  seen: readonly SeenMention[],
  pairs: (event: EventMention) => Pairs,
): ReadonlyMap<number, readonly SeenMention[]> {
  const contents = new Map(events.map(({ id, content }) => [id, content]));
  const found = new Map<number, SeenMention[]>();
  for (const one of seen) {
    const event = contents.get(one.line.id);
    const keys = event === undefined ? [] : pairs(event).map(([a, b]) => listedKey(a, b));
    for (const key of new Set(keys)) found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

type Span = Pick<ActPlace, 'began' | 'until' | 'mentionIds'>;

/**
 * From which day of the world's clock on which mention leads an act, and until which: with a mention that begins later an act may
 * get another lead.
 */
function leadsOf(seen: readonly SeenMention[]): ReadonlyMap<ActLine, readonly Span[]> {
  const days = [...new Set(seen.map(({ began }) => began))].sort(compareText);
  const leads = new Map<ActLine, Span[]>();
  for (const [at, began] of days.entries()) {
    const visible = seen.filter((one) => one.began <= began).map(({ line }) => line);
    const until = days[at + 1] ?? null;
    for (const { lead, lines } of groupActs(visible)) {
      const spans = leads.get(lead) ?? [];
      const last = spans.at(-1);
      const others = last?.until === began ? spans.slice(0, -1) : spans;
      const before = last?.until === began ? last : { began, mentionIds: [] };
      const mentions = lines.flatMap((line) => (line === lead ? [] : [line.id]));
      const mentionIds = [...new Set([...before.mentionIds, ...mentions])];
      leads.set(lead, [...others, { began: before.began, until, mentionIds }]);
    }
  }
  return leads;
}

function placesOf(
  use: ActPlace['uses'],
  found: ReadonlyMap<number, readonly SeenMention[]>,
): readonly ActPlace[] {
  return [...found].flatMap(([key, seen]) =>
    [...leadsOf(seen)].flatMap(([line, spans]) =>
      spans.map((span) => ({
        ...{ key, uses: use, eventId: line.id, day: orderDay(line), start: line.span.start },
        ...span,
      })),
    ),
  );
}

/** One place for both uses where they are the same. */
function unitePlaces(together: readonly ActPlace[], between: readonly ActPlace[]): readonly ActPlace[] {
  const nameOf = ({ key, eventId, began, until }: ActPlace) => `${key} ${eventId} ${began} ${until}`;
  const ofBetween = new Map(between.map((place) => [nameOf(place), place]));
  const names = new Set(together.map(nameOf));
  return [
    ...together.map((place) => {
      const same = ofBetween.get(nameOf(place));
      if (same === undefined) return place;
      const mentionIds = [...new Set([...place.mentionIds, ...same.mentionIds])];
      return { ...place, uses: 'both' as const, mentionIds };
    }),
    ...between.filter((place) => !names.has(nameOf(place))),
  ];
}

/** The mentions of an article in their order. */
export function seenMentions(events: readonly EventEntry[], article: ArticleEntry): readonly SeenMention[] {
  const reported = article.content.dating.published;
  const findings = events.map((entry) => ({
    ...{ entry, recordedAt: entry.recordedAt, location: entry.location, articleId: article.id },
    ...{ reported, onlyPossiblyKnown: false },
  }));
  const began = new Map(
    events.map((event) => [event.id, beganOn(event, { reported, recordedAt: event.recordedAt })]),
  );
  const lines = orderActs(toActLines(findings, new Map([[article.id, labelOf(article)]])));
  return lines.map((line) => ({ line, began: began.get(line.id) ?? '' }));
}

/** The places of the acts of one article: a pure function of it and of its mentions. */
export const placeActs: ActPlaceMaker['placesOf'] = (events, article) => {
  const seen = seenMentions(events, article);
  return unitePlaces(
    placesOf('together', byKey(events, seen, pairsTogether)),
    placesOf('between', byKey(events, seen, pairsBetween)),
  );
};
