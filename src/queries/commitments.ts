// What became of announced and promised acts: open, kept, overdue, broken, superseded, each step with its sentence.

import type { Clocks, Ledger } from '../ledger/index.ts';
import type { EventMention } from '../record/index.ts';
import {
  type Commitment,
  type CommitmentChange,
  type CommitmentKnowledge,
  mayRefuse,
  type NearOutcome,
  type Report,
  workOutCommitments,
} from '../stories/index.ts';
import { DemarcheError } from '../text/index.ts';
import type { Day, DayInterval } from '../time/index.ts';
import { asFirstTold } from './as-first-told.ts';
import { type PromiseKnowledge, reportsOfPromises } from './find-between.ts';
import { type WithTexts, withLaterTexts } from './find-later-texts.ts';
import {
  codesOfSide,
  findReports,
  isNamed,
  type LineSources,
  type Sourced,
  toSourced,
  uniteSourced,
} from './find-reports.ts';
import { newestArticles } from './newest-articles.ts';
import type { QuoteLine } from './standing.ts';
import { type MoreToCome, type Portion, takePortion } from './take-portion.ts';
import type { AnswerHead, Side } from './types.ts';

/** With `most` so many of each state. */
export interface CommitmentQuestion extends Portion {
  /** Who promised, and to whom; none for all that the ledger holds. */
  readonly sides: readonly Side[];
  readonly clocks: Clocks;
  readonly day: Day;
  readonly includePossibly: boolean;
  /** Only commitments in this state. */
  readonly state?: CommitmentState | undefined;
  /** Of a large record the newest reports alone, where fewer than two are asked about. */
  readonly isNewest?: boolean | undefined;
}

export interface ReportLine extends QuoteLine {
  /** Id of the event mention. */
  readonly id: string;
}

export interface CommitmentStep {
  readonly state: CommitmentChange['state'];
  readonly days: DayInterval;
  /** Often none where the day has passed. */
  readonly reports: readonly ReportLine[];
}

/** An act that keeps a part of a promise ("in part"), or that may be its keeping ("perhaps"). */
export interface NearOutcomeLine extends ReportLine {
  readonly how: NearOutcome['how'];
}

export interface CommitmentLine
  extends Pick<
    Commitment,
    | 'id'
    | 'firmness'
    | 'by'
    | 'to'
    | 'byCodes'
    | 'toCodes'
    | 'type'
    | 'mode'
    | 'word'
    | 'due'
    | 'state'
    | 'isLate'
    | 'toldDays'
    | 'ageDays'
  > {
  /** What has to come about first; left out where it hangs on nothing. */
  readonly condition?: Pick<QuoteLine, 'quote' | 'article'>;
  /** The report that says best what was promised. */
  readonly lead: ReportLine | null;
  readonly made: readonly ReportLine[];
  readonly changes: readonly CommitmentStep[];
  /** Acts that keep a part of it, or may; left out where there are none. */
  readonly nearOutcomes?: readonly NearOutcomeLine[];
}

export interface CommitmentAnswer extends AnswerHead {
  readonly sides: readonly Side[];
  readonly day: Day;
  readonly commitments: readonly CommitmentLine[];
  /** Only reports told after this day were read; null where all were. */
  readonly toldAfter: Day | null;
  /** Of each state that has any: how many there are, and how many come after those listed. */
  readonly counts: readonly (MoreToCome & {
    readonly state: CommitmentState;
    readonly commitments: number;
  })[];
}

/** All that one asks for in portions, and how many reports were only possibly known. */
interface AllLines extends Pick<CommitmentAnswer, 'toldAfter'> {
  readonly lines: readonly CommitmentLine[];
  readonly possiblyKnown: number;
}

/** The reports that are at hand, and the day after which they were told; null where they are all. */
type FoundReports = Sourced<Report> & Pick<CommitmentAnswer, 'toldAfter'>;

/** Of a larger record so many articles are read, the newest; of one actor, in a part of whose acts all others have none, more. */
const articlesOfAll = 300;
const articlesOfOne = 1000;

