// The dating of a report card: the days, the verdict in words, what the page states, and the clues by kind.

import {
  type ArticleLabel,
  type BorneOutBy,
  type BriefClue,
  borneOutBy,
  type LedgerClue,
  type PageCard,
} from '../../queries/index.ts';
import type { Dating } from '../../record/index.ts';
import { inQuotes } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { field } from './page-head.ts';
import { renderDays } from './render-days.ts';
import { shorten, widthOf } from './shorten.ts';

/** How many lines of each group are shown where not all are asked for. */
export interface CardOptions {
  readonly most: number;
}

const borneOutWords: Readonly<Record<BorneOutBy, string>> = {
  text: 'what its text tells of bears the stated date out',
  page: "by other dates of the page, which are the page's own word too: its text may be older",
};

const verdictWords: Readonly<Record<Exclude<Dating['verdict'], 'confirmed'>, string>> = {
  unconfirmed: 'the page states it, and too little else bears it out',
  contradicted: 'the text excludes the stated date: an old text under a new date, or a false stamp',
  inferred:
    'the page states no date of its own; its clues together make these days likely, and any one of them may err',
  unknown: 'nothing on the page tells when it was written',
};

const verdictColours = {
  confirmed: 'green',
  unconfirmed: 'yellow',
  contradicted: 'red',
  inferred: 'yellow',
  unknown: 'red',
} as const;

const groupNames = {
  stamp: 'stamps of the page',
  text: 'clues of the text',
  chrome: 'around the article (dates the crawl)',
} as const;

const endWords = { start: 'sets the start', end: 'sets the end', both: 'sets both ends' } as const;

/** Days stand in a column of their own, wide enough for "2025-09-11 to 2026-09-16". */
const daysColumns = 26;

/** Before the days of a clue: "    ✓ ". */
const markColumns = 6;
/** A quotation or a note that is cut shorter than this says nothing. */
const leastQuoteColumns = 12;
const leastNoteColumns = 10;

function renderClue(clue: BriefClue, { style, widthColumns }: Terminal): string {
  const { isChange } = clue;
  const isBlunt = isChange || (clue.implies.from === null && clue.implies.to === null);
  const sign = clue.contradicts ? '✗' : isBlunt ? '·' : '✓';
  const mark = style(clue.contradicts ? 'red' : isBlunt ? 'gray' : 'green', sign);
  const days = renderDays(clue.implies).padEnd(daysColumns);
  const times = clue.times === 1 ? '' : ` ×${clue.times}`;
  const against = clue.contradicts ? ' contradicts it' : '';
  const end = clue.contradicts || clue.sets === null ? '' : `  ${endWords[clue.sets]}`;
  const room =
    widthColumns -
    markColumns -
    Math.max(days.length, daysColumns) -
    times.length -
    against.length -
    end.length;
  const quote = inQuotes(shorten(clue.quote, Math.max(leastQuoteColumns, room - 2)));
  const left = room - widthOf(quote) - 2;
  const said = isChange ? 'a later change' : clue.kind === 'stamp' ? '' : clue.note.replace(/: open$/u, '');
  const note = said === '' || left < leastNoteColumns ? '' : `  ${shorten(said, left)}`;
  return `    ${mark} ${days}${quote}${times}${style('red', against)}${style('green', end)}${style('dim', note)}`;
}

function renderGroup(
  card: PageCard,
  kind: keyof typeof groupNames,
  terminal: Terminal,
  { most }: CardOptions,
): string[] {
  const clues = card.brief.clues[kind];
  if (clues.length === 0) return [];
  const shown = clues.slice(0, most);
  return [
    terminal.style('dim', `  ${groupNames[kind]}`),
    ...shown.map((clue) => renderClue(clue, terminal)),
    ...moreLine(clues.length - shown.length, terminal),
  ];
}

function nameOf({ location, url, headline, id }: ArticleLabel): string {
  return location ?? url ?? headline ?? id.slice(0, 12);
}

/** What the other article tells and where it lies, and below it the words of this one that say the same. */
function renderLedgerClue(clue: LedgerClue, { style, widthColumns }: Terminal): string[] {
  const mark = clue.contradicts ? style('red', '✗') : style('green', '✓');
  const said = `${clue.note} ${nameOf(clue.article)}`;
  const indent = ' '.repeat(markColumns + daysColumns);
  const room = widthColumns - indent.length;
  return [
    `    ${mark} ${renderDays(clue.implies).padEnd(daysColumns)}${shorten(said, room)}`,
    `${indent}${style('dim', inQuotes(shorten(clue.quote, room - 2)))}`,
  ];
}

function renderLedgerClues({ fromLedger }: PageCard, terminal: Terminal, { most }: CardOptions): string[] {
  if (fromLedger.length === 0) return [];
  const shown = fromLedger.slice(0, most);
  return [
    terminal.style('dim', '  other articles of the ledger (they do not move the date)'),
    ...shown.flatMap((clue) => renderLedgerClue(clue, terminal)),
    ...moreLine(fromLedger.length - shown.length, terminal),
  ];
}

/** "+ 12 more", or nothing. */
export function moreLine(count: number, { style }: Terminal): string[] {
  return count <= 0 ? [] : [style('dim', `    + ${count} more (--all)`)];
}

function statedBy({ article: { statedPublished, statedModified } }: PageCard): string {
  const parts = [
    ...(statedPublished === null ? [] : [`published ${statedPublished}`]),
    ...(statedModified === null ? [] : [`changed ${statedModified}`]),
  ];
  return parts.length === 0 ? 'no date of its own' : parts.join(', ');
}

/** Warns of a stated day after the one on which the page was taken, or after today where it was only read. */
export function futureOf({ article, recordedAt }: PageCard, now: Date): string | null {
  const stated = article.dating.stamp?.from ?? null;
  const taken = (recordedAt ?? now.toISOString()).slice(0, 'YYYY-MM-DD'.length);
  return stated !== null && stated > taken ? 'the stated day lies in the future' : null;
}

function verdictOf({ article: { dating } }: PageCard): string {
  const { verdict } = dating;
  return verdict === 'confirmed' ? borneOutWords[borneOutBy(dating) ?? 'page'] : verdictWords[verdict];
}

/** Tells that the same text was published before the stated day; null where no other article of the ledger says so. */
export function earlierTextOf({ fromLedger }: Pick<PageCard, 'fromLedger'>): string | null {
  const earlier = fromLedger.find(({ kind, contradicts }) => kind === 'same-words' && contradicts);
  if (earlier === undefined) return null;
  return `the same text was published ${renderDays(earlier.article.published)}: ${nameOf(earlier.article)}`;
}

/** The lines of the dating; of each group of clues as many as `options` says. */
export function renderDating(card: PageCard, terminal: Terminal, options: CardOptions): string[] {
  const { verdict, method } = card.article.dating;
  const { style } = terminal;
  const days = verdict === 'unknown' ? 'day unknown' : renderDays(card.label.published);
  return [
    style('bold', 'Dating'),
    ...field('written', `${days} (by ${method})`, terminal),
    ...field('verdict', `${style(verdictColours[verdict], verdict)}: ${verdictOf(card)}`, terminal),
    ...field('states', statedBy(card), terminal),
    ...field('but', futureOf(card, new Date()), terminal),
    ...field('but', earlierTextOf(card), terminal),
    ...renderGroup(card, 'stamp', terminal, options),
    ...renderGroup(card, 'text', terminal, options),
    ...renderGroup(card, 'chrome', terminal, options),
    ...renderLedgerClues(card, terminal, options),
  ];
}
