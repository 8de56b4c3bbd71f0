// The three clocks and what else of a view stands in its address, so that a link hands over exactly what one sees.

import type { ActLine, ArticleLabel } from '../api/types.ts';
import { eventTypes, statusWords } from '../parts/status.ts';
import { isDay, isInstant } from '../parts/step-day.ts';

type EventType = ActLine['type'];
type Status = ActLine['status'];

export interface ViewSearch {
  /** The day in the world that is asked about. */
  readonly on?: string;
  /** As known on this day. */
  readonly known?: string;
  /** As recorded by this day or instant. */
  readonly recorded?: string;
  /** Also what was known only if an article was written early in its interval. */
  readonly possibly?: boolean;
  /** The record that is shown beside. */
  readonly show?: string;
  /** All that was told is looked through, where the newest of a large record would do. */
  readonly whole?: boolean;
  /** The actor that a screen is about. */
  readonly a?: string;
  /** So many acts, the newest, where not as many as are shown at first. */
  readonly acts?: number;
  /** How the pairs are drawn, where not as a matrix. */
  readonly lens?: 'network' | 'map';
  /** Of which months acts are counted, where not of three years. */
  readonly window?: 'year' | 'all';
  /** Only acts of this kind. */
  readonly kind?: 'cooperation' | 'conflict';
  /** Words to look for, or by which a list is narrowed. */
  readonly words?: string;
  /** Only what tells of acts of this type, as the ontology names it. */
  readonly type?: EventType;
  /** Only what tells of acts that stand so. */
  readonly status?: Status;
  /** Only what such an outlet published. */
  readonly outlet?: string;
  /** Only pages of which the day is so sure. */
  readonly verdict?: ArticleLabel['verdict'];
  /** The order of the matrix, where not by who dealt with whom last. */
  readonly sort?: 'busiest' | 'name';
  /** The part of the world that a map shows, where not all of it. */
  readonly region?: string;
  /** What is marked in an article, where not the records alone: `events.actors.dropped`. */
  readonly layers?: string;
  /** Of two articles only the sentences that differ. */
  readonly differences?: boolean;
  /** What a link said that makes no sense, as `on=2025-02-30`: shown as left out until something else is chosen. */
  readonly refused?: readonly string[];
}

const statuses = Object.keys(statusWords) as readonly Status[];
const verdicts = ['confirmed', 'unconfirmed', 'contradicted', 'inferred', 'unknown'] as const;
/** A record, a passage of an article by its characters, or what an article tells first. */
const shownPattern = /^(?:[0-9a-f]{6,64}|\d+-\d+|lead)$/;

/** The address knows no kinds: what looks like a number comes as one. */
function asText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function that(holds: (text: string) => boolean, value: unknown): string | undefined {
  const text = asText(value);
  return text !== undefined && holds(text) ? text : undefined;
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return that((text) => pattern.test(text), value);
}

function ifTrue(value: unknown): true | undefined {
  return value === true || value === 'true' ? true : undefined;
}

function countIn(value: unknown): number | undefined {
  const count = Number(asText(value) || Number.NaN);
  return Number.isSafeInteger(count) && count > 0 ? count : undefined;
}

function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value);
}

function withoutGaps<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
}

type Fields = Omit<ViewSearch, 'refused'>;

function readFields(search: Record<string, unknown>): Fields {
  return {
    on: that(isDay, search['on']),
    known: that(isDay, search['known']),
    recorded: that(isInstant, search['recorded']),
    possibly: ifTrue(search['possibly']),
    show: matching(search['show'], shownPattern),
    whole: ifTrue(search['whole']),
    a: matching(search['a'], /\S/),
    acts: countIn(search['acts']),
    lens: oneOf(search['lens'], ['network', 'map']),
    window: oneOf(search['window'], ['year', 'all']),
    kind: oneOf(search['kind'], ['cooperation', 'conflict']),
    words: matching(search['words'], /\S/),
    type: oneOf(search['type'], eventTypes),
    status: oneOf(search['status'], statuses),
    outlet: matching(search['outlet'], /\S/),
    verdict: oneOf(search['verdict'], verdicts),
    sort: oneOf(search['sort'], ['busiest', 'name']),
    region: matching(search['region'], /^[a-z-]+$/),
    layers: matching(search['layers'], /^[a-z.]*$/),
    differences: ifTrue(search['differences']),
  } satisfies Record<keyof Fields, unknown> as Fields;
}

function refusedBefore(refused: unknown): readonly string[] {
  return Array.isArray(refused) ? refused.filter((one) => typeof one === 'string') : [];
}

/** Reads the address. What does not make sense there is undefined, not left out: it would come through as it is. */
export function readViewSearch(search: Record<string, unknown>): ViewSearch {
  const fields = readFields(search);
  const refusedNow = Object.entries(fields).flatMap(([field, taken]) => {
    const given = search[field];
    return taken !== undefined || given === undefined || given === '' || given === false
      ? []
      : [`${field}=${typeof given === 'object' ? JSON.stringify(given) : given}`];
  });
  const refused = [...new Set([...refusedBefore(search['refused']), ...refusedNow])];
  return { ...fields, refused: refused.length === 0 ? undefined : refused } as ViewSearch;
}

/** The part of the address that every question takes along. */
export function clocksOf({ on, known, recorded, possibly }: ViewSearch): ViewSearch {
  return withoutGaps({ on, known, recorded, possibly }) as ViewSearch;
}
