// Puts acts in the order of the world's clock and folds what one article says twice.

import { compareText } from '../text/index.ts';
import type { ActLine } from './types.ts';

/** The first day that an act may have, for ordering; an act without days comes where its article does. */
function orderDay(line: ActLine): string {
  return (
    line.occurred.from ??
    line.occurred.to ??
    line.article.published.from ??
    line.article.published.to ??
    '9999'
  );
}

export function orderActs(lines: readonly ActLine[]): ActLine[] {
  return lines.toSorted(
    (a, b) =>
      compareText(orderDay(a), orderDay(b)) ||
      compareText(a.article.id, b.article.id) ||
      a.span.start - b.span.start,
  );
}

function names(line: ActLine): string {
  const side = (references: ActLine['actors']) =>
    references
      .map((reference) => reference.actorId ?? reference.name)
      .sort()
      .join('+');
  return `${side(line.actors)}>${side(line.recipients)}`;
}

/** Two mentions are one line where the same article tells the same deed of the same parties, alike in status and days. */
function foldKey(line: ActLine): string {
  const { type, mode, act, status, occurred, article } = line;
  return JSON.stringify([article.id, type, mode, act, status, occurred, names(line)]);
}

/** Folds mentions of one act in one article into the first of them; the others are listed in `alsoIn`. */
export function foldActs(lines: readonly ActLine[]): ActLine[] {
  const groups = Map.groupBy(lines, foldKey);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, alsoIn: others.map(({ id, quote }) => ({ id, quote })) }],
  );
}
