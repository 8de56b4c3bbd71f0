// The newest acts of two, folded, and how many came before: from the ledger's lists where it has them, so that an answer costs what it
// lists; else from all that is told of both.

import type { Clocks, Finding, Ledger, ListedActs, PlaceInList } from '../ledger/index.ts';
import type { EventMention } from '../record/index.ts';
import { listedKey } from '../stories/index.ts';
import { compareText, DemarcheError } from '../text/index.ts';
import { actsApart } from './corrected/index.ts';
import { actsOfBoth } from './find-between.ts';
import { findNamedActs, holdsName, isNameOnly } from './find-named.ts';
import { isNamed } from './find-reports.ts';
import { labelArticles } from './label-articles.ts';
import { type ActGroup, foldGroup, groupActs, orderActs, orderDay } from './order-acts.ts';
import { toActLines } from './to-lines.ts';
import type { ActLine, Side } from './types.ts';

/** Which stretch of a list an answer shows: the whole list where nothing is said. */
export interface Stretch {
  /** At most so many acts, the newest. */
  readonly newest?: number | undefined;
  /** Only acts that come before this one, by the id of a mention. */
  readonly before?: string | undefined;
}

/** What an answer that shows a stretch of a list says of the rest. */
export interface Rest {
  /** How many older acts there are. */
  readonly older: number;
  /** Shows them where it is given as `before`; null where there are none. */
  readonly next: string | null;
}

export interface ActsQuestion extends Stretch {
  /** Acts in which all of these take part. */
  readonly sides: readonly Side[];
  /** Of two: acts by one and to the other, or all in which both take part. */
  readonly use: 'between' | 'together';
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Mentions that are to be listed at all. */
  readonly isListed?: (line: ActLine) => boolean;
}

export interface ActList extends Rest {
  /** By the world's clock. */
  readonly acts: readonly ActLine[];
  readonly possiblyKnown: number;
}

/** One does it to the other, or both do it with each other; not both together to a third. */
function isBetween([a, b]: readonly Side[], event: EventMention): boolean {
  if (a === undefined || b === undefined) return false;
  const does = (side: Side) => event.actors.some((actor) => isNamed(side, actor));
  const isDoneTo = (side: Side) => event.recipients.some((recipient) => isNamed(side, recipient));
  if ((does(a) && isDoneTo(b)) || (does(b) && isDoneTo(a))) return true;
  return event.recipients.length === 0 && does(a) && does(b);
}

/** All have a part in it. */
function isTogether(sides: readonly Side[], { actors, recipients }: EventMention): boolean {
  return sides.every((side) =>
    [...actors, ...recipients].some((reference) =>
      isNameOnly(side) ? holdsName(side.asked, reference) : isNamed(side, reference),
    ),
  );
}

function isAsked({ use, sides }: ActsQuestion): (finding: Finding) => boolean {
  const isSo = use === 'between' ? isBetween : isTogether;
  return ({ entry }) => entry.kind === 'event' && isSo(sides, entry.content);
}

/** What the answer tells, and what it leaves out as only possibly known. */
function partByKnown(
  found: readonly Finding[],
  includePossibly: boolean,
): readonly [readonly Finding[], readonly Finding[]] {
  const isWanted = ({ onlyPossiblyKnown }: Finding) => includePossibly || !onlyPossiblyKnown;
  return [found.filter(isWanted), found.filter((finding) => !isWanted(finding))];
}

/** The acts that these findings tell, in their order. */
async function groupFindings(
  ledger: Ledger,
  findings: readonly Finding[],
  { isListed = () => true }: Pick<ActsQuestion, 'isListed'> = {},
): Promise<readonly ActGroup[]> {
  const lines = toActLines(findings, await labelArticles(ledger, findings));
  return groupActs(orderActs(lines.filter(isListed)));
}

/** Below zero where `a` comes before `b`; zero within one sentence. */
function comparePlaces(a: ActLine, b: ActLine): number {
  return (
    compareText(orderDay(a), orderDay(b)) ||
    compareText(a.article.id, b.article.id) ||
    a.span.start - b.span.start
  );
}

/** A mention with its place in lists. */
interface Placed {
  readonly line: ActLine;
  readonly place: PlaceInList;
}

/** The mention as it was taken, or as people put it right, where it is one of `corrected`. */
async function placeOf(ledger: Ledger, id: string, corrected: readonly Finding[] = []): Promise<Placed> {
  const [entry, other] = await ledger.entriesWithPrefix(id, 2);
  if (entry?.kind === 'event' && other === undefined) {
    const { recordedAt, location, seq } = entry;
    const { articleId } = entry.content.evidence;
    const taken = { entry, recordedAt, location, articleId, reported: noDays, onlyPossiblyKnown: false };
    const finding = corrected.find((one) => one.entry.id === entry.id) ?? taken;
    const [line] = toActLines([finding], await labelArticles(ledger, [finding]));
    if (line !== undefined)
      return { line, place: { day: orderDay(line), articleId, start: line.span.start, seq } };
  }
  throw new DemarcheError(
    'ACT_UNKNOWN',
    `the ledger holds no act ${id}, before which others would be listed`,
    'Give the id that the answer before named.',
  );
}

