// What stands: each state with since when and until when, the sentence that says so, what is announced, and who holds otherwise.

import type {
  MoveLine,
  QuoteLine,
  SourceCount,
  StandingAnswer,
  StandingLine,
  StateChange,
  WithSources,
} from '../../queries/index.ts';
import { inQuotes } from '../../text/index.ts';
import type { Format, Terminal } from '../terminal.ts';
import { renderSource } from './render-act.ts';
import { renderClocks } from './render-clocks.ts';
import { renderBeginning, renderDays } from './render-days.ts';
import { renderMarks } from './render-marks.ts';
import { renderMore } from './render-more.ts';
import { sourceLines } from './render-sources.ts';
import { shortId } from './short-id.ts';
import { shorten } from './shorten.ts';
import { wrapBehind, wrapText } from './wrap-text.ts';

const indent = '    ';

/** How long before its stated end a state is warned of, where the user names no other number of days. */
export const defaultWarnDays = 30;

function partiesOf({ kind, byName, onName, isMutual, object }: StandingLine): string {
  const part = object === null ? '' : ` (${object})`;
  if (isMutual) return `${byName} – ${onName}${part}`;
  const isKept = kind === 'embassy' || kind === 'consulate' || kind === 'ambassador' || kind === 'troops';
  return isKept ? `${byName} in ${onName}${part}` : `${byName} → ${onName}${part}`;
}

/** Since a day, or by it where only the latest day is known. */
function sinceWords(days: StateChange['occurred']): string {
  if (days.from === null) return days.to === null ? '' : ` ${renderDays(days)}`;
  return ` since ${renderBeginning(days)}`;
}

/** "in force since 2023-02-27, until 2024-02-28 (41 days left)". */
function stateWords({ state, since, end, daysLeft }: StandingLine): string {
  if (state === null) return 'not known to have changed';
  const began = since === null ? '' : sinceWords(since);
  const left = daysLeft === null || daysLeft < 0 || state === 'expired' ? '' : ` (${daysLeft} days left)`;
  if (state === 'expired' && end !== null)
    return `its stated end, ${renderDays(end.days)}, has passed; nothing tells what came`;
  return `${state}${began}${end === null ? '' : `, until ${renderDays(end.days)}${left}`}`;
}

function quoted(line: QuoteLine, id: string, lead: string, terminal: Terminal): string[] {
  const { quote, article, corrections } = line;
  const { widthColumns, style } = terminal;
  const room = widthColumns - indent.length;
  return [
    `${indent}${wrapText(`${lead}${inQuotes(quote)}`, room, indent)}`,
    ...renderMarks(corrections, terminal),
    style('dim', `${indent}${wrapText(`${renderSource(article)} ${shortId(id)}`, room, indent)}`),
  ];
}

/** At most so many reports of one thing are quoted; the others are counted. */
const shownReports = 2;

function reports(moves: readonly MoveLine[], lead: string, terminal: Terminal): string[] {
  const shown = moves.slice(0, shownReports);
  const more = moves.length - shown.length;
  return [
    ...shown.flatMap((move) => quoted(move, move.id, lead, terminal)),
    ...(more > 0
      ? [terminal.style('dim', `${indent}+ ${more} more ${more === 1 ? 'report' : 'reports'}`)]
      : []),
  ];
}

const changeWords: Readonly<Record<StateChange['how'], string>> = {
  moves: '',
  extends: ' (put off)',
  affirms: ' (goes on)',
  lapses: ' (the stated end passed)',
};

function changeLine(
  { to, how, occurred, end, isExpected, reports: told }: StateChange,
  terminal: Terminal,
): string {
  const until = end === null || how === 'lapses' ? '' : ` until ${renderDays(end.days)}`;
  const odd = isExpected ? '' : ', though nothing told of it before';
  const words = `${indent}${renderDays(occurred)}  ${to}${changeWords[how]}${until}${odd}${how === 'lapses' ? '' : `  ${inQuotes(told[0]?.quote ?? '')}`}`;
  return terminal.style('dim', shorten(words, terminal.widthColumns - indent.length).replace(/^/u, indent));
}

