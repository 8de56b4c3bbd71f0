// What a report card tells in brief of the rest: notices, acts, claims and figures a line each, and what was left out.

import type { ActLine, ClaimLine, FigureLine, PageCard } from '../../queries/index.ts';
import { figureWords, inQuotes } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { type CardOptions, moreLine } from './page-dating.ts';
import { counted, languageName } from './page-head.ts';
import { statusMarks } from './render-act.ts';
import { renderDays } from './render-days.ts';
import { shortId } from './short-id.ts';
import { shorten, widthOf } from './shorten.ts';
import { wrapText } from './wrap-text.ts';

/** Several notices of one rule share their first words: those are said once, and what each adds is listed. */
function joinMessages(messages: readonly string[]): string {
  const [first = '', ...rest] = messages;
  const leadEnd = first.indexOf(': ') + ': '.length;
  const lead = first.slice(0, leadEnd);
  const isShared = leadEnd >= ': '.length && rest.every((message) => message.startsWith(lead));
  if (isShared) return `${lead}${messages.map((message) => message.slice(leadEnd)).join(', ')}`;
  // Sentences stand beside each other; what has no full stop is a list.
  return messages.reduce((said, message) => `${said}${/[.!?]$/u.test(said) ? '' : ';'} ${message}`);
}

/** A line for each rule that noticed something; none where nothing was. */
export function renderNotices({ notices }: PageCard, terminal: Terminal): string[] {
  if (notices.length === 0) return [];
  const { style, widthColumns } = terminal;
  const byRule = Map.groupBy(notices, ({ ruleId }) => ruleId);
  return [
    '',
    style('bold', `Notices (${notices.length})`),
    ...[...byRule.values()].map((group) => {
      const message = joinMessages(group.map((notice) => notice.message));
      return `  ${style('yellow', '!')} ${wrapText(message, widthColumns - 4, '    ')}`;
    }),
  ];
}

/** "  ● 2025-09-11  what happened …   3f9c2a51d0e4": the id leads on, with `demarche why`. */
function findingLine(
  mark: string,
  days: string,
  what: string,
  id: string,
  { style, widthColumns }: Terminal,
): string {
  const end = `  ${shortId(id)}`;
  const room = widthColumns - 4 - days.length - 2 - end.length;
  const words = shorten(what, room);
  const gap = ' '.repeat(Math.max(0, room - widthOf(words)));
  return `  ${mark} ${style('bold', days)}  ${words}${gap}${style('dim', end)}`;
}

/** With a pen before what people put right; `--all` and `why` tell what. */
function marked({ corrections = [] }: Pick<ActLine, 'corrections'>, what: string): string {
  return corrections.length === 0 ? what : `✎ ${what}`;
}

function actLine(line: ActLine, terminal: Terminal): string {
  const names = (parties: ActLine['actors']) => parties.map(({ name, text }) => name || text).join(', ');
  const to = line.recipients.length === 0 ? '' : ` → ${names(line.recipients)}`;
  const deed = line.mode === null ? line.type : `${line.type}/${line.mode}`;
  const said = line.status === 'happened' ? '' : ` (${line.status})`;
  const what = `${deed}${said}: ${names(line.actors) || 'somebody'}${to}`;
  return findingLine(
    statusMarks[line.status],
    renderDays(line.occurred).padEnd(10),
    marked(line, what),
    line.id,
    terminal,
  );
}

function claimLine(line: ClaimLine, terminal: Terminal): string {
  const what = `${line.source ?? 'nobody named'} ${line.cue ?? ''}: ${inQuotes(line.content)}`;
  return findingLine('»', line.stance.padEnd(10), marked(line, what), line.id, terminal);
}

function figureLine(line: FigureLine, terminal: Terminal): string {
  const what = `${figureWords(line)} — ${inQuotes(line.quote)}`;
  return findingLine('#', line.status.padEnd(10), marked(line, what), line.id, terminal);
}

function group<Line>(
  title: string,
  lines: readonly Line[],
  { most }: CardOptions,
  terminal: Terminal,
  render: (line: Line, terminal: Terminal) => string,
): string[] {
  const shown = lines.slice(0, most);
  return [
    terminal.style('bold', `${title} (${lines.length})`),
    ...shown.map((line) => render(line, terminal)),
    ...moreLine(lines.length - shown.length, terminal),
  ];
}

/** Claims and figures are many and lean on the acts: fewer of them are shown. */
const lesserShare = 0.6;

/** The languages that acts, claims and figures are read in, and that of a text that cannot be told. */
const readLanguages: ReadonlySet<string> = new Set(['en', 'und']);

/** What stands in place of the acts of a text in a language that they are not read in; null where they are. */
export function renderUnread(card: PageCard, terminal: Terminal): string[] | null {
  const { language } = card.article;
  const found = card.acts.length + card.claims.length + card.figures.length;
  if (found > 0 || readLanguages.has(language)) return null;
  const message = `no acts, claims or figures are read in ${languageName(language)}`;
  return ['', terminal.style('bold', 'Acts'), `  ${terminal.style('dim', message)}`];
}

/** Acts, claims and figures in brief, each with the id that leads on. */
export function renderFindings(card: PageCard, terminal: Terminal, { most }: CardOptions): string[] {
  const unread = renderUnread(card, terminal);
  if (unread !== null) return unread;
  const lesser = { most: Math.ceil(most * lesserShare) };
  return [
    '',
    ...group('Acts', card.acts, { most }, terminal, actLine),
    ...(card.claims.length === 0 ? [] : ['', ...group('Claims', card.claims, lesser, terminal, claimLine)]),
    ...(card.figures.length === 0
      ? []
      : ['', ...group('Figures', card.figures, lesser, terminal, figureLine)]),
  ];
}

/** The counts by reason; with the lines themselves where they are asked for. */
export function renderDropped({ article, brief }: PageCard, terminal: Terminal, isListed: boolean): string[] {
  if (brief.dropped.length === 0) return [];
  const { style, widthColumns } = terminal;
  const counts = brief.dropped.map(({ reason, count }) => `${reason} ${count}`).join(', ');
  const widest = Math.max(...brief.dropped.map(({ reason }) => reason.length));
  const room = widthColumns - 4 - widest;
  const lines = article.dropped.map(
    ({ text, reason }) => `  ${style('dim', reason.padEnd(widest))}  ${shorten(text, room)}`,
  );
  return [
    '',
    style('bold', `Left out as not the article's: ${counted(article.dropped.length, 'part')}`),
    `  ${wrapText(counts, widthColumns - 2, '  ')}`,
    ...(isListed ? lines : [style('dim', '  each with its words: --dropped')]),
  ];
}
