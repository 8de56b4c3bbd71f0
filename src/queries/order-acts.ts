// Puts acts in the order of the world's clock and folds what one article says twice.

import { compareText } from '../text/index.ts';
import type { ActLine } from './types.ts';

/** The first day that an act may have, for ordering; an act without days comes where its article does. */
export function orderDay(line: ActLine): string {
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

/** True where people say that it is not the act of another mention of its article. */
function isParted({ corrections }: ActLine): boolean {
  return corrections?.some(({ link }) => link?.relation === 'same-event' && !link.isOne) ?? false;
}

/** Two mentions are one line where the same article tells the same deed of the same parties, alike in status and days. */
function foldKey(line: ActLine): string {
  if (isParted(line)) return line.id;
  const { type, mode, act, status, occurred, article } = line;
  return JSON.stringify([article.id, type, mode, act, status, occurred, names(line)]);
}

/** Linked mentions are one act, whatever each tells of it. */
function actKey({ id, article, actAt }: ActLine): string {
  return actAt === undefined ? id : `${article.id} ${actAt}`;
}

function isEdited({ corrections }: ActLine): boolean {
  return corrections?.some(({ action }) => action === 'edit') ?? false;
}

/** What a person has put right, else the first mention that has nothing from another, so that its own words bear out the line; else the first. */
function tellingAlone(lines: readonly ActLine[]): ActLine | undefined {
  return lines.find(isEdited) ?? lines.find(({ completed }) => completed === undefined) ?? lines[0];
}

/** Mentions of one act in one article. */
export interface ActGroup {
  /** The one that comes first: by it the act has its place among others. */
  readonly lead: ActLine;
  readonly lines: readonly ActLine[];
}

/** The acts that these mentions tell, in the order of their leads. */
export function groupActs(lines: readonly ActLine[]): readonly ActGroup[] {
  const acts = [...Map.groupBy(lines, actKey).values()];
  const alike = Map.groupBy(acts, ([first]) => (first === undefined ? '' : foldKey(first)));
  return [...alike.values()].flatMap((group) => {
    const [lead, ...others] = group.flat();
    return lead === undefined ? [] : [{ lead, lines: [lead, ...others] }];
  });
}

/** The mention that tells the act best; the others are listed in `alsoIn`. */
export function foldGroup({ lead, lines }: ActGroup): ActLine {
  const line = tellingAlone(lines) ?? lead;
  const others = lines.filter((other) => other !== line);
  return { ...line, alsoIn: others.map(({ id, quote }) => ({ id, quote })) };
}

/** Folds mentions of one act in one article into one line. */
export function foldActs(lines: readonly ActLine[]): ActLine[] {
  return groupActs(lines).map(foldGroup);
}
