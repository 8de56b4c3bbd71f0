// What changed about a pair between two days of knowing: first the articles that changed it, then states and promises with what they
// were before, then the acts and figures that are new.

import type {
  ArticleLabel,
  CommitmentDifference,
  DiffAnswer,
  ReportLine,
  StateDifference,
} from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderAct, renderSource, shortId } from './render-act.ts';
import { renderFigure } from './render-figure.ts';
import { wrapText } from './wrap-text.ts';

const indent = '    ';
/** At most so many reports of one change are quoted; `--json` has all. */
const shownReports = 2;

type Because = Pick<ReportLine, 'id' | 'quote' | 'article'>;

function reasonLines(because: readonly Because[], terminal: Terminal): string[] {
  const { style, widthColumns } = terminal;
  const room = widthColumns - indent.length;
  if (because.length === 0) return [style('dim', `${indent}no new report: the day alone`)];
  const more = because.length - shownReports;
  return [
    ...because
      .slice(0, shownReports)
      .flatMap(({ quote, article, id }) => [
        `${indent}${wrapText(`“${quote}”`, room, indent)}`,
        style('dim', `${indent}${wrapText(`${renderSource(article)} ${shortId(id)}`, room, indent)}`),
      ]),
    ...(more > 0 ? [style('dim', `${indent}+ ${more} more ${more === 1 ? 'report' : 'reports'}`)] : []),
  ];
}

/** "closed → open", "new: closed", "still closed, told of anew". */
function changeWords(before: string | null, after: string | null): string {
  if (before === after) return after === null ? 'told of, not moved' : `still ${after}`;
  if (before === null) return `now ${after}`;
  return after === null ? `${before} → no longer told so` : `${before} → ${after}`;
}

function stateLines({ line, before, after, because }: StateDifference, terminal: Terminal): string[] {
  const { title, byName, onName, isMutual, object } = line;
  const who = `${byName} ${isMutual ? '–' : '→'} ${onName}${object === null ? '' : ` (${object})`}`;
  const words = `${terminal.style('bold', title)} ${who}: ${changeWords(before, after)}`;
  return [`  ${wrapText(words, terminal.widthColumns - 2, indent)}`, ...reasonLines(because, terminal)];
}

function commitmentLines(
  { line, before, after, because }: CommitmentDifference,
  terminal: Terminal,
): string[] {
  const names = (references: typeof line.by) => references.map(({ name, text }) => name || text).join(', ');
  const to = line.to.length === 0 ? '' : ` → ${names(line.to)}`;
  const words = `${line.type} “${line.word}” ${names(line.by)}${to}: ${changeWords(before, after)}`;
  return [`  ${wrapText(words, terminal.widthColumns - 2, indent)}`, ...reasonLines(because, terminal)];
}

function section(title: string, items: readonly (readonly string[])[], { style }: Terminal): string[] {
  return items.length === 0 ? [] : ['', style('bold', `${title} (${items.length})`), ...items.flat()];
}

function articleLines(article: ArticleLabel, { widthColumns, style }: Terminal): string[] {
  const headline = article.headline ?? '(no headline)';
  return [
    `  ${wrapText(headline, widthColumns - 2, '  ')}`,
    style(
      'dim',
      `${indent}${wrapText(`${renderSource(article)}  ${shortId(article.id)}`, widthColumns - 4, indent)}`,
    ),
  ];
}

function known(clocks: DiffAnswer['clocks']): string {
  return clocks.known === undefined ? 'today' : clocks.known;
}

export function renderDiff(answer: DiffAnswer, terminal: Terminal): string[] {
  const { sides, before, after, articles, states, commitments, acts, figures } = answer;
  const [a, b] = sides;
  const isSame = [states, commitments, acts, figures].every((list) => list.length === 0);
  return [
    `${terminal.style('bold', `${a.name} – ${b.name}`)}: what changed from as known on ${known(before.clocks)} to as known ${after.clocks.known === undefined ? 'today' : `on ${known(after.clocks)}`}`,
    ...(isSame ? ['Nothing.'] : []),
    ...section(
      'Articles that changed it',
      articles.map((article) => articleLines(article, terminal)),
      terminal,
    ),
    ...section(
      'States of affairs',
      states.map((state) => stateLines(state, terminal)),
      terminal,
    ),
    ...section(
      'Promises',
      commitments.map((line) => commitmentLines(line, terminal)),
      terminal,
    ),
    ...section(
      'Acts not known before',
      acts.map((line) => renderAct(line, terminal)),
      terminal,
    ),
    ...section(
      'Figures not known before',
      figures.map((line) => renderFigure(line, terminal)),
      terminal,
    ),
  ];
}