function isAbout(side: Side, { actors, recipients }: EventMention): boolean {
  return [...actors, ...recipients].some((reference) => isNamed(side, reference));
}

function reportLines(reports: readonly Report[], { labels, marks }: LineSources): readonly ReportLine[] {
  return reports.flatMap(({ id, event }) => {
    const article = labels.get(event.evidence.articleId);
    return article === undefined ? [] : [{ id, quote: event.evidence.quote, article, ...marks.get(id) }];
  });
}

function commitmentLine(commitment: Commitment, sources: LineSources): CommitmentLine {
  const { lead, made, changes, condition, nearOutcomes = [], ...facts } = commitment;
  const near = nearOutcomes.flatMap(({ how, report }) =>
    reportLines([report], sources).map((line) => ({ ...line, how })),
  );
  const article = condition === undefined ? undefined : sources.labels.get(condition.articleId);
  return {
    ...facts,
    ...(condition === undefined || article === undefined
      ? {}
      : { condition: { quote: condition.quote, article } }),
    ...(near.length === 0 ? {} : { nearOutcomes: near }),
    lead: reportLines([lead], sources)[0] ?? null,
    made: reportLines(made, sources),
    changes: changes.map(({ state, days, reports }) => ({
      state,
      days,
      reports: reportLines(reports, sources),
    })),
  };
}

/** Codes of the others that one has commitments with. */
function othersOf(side: Side, { reports }: Sourced<Report>, day: Day, knowledge: CommitmentKnowledge) {
  const codes = workOutCommitments(reports, knowledge, { on: day })
    .filter((commitment) => isIn(side, commitment))
    .flatMap(({ byCodes, toCodes }) => [...byCodes, ...toCodes]);
  return new Set(codes.filter((code) => code !== side.country));
}

/**
 * The reports about the sides; where one is asked for, also those by which the others in its commitments called something off, so that
 * one actor's commitments are told as those of the pair are.
 */
async function findWithRefusals(
  ledger: Ledger,
  question: CommitmentQuestion,
  knowledge: CommitmentKnowledge,
): Promise<Sourced<Report>> {
  const { sides, day } = question;
  const [side, other] = sides;
  if (side !== undefined && other !== undefined)
    return reportsOfPromises(ledger, [side, other], question, knowledge);
  const own = await findReports(ledger, sides, question);
  if (side === undefined) return own;
  const others = othersOf(side, own, day, knowledge);
  if (others.size === 0) return own;
  const keys = [...others].map((code) => ({ country: code, actorId: null }));
  const refusals = await findReports(ledger, keys, { ...question, mayTell: mayRefuse });
  return uniteSourced(own, refusals);
}

/** The same from what the newest articles of a large record tell; null where all can be read. */
async function findNewest(
  ledger: Ledger,
  question: CommitmentQuestion,
  knowledge: CommitmentKnowledge,
): Promise<FoundReports | null> {
  const { sides, clocks, day } = question;
  const [side, other] = sides;
  if (question.isNewest !== true || other !== undefined) return null;
  const most = side === undefined ? articlesOfAll : articlesOfOne;
  const newest = await newestArticles(ledger, { clocks, until: day, most });
  if (newest === null) return null;
  const { articleIds, toldAfter } = newest;
  const { on: _, ...known } = clocks;
  const told = await ledger.findings({ kinds: ['event'], articleIds, clocks: known });
  if (side === undefined) return { ...(await toSourced(ledger, told, question)), toldAfter };
  const own = await toSourced(ledger, told, { ...question, mayTell: (event) => isAbout(side, event) });
  const others = othersOf(side, own, day, knowledge);
  const refuses = (event: EventMention) =>
    mayRefuse(event) &&
    [...event.actors, ...event.recipients].some(({ country }) => others.has(country ?? ''));
  const refusals = await toSourced(ledger, told, { ...question, mayTell: refuses });
  return { ...uniteSourced(own, refusals), toldAfter };
}