const noDays = { from: null, to: null };

/** Of acts in order those that come before the mention: in its own sentence those that were taken before it. */
async function groupsBefore(
  ledger: Ledger,
  groups: readonly ActGroup[],
  { line, place }: Placed,
): Promise<readonly ActGroup[]> {
  const own = groups.findIndex(({ lead }) => lead.id === line.id);
  if (own >= 0) return groups.slice(0, own);
  const kept: ActGroup[] = [];
  for (const group of groups) {
    const order = comparePlaces(group.lead, line);
    const isBefore =
      order < 0 || (order === 0 && ((await ledger.entry(group.lead.id))?.seq ?? 0) < place.seq);
    if (isBefore) kept.push(group);
  }
  return kept;
}

/** The newest of all acts at hand; `older` came before them. */
function cut(groups: readonly ActGroup[], newest: number, older: number): Rest & Pick<ActList, 'acts'> {
  const shown = groups.slice(Math.max(0, groups.length - newest));
  const rest = older + groups.length - shown.length;
  return { acts: shown.map(foldGroup), older: rest, next: rest === 0 ? null : (shown[0]?.lead.id ?? null) };
}

function findActs(ledger: Ledger, { sides, clocks }: ActsQuestion): Promise<readonly Finding[]> {
  const [a, b, third] = sides;
  if (a !== undefined && isNameOnly(a)) return findNamedActs(ledger, a.asked, clocks);
  return a !== undefined && b !== undefined && third === undefined
    ? actsOfBoth(ledger, [a, b], clocks)
    : ledger.findings({ kinds: ['event'], participants: sides, clocks });
}

/** From all that is told of them. */
async function listOfAll(ledger: Ledger, question: ActsQuestion): Promise<ActList> {
  const { includePossibly, newest = Number.POSITIVE_INFINITY, before } = question;
  const found = (await findActs(ledger, question)).filter(isAsked(question));
  const [wanted, leftOut] = partByKnown(found, includePossibly);
  const groups = await groupFindings(ledger, wanted, question);
  const upTo =
    before === undefined ? groups : await groupsBefore(ledger, groups, await placeOf(ledger, before));
  const possiblyKnown = (await groupFindings(ledger, leftOut, question)).length;
  return { ...cut(upTo, newest, 0), possiblyKnown };
}

/** The acts that the ledger lists, whole. */
async function groupsOf(
  ledger: Ledger,
  { leads, findings }: ListedActs,
  question: ActsQuestion,
): Promise<readonly ActGroup[]> {
  const groups = await groupFindings(ledger, findings.filter(isAsked(question)));
  const listed = new Set(leads);
  return groups.filter(({ lead }) => listed.has(lead.id));
}

/**
 * The key of two, or of one state or body; of a body with a code and an id by its code, which all its mentions have. Null for all else:
 * a person takes part in few acts.
 */
function keyOf({ sides, isListed, use }: ActsQuestion): number | null {
  const [first, second, third] = sides;
  if (first === undefined || third !== undefined || isListed !== undefined) return null;
  if (second === undefined)
    return first.country === null || use === 'between' ? null : listedKey(first.country, first.country);
  const [a, b] = [first, second].map(({ country, actorId }) => country ?? actorId);
  // What one does to itself stands in no list.
  if (a == null || b == null || (a === b && use === 'between')) return null;
  return listedKey(a, b);
}

/** From the ledger's lists; null where it has none, or where people say of actors that they are others than the lists name. */
async function listOfNewest(
  ledger: Ledger,
  question: ActsQuestion & { readonly newest: number },
): Promise<ActList | null> {
  const { use, clocks, includePossibly, newest, before } = question;
  const key = keyOf(question);
  const apart = key === null ? null : await actsApart(ledger, [key], clocks);
  if (key === null || apart === null) return null;
  const last = before === undefined ? null : await placeOf(ledger, before, apart.findings);
  const listed = await ledger.listedActs({
    ...{ keys: [key], use, clocks, includePossibly, most: newest, withoutPages: apart.pageIds },
    ...(last === null ? {} : { before: last.place }),
  });
  if (listed === null) return null;
  const [wanted, leftOut] = partByKnown(apart.findings.filter(isAsked(question)), includePossibly);
  const all = await groupFindings(ledger, wanted);
  const own = last === null ? all : await groupsBefore(ledger, all, last);
  const groups = [...(await groupsOf(ledger, listed, question)), ...own];
  return {
    ...cut(
      groups.toSorted((a, b) => comparePlaces(a.lead, b.lead)),
      newest,
      listed.older,
    ),
    possiblyKnown: listed.possiblyKnown + (await groupFindings(ledger, leftOut)).length,
  };
}

/** The newest acts as the question has it, and how many came before. */
export async function listActs(ledger: Ledger, question: ActsQuestion): Promise<ActList> {
  const { newest } = question;
  const listed = newest === undefined ? null : await listOfNewest(ledger, { ...question, newest });
  return listed ?? listOfAll(ledger, question);
}
