// Nothing is published, and nothing told of it done, after the day on which we took it. A record cannot know that day, so it is
// heeded when asked: "on Thursday" in a page that its text dates to 2025 or later lies before the page was taken.

import type { EventMention, Figure } from '../record/index.ts';
import type { DayInterval } from '../time/index.ts';

/** What these tell has been or goes on; what lies ahead may be later than the day of taking. */
const done: ReadonlySet<string> = new Set(['happened', 'ongoing', 'background', 'state', 'estimate']);

/** The interval up to the day of taking; one that lies behind that altogether stays as it is. */
export function notAfterTaking({ from, to }: DayInterval, recordedAt: string): DayInterval {
  const taken = recordedAt.slice(0, 10);
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