/** Made by one of the sides, and every other side is in it; what a third promises both of two is nothing between them. */
function isAmong(sides: readonly Side[], commitment: Commitment): boolean {
  return (
    sides.every((side) => isIn(side, commitment)) && (sides.length < 2 || isMadeByAny(sides, commitment))
  );
}

function isMadeByAny(sides: readonly Side[], { by, byCodes }: Commitment): boolean {
  return sides.some(
    (side) =>
      by.some((reference) => isNamed(side, reference)) ||
      [...codesOfSide(side, [])].some((code) => byCodes.includes(code)),
  );
}

function isIn(side: Side, { by, to, byCodes, toCodes }: Commitment): boolean {
  return (
    [...by, ...to].some((reference) => isNamed(side, reference)) ||
    [...codesOfSide(side, [])].some((code) => byCodes.includes(code) || toCodes.includes(code))
  );
}

type CommitmentState = CommitmentLine['state'];

function refuseWithoutState(): never {
  throw new DemarcheError(
    'STATE_MISSING',
    'commitments are listed by their state: after which of them, and in which state?',
    'Give the state, too: open, kept, overdue, broken or superseded.',
  );
}

/** Of each state a portion, in the order in which the states come up. */
function takeByState(
  lines: readonly CommitmentLine[],
  { most, after }: Portion,
): Pick<CommitmentAnswer, 'commitments' | 'counts'> {
  const parts = [...Map.groupBy(lines, ({ state }) => state)].map(([state, own]) => ({
    ...{ state, commitments: own.length },
    ...takePortion(own, { most, after }, ({ id }) => id),
  }));
  const taken = new Set(parts.flatMap((part) => part.taken));
  return {
    commitments: lines.filter((line) => taken.has(line)),
    counts: parts.map(({ taken: _, ...part }) => part),
  };
}

/**
 * Acts that one side is to do for or with the other, or with one side in them. Throws a DemarcheError (`PLACE_UNKNOWN` where `after` is
 * no commitment of the state, `STATE_MISSING` where it is given without a state).
 */
export async function askCommitments(
  ledger: Ledger,
  question: CommitmentQuestion,
  knowledge: PromiseKnowledge,
): Promise<CommitmentAnswer> {
  const { sides, clocks, day, includePossibly, isNewest, state, after } = question;
  if (after !== undefined && state === undefined) refuseWithoutState();
  const name = `commitments ${JSON.stringify([sides, clocks, day, includePossibly, isNewest === true])}`;
  const { lines, toldAfter, possiblyKnown } = await ledger.kept(name, () =>
    workOutLines(ledger, question, knowledge),
  );
  const asked = lines.filter((line) => state === undefined || line.state === state);
  const portions = takeByState(asked, question);
  return { sides, clocks, day, ...portions, toldAfter, leftOut: { possiblyKnown } };
}

/** All of the sides, in whatever state. */
async function workOutLines(
  ledger: Ledger,
  question: CommitmentQuestion,
  knowledge: PromiseKnowledge,
): Promise<AllLines> {
  const { sides, day } = question;
  const newest = await findNewest(ledger, question, knowledge);
  const found = newest ?? (await findWithRefusals(ledger, question, knowledge));
  const told = await asFirstTold(ledger, found, day, knowledge);
  const sourced = await withLaterTexts(ledger, told, question, knowledge);
  return {
    lines: commitmentsBetween(sourced, sides, day, knowledge),
    toldAfter: newest?.toldAfter ?? null,
    possiblyKnown: sourced.possiblyKnown,
  };
}

/** The same, from reports that are at hand. */
export function commitmentsBetween(
  { reports, texts = [], apart = [], ...sources }: WithTexts,
  sides: readonly Side[],
  day: Day,
  knowledge: CommitmentKnowledge,
): readonly CommitmentLine[] {
  return workOutCommitments(reports, knowledge, { on: day, texts, apart })
    .filter((commitment) => isAmong(sides, commitment))
    .map((commitment) => commitmentLine(commitment, sources));
}
