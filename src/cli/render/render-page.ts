// The report card of a page on a terminal: in brief on one screen, or all of it.

import type { ClaimLine, PageCard } from '../../queries/index.ts';
import { inQuotes } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderDating } from './page-dating.ts';
import { renderDropped, renderFindings, renderNotices, renderUnread } from './page-findings.ts';
import { renderHead } from './page-head.ts';
import { renderAct } from './render-act.ts';
import { renderFigure } from './render-figure.ts';
import { renderMarks } from './render-marks.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

export interface PageOptions {
  /** Every clue, and every act, claim and figure with its sentence. */
  readonly all?: boolean;
  /** Every part that was left out, with its reason. */
  readonly dropped?: boolean;
}

/** So many lines of each group are shown in brief. */
const briefLines = 5;

/** Who said what, with the id that leads on. */
export function renderStatement(claim: ClaimLine, terminal: Terminal): string[] {
  const said = `${claim.source ?? 'nobody named'} ${claim.cue ?? ''} [${claim.stance}]: ${inQuotes(claim.content)}  ${shortId(claim.id)}`;
  return [
    `  ${wrapText(said, terminal.widthColumns - 2, '    ')}`,
    ...renderMarks(claim.corrections, terminal),
  ];
}

function renderClaims({ claims }: PageCard, terminal: Terminal): string[] {
  if (claims.length === 0) return [];
  return [
    '',
    terminal.style('bold', `Claims (${claims.length})`),
    ...claims.flatMap((claim) => renderStatement(claim, terminal)),
  ];
}

function renderAllFindings(card: PageCard, terminal: Terminal): string[] {
  const { acts, figures } = card;
  const unread = renderUnread(card, terminal);
  if (unread !== null) return unread;
  return [
    '',
    terminal.style('bold', `Acts (${acts.length})`),
    ...acts.flatMap((line) => renderAct(line, terminal)),
    ...renderClaims(card, terminal),
    ...(figures.length === 0 ? [] : ['', terminal.style('bold', `Figures (${figures.length})`)]),
    ...figures.flatMap((line) => renderFigure(line, terminal)),
  ];
}

/** All lines of a report card. */
export function renderPage(card: PageCard, terminal: Terminal, options: PageOptions = {}): string[] {
  const { all = false, dropped = all } = options;
  const most = { most: all ? Number.POSITIVE_INFINITY : briefLines };
  return [
    ...renderHead(card, terminal),
    '',
    ...renderDating(card, terminal, most),
    ...renderNotices(card, terminal),
    ...(all ? renderAllFindings(card, terminal) : renderFindings(card, terminal, most)),
    ...renderDropped(card, terminal, dropped),
  ];
}
