// A headline tells in fewer words what the text below it promises: "Kigali to lift Burundi barrier" above "Rwanda will reopen its border
// with Burundi by the end of March" is one promise. Leaves alone a headline whose doer promises nothing below, one with a day of its own,
// and a meeting above another deed.

import { intervalsOverlap } from '../../../time/index.ts';
import type { Pledge } from '../types.ts';

export interface Echo {
  readonly headline: Pledge;
  /** The promise of the text that it tells, too. */
  readonly of: Pledge;
}

/** The first line of an article, which ends in no full stop. */
function isHeadline({ report: { event, text } }: Pledge): boolean {
  const end = text.indexOf('\n');
  return end > 0 && event.evidence.span.end <= end && !/[.!?]["”’')]*$/u.test(text.slice(0, end).trimEnd());
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((code) => b.includes(code));
}

function mayBeOne(headline: Pledge, told: Pledge): boolean {
  const isMeeting = ({ type }: Pledge) => type === 'CONSULT';
  if (isMeeting(headline) !== isMeeting(told) || !shares(headline.by, told.by)) return false;
  const [left, right] = [headline.to, told.to];
  if (left.length > 0 && right.length > 0 && !shares(left, [...right, ...told.by])) return false;
  return headline.due === null || (told.due !== null && intervalsOverlap(headline.due, told.due));
}

function inCommon({ objects }: Pledge, other: Pledge): number {
  return objects.intersection(other.objects).size;
}

function placeOf({ report: { event } }: Pledge): number {
  return event.evidence.span.start;
}

/** The headlines among the promises of a day that tell a promise of their text, each with the one that it shares most words with. */
export function echoesAmong(promises: readonly Pledge[]): readonly Echo[] {
  const articleOf = ({ report }: Pledge) => report.event.evidence.articleId;
  return promises.filter(isHeadline).flatMap((headline) => {
    const below = promises.filter(
      (told) => articleOf(told) === articleOf(headline) && !isHeadline(told) && mayBeOne(headline, told),
    );
    const [of] = below.toSorted(
      (a, b) => inCommon(b, headline) - inCommon(a, headline) || placeOf(a) - placeOf(b),
    );
    return of === undefined ? [] : [{ headline, of }];
  });
}
