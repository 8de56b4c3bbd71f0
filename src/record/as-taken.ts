// Nothing is published, and nothing told of it done, after the day on which we took it. A record cannot know that day, so it is
// heeded when asked: "on Thursday" in a page that its text dates to 2025 or later lies before the page was taken.

import type { DayInterval } from '../time/index.ts';
import type { Entry } from './entry.ts';
import type { EventMention } from './event.ts';
import type { Figure } from './figure.ts';

/** What these tell has been or goes on; what lies ahead may be later than the day of taking. */
const done: ReadonlySet<string> = new Set(['happened', 'ongoing', 'background', 'state', 'estimate']);

const dayOf = (instant: string): string => instant.slice(0, 'YYYY-MM-DD'.length);

/** The interval up to the day of taking; one that lies behind that altogether stays as it is. */
export function notAfterTaking({ from, to }: DayInterval, recordedAt: string): DayInterval {
  const taken = dayOf(recordedAt);
  const isOpen = to === null || to > taken;
  return isOpen && (from === null || from <= taken) ? { from, to: taken } : { from, to };
}

/** The mention with the days on which its act may have been. */
export function eventAsTaken<E extends Pick<EventMention, 'occurred' | 'occurredBasis' | 'status'>>(
  event: E,
  recordedAt: string,
): E {
  const { occurred, occurredBasis, status } = event;
  const isPast = occurredBasis === 'inferred' || done.has(status);
  if (occurred.to === null || !isPast) return event;
  return { ...event, occurred: notAfterTaking(occurred, recordedAt) };
}

/** The figure with the last day that it can speak for. */
export function figureAsTaken<F extends Pick<Figure, 'asOf' | 'window' | 'status'>>(
  figure: F,
  recordedAt: string,
): F {
  const { asOf, window, status } = figure;
  return {
    ...figure,
    asOf: asOf === null ? null : notAfterTaking({ from: null, to: asOf }, recordedAt).to,
    window:
      window === null || window.to === null || !done.has(status)
        ? window
        : notAfterTaking(window, recordedAt),
  };
}

/** The days that a record speaks of; none for one that is of no day. */
export function daysAsTaken(entry: Entry, recordedAt: string): DayInterval {
  if (entry.kind === 'event') return eventAsTaken(entry.content, recordedAt).occurred;
  if (entry.kind !== 'figure') return { from: null, to: null };
  const { window, asOf } = figureAsTaken(entry.content, recordedAt);
  return window ?? { from: asOf, to: asOf };
}

/** When an article was told, and when it, or what it tells, was taken. */
export interface Told {
  readonly reported: DayInterval;
  /** UTC instant. */
  readonly recordedAt: string;
}

/** From which day the world's clock sees an article: the first on which it may have been written; '' where no day is told. */
export function writtenFrom({ reported: { from, to }, recordedAt }: Told): string {
  if (from !== null || to === null) return from ?? '';
  return notAfterTaking({ from, to }, recordedAt).to ?? to;
}

/** From which day the world's clock sees a record: the first of its own; without any, the first of its article. */
export function beganOn(entry: Entry, told: Told): string {
  const { from, to } = daysAsTaken(entry, told.recordedAt);
  return from ?? to ?? writtenFrom(told);
}
