// The report card of a page on a terminal.

import type { PageCard } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderAct, shortId } from './render-act.ts';
import { renderDays } from './render-days.ts';
import { renderFigure } from './render-figure.ts';
import { wrapText } from './wrap-text.ts';

function field(name: string, value: string | null, terminal: Terminal): string[] {
  if (value === null || value === '') return [];
  const label = `${name}:`.padEnd(12);
  return [`${terminal.style('dim', label)}${wrapText(value, terminal.widthColumns - 12, ' '.repeat(12))}`];
}

function renderDating({ article }: PageCard, terminal: Terminal): string[] {
  const { published, verdict, method, stamp, clues } = article.dating;
  const claimed = stamp === null ? 'it gives no date of its own' : `it claims ${renderDays(stamp)}`;
  return [
    terminal.style('bold', 'Dating'),
    `  written ${renderDays(published)}: ${verdict} (by ${method}; ${claimed})`,
    ...clues.map(
      (clue) =>
        `  - ${clue.kind} “${clue.quote}”: ${renderDays(clue.implies)}${clue.note ? ` — ${clue.note}` : ''}`,
    ),
  ];
}

function renderClaims({ claims }: PageCard, terminal: Terminal): string[] {
  if (claims.length === 0) return [];
  const indent = '    ';
  return [
    '',
    terminal.style('bold', `Claims (${claims.length})`),
    ...claims.map((claim) => {
      const said = `${claim.source ?? 'nobody named'} ${claim.cue ?? ''} [${claim.stance}]: “${claim.content}”  ${shortId(claim.id)}`;
      return `  ${wrapText(said, terminal.widthColumns - 2, indent)}`;
    }),
  ];
}

function renderDropped({ article }: PageCard, terminal: Terminal): string[] {
  if (article.dropped.length === 0) return [];
  const shown = (text: string) => (text.length > 90 ? `${text.slice(0, 89)}…` : text).replace(/\s+/gu, ' ');
  return [
    '',
    terminal.style('bold', `Left out as not the article's (${article.dropped.length})`),
    ...article.dropped.map(({ text, reason }) => `  ${terminal.style('dim', reason)}  ${shown(text)}`),
  ];
}

export function renderPage(card: PageCard, terminal: Terminal): string[] {
  const { article, acts, figures } = card;
  return [
    terminal.style('bold', article.headline ?? '(no headline)'),
    ...field('outlet', article.outlet, terminal),
    ...field('by', article.bylines.join(', '), terminal),
    ...field('language', article.language, terminal),
    ...field('address', article.canonicalUrl, terminal),
    ...field('found at', card.label.location, terminal),
    ...field('recorded', card.recordedAt, terminal),
    ...field('page', article.pageId, terminal),
    '',
    ...renderDating(card, terminal),
    ...[...article.notices, ...card.notices].map(({ message }) => terminal.style('yellow', `  ! ${message}`)),
    '',
    terminal.style('bold', `Acts (${acts.length})`),
    ...acts.flatMap((line) => renderAct(line, terminal)),
    ...(figures.length === 0 ? [] : ['', terminal.style('bold', `Figures (${figures.length})`)]),
    ...figures.flatMap((line) => renderFigure(line, terminal)),
    ...renderClaims(card, terminal),
    ...renderDropped(card, terminal),
  ];
}