function historyLines({ history }: StandingLine, terminal: Terminal): string[] {
  return history.length < 2 ? [] : history.map((change) => changeLine(change, terminal));
}

function warning({ isLasting, daysLeft }: StandingLine, warnDays: number, { style }: Terminal): string[] {
  if (!isLasting || daysLeft === null || daysLeft < 0 || daysLeft > warnDays) return [];
  const days = daysLeft === 1 ? '1 day' : `${daysLeft} days`;
  return [style('red', `${indent}! ends in ${days} unless it is put off`)];
}

function markOf({ isLasting, state, against }: StandingLine): readonly [string, Format] {
  if (against.length > 0) return ['±', 'yellow'];
  if (state === null) return ['○', 'yellow'];
  return isLasting ? ['●', 'green'] : ['·', 'gray'];
}

/** One state as lines; with its history where `isWhole`. */
export function renderState(
  line: StandingLine & { readonly sources?: SourceCount },
  terminal: Terminal,
  {
    warnDays = defaultWarnDays,
    isWhole = true,
  }: { readonly warnDays?: number; readonly isWhole?: boolean } = {},
): string[] {
  const { style, widthColumns } = terminal;
  const [mark, colour] = markOf(line);
  const head = {
    head: `  ${style(colour, mark)} ${style('bold', line.title)}`,
    headColumns: 4 + line.title.length,
  };
  const { end, basis } = line;
  const isTold =
    end === null || basis.some(({ quote }) => quote.includes(end.quote) || end.quote.includes(quote));
  return [
    wrapBehind(head, `${partiesOf(line)}: ${stateWords(line)}`, widthColumns, indent),
    ...warning(line, warnDays, terminal),
    ...reports(basis, '', terminal),
    ...(isTold || end === null ? [] : quoted(end, '', 'its end: ', terminal)),
    ...reports(line.against, '✕ but: ', terminal),
    ...reports(line.announced, '○ announced, not told as done: ', terminal),
    ...(isWhole ? reports(line.discussed, '◌ talked of: ', terminal) : []),
    ...(isWhole ? reports(line.alleged, '? alleged: ', terminal) : []),
    ...sourceLines(line.sources, terminal),
    ...(isWhole ? historyLines(line, terminal) : []),
    ...(line.isShortened ? [style('dim', `${indent}… older changes and reports: --all`)] : []),
  ];
}

function section(
  title: string,
  lines: WithSources<StandingAnswer>['states'],
  terminal: Terminal,
  warnDays: number,
): string[] {
  if (lines.length === 0) return [];
  return [
    '',
    terminal.style('bold', `${title} (${lines.length})`),
    ...lines.flatMap((line) => renderState(line, terminal, { warnDays })),
  ];
}

/** The lines of the answer; `warnDays` before a stated end it is warned of. */
export function renderStanding(
  answer: WithSources<StandingAnswer>,
  terminal: Terminal,
  warnDays: number,
): string[] {
  const { sides, states, day } = answer;
  const who = sides.map(({ name }) => name).join(' – ');
  const lasting = states.filter(({ isLasting }) => isLasting);
  const unmoved = states.filter(({ state }) => state === null);
  const lapsed = states.filter(({ state }) => state === 'expired');
  const over = states.filter(({ isLasting, state }) => !isLasting && state !== null && state !== 'expired');
  return [
    `${terminal.style('bold', who)}: what stands on ${day}`,
    ...renderClocks(answer),
    ...(states.length === 0 ? ['Nothing in these articles tells of a state of affairs that lasts.'] : []),
    ...section('Stands', lasting, terminal, warnDays),
    ...section('Past its stated end, and over unless it was extended', lapsed, terminal, warnDays),
    ...section('Over', over, terminal, warnDays),
    ...section('Only announced or alleged', unmoved, terminal, warnDays),
    ...renderMore(answer, ['state', 'states'], terminal),
  ];
}
