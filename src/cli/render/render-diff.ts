// What changed about a pair between two days of knowing, or of taking: first the articles that changed it, then states and promises
// with what they were before, then the acts and figures that are new, told otherwise, or told no more.

import type { ArticleLabel, MarkedDiff, MayRepeatOld, ReportLine } from '../../queries/index.ts';
import { inQuotes } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderAct, renderSource } from './render-act.ts';
import { renderFigure } from './render-figure.ts';
import { markWords, renderMarks } from './render-marks.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

const indent = '    ';
/** At most so many reports of one change are quoted; `--json` has all. */
const shownReports = 2;

type Corrections = MarkedDiff['corrections'];
type Because = Pick<ReportLine, 'id' | 'quote' | 'article'> & MayRepeatOld;

/** Where it stands; of an old text under a new date also which one it repeats. */
function renderToldIn(article: ArticleLabel, copyOf: string | undefined): string {
  const repeats = copyOf === undefined ? '' : ` (repeats an earlier text, ${shortId(copyOf)})`;
  return `${renderSource(article)}${repeats}`;
}

/** Why something changed that no new report tells of. */
type Otherwise = 'the day alone' | 'read or put right otherwise';

function reasonLines(
  { because, corrections }: { readonly because: readonly Because[]; readonly corrections: Corrections },
  otherwise: Otherwise,
  terminal: Terminal,
): string[] {
  const { style, widthColumns } = terminal;
  const room = widthColumns - indent.length;
  const ruled = renderMarks(corrections, terminal, { indent });
  if (because.length + ruled.length === 0) return [style('dim', `${indent}no new report: ${otherwise}`)];
  const more = because.length - shownReports;
  return [
    ...because
      .slice(0, shownReports)
      .flatMap(({ quote, article, copyOf, id }) => [
        `${indent}${wrapText(inQuotes(quote), room, indent)}`,
        style('dim', `${indent}${wrapText(`${renderToldIn(article, copyOf)} ${shortId(id)}`, room, indent)}`),
      ]),
    ...(more > 0 ? [style('dim', `${indent}+ ${more} more ${more === 1 ? 'report' : 'reports'}`)] : []),
    ...ruled,
  ];
}

/** "closed → open", "new: closed", "still closed, told of anew". */
function changeWords(before: string | null, after: string | null): string {
  if (before === after) return after === null ? 'told of, not moved' : `still ${after}`;
  if (before === null) return `now ${after}`;
  return after === null ? `${before} → no longer told so` : `${before} → ${after}`;
}

function stateLines(
  { line, before, after, ...why }: MarkedDiff['states'][number],
  otherwise: Otherwise,
  terminal: Terminal,
): string[] {
  const { title, byName, onName, isMutual, object } = line;
  const who = `${byName} ${isMutual ? '–' : '→'} ${onName}${object === null ? '' : ` (${object})`}`;
  const words = `${terminal.style('bold', title)} ${who}: ${changeWords(before, after)}`;
  return [
    `  ${wrapText(words, terminal.widthColumns - 2, indent)}`,
    ...reasonLines(why, otherwise, terminal),
  ];
}

function commitmentLines(
  { line, before, after, ...why }: MarkedDiff['commitments'][number],
  otherwise: Otherwise,
  terminal: Terminal,
): string[] {
  const names = (references: typeof line.by) => references.map(({ name, text }) => name || text).join(', ');
  const to = line.to.length === 0 ? '' : ` → ${names(line.to)}`;
  const words = `${line.type} “${line.word}” ${names(line.by)}${to}: ${changeWords(before, after)}`;
  return [
    `  ${wrapText(words, terminal.widthColumns - 2, indent)}`,
    ...reasonLines(why, otherwise, terminal),
  ];
}

function section(title: string, items: readonly (readonly string[])[], { style }: Terminal): string[] {
  return items.length === 0 ? [] : ['', style('bold', `${title} (${items.length})`), ...items.flat()];
}

function articleLines(article: MarkedDiff['articles'][number], { widthColumns, style }: Terminal): string[] {
  const headline = article.headline ?? '(no headline)';
  return [
    `  ${wrapText(headline, widthColumns - 2, '  ')}`,
    style(
      'dim',
      `${indent}${wrapText(`${renderToldIn(article, article.copyOf)}  ${shortId(article.id)}`, widthColumns - 4, indent)}`,
    ),
  ];
}

/** Who put right what, when and why, with the id by which it can be undone. */
function correctionLines(mark: Corrections[number], { widthColumns }: Terminal): string[] {
  const words = `${shortId(mark.id)} ${markWords(mark)} (${mark.made.slice(0, 10)})`;
  return [`  ${wrapText(words, widthColumns - 2, indent)}`];
}

/** "known on 2024-02-01", "recorded by 2026-01-31T12:00:00.000Z", "known today". */
function knowing({ before, after }: MarkedDiff): readonly [string, string] {
  const [was, is] = [before.clocks, after.clocks];
  if (was.recorded !== is.recorded)
    return [
      `recorded by ${was.recorded}`,
      is.recorded === undefined ? 'recorded today' : `recorded by ${is.recorded}`,
    ];
  return [`known on ${was.known}`, is.known === undefined ? 'known today' : `known on ${is.known}`];
}

interface Changed<L> {
  readonly before: L;
  readonly after: L;
}

function bothLines<L>(
  { before, after }: Changed<L>,
  render: (line: L, terminal: Terminal) => readonly string[],
  terminal: Terminal,
): readonly string[] {
  return [...render(before, terminal), terminal.style('dim', '    now:'), ...render(after, terminal)];
}

function actSections({ acts, gone, changed }: MarkedDiff, terminal: Terminal): string[] {
  const rendered = (lines: typeof acts) => lines.map((line) => renderAct(line, terminal));
  const both = changed.acts.map((line) => bothLines(line, renderAct, terminal));
  const isNew = ({ copyOf }: MayRepeatOld) => copyOf === undefined;
  return [
    ...section('Acts not known before', rendered(acts.filter(isNew)), terminal),
    ...section('Acts of an earlier text told again', rendered(acts.filter((act) => !isNew(act))), terminal),
    ...section('Acts told otherwise', both, terminal),
    ...section('Acts no longer told', rendered(gone.acts), terminal),
  ];
}

function figureSections({ figures, gone, changed }: MarkedDiff, terminal: Terminal): string[] {
  const rendered = (lines: typeof figures) => lines.map((line) => renderFigure(line, terminal));
  const both = changed.figures.map((line) => bothLines(line, renderFigure, terminal));
  const isNew = ({ copyOf }: MayRepeatOld) => copyOf === undefined;
  return [
    ...section('Figures not known before', rendered(figures.filter(isNew)), terminal),
    ...section(
      'Figures of an earlier text told again',
      rendered(figures.filter((line) => !isNew(line))),
      terminal,
    ),
    ...section('Figures told otherwise', both, terminal),
    ...section('Figures no longer told', rendered(gone.figures), terminal),
  ];
}

export function renderDiff(answer: MarkedDiff, terminal: Terminal): string[] {
  const { sides, before, after, articles, corrections, states, commitments } = answer;
  const [a, b] = sides;
  const [was, is] = knowing(answer);
  const otherwise =
    before.clocks.recorded === after.clocks.recorded ? 'the day alone' : 'read or put right otherwise';
  const body = [
    ...section(
      'States of affairs',
      states.map((state) => stateLines(state, otherwise, terminal)),
      terminal,
    ),
    ...section(
      'Promises',
      commitments.map((line) => commitmentLines(line, otherwise, terminal)),
      terminal,
    ),
    ...actSections(answer, terminal),
    ...figureSections(answer, terminal),
  ];
  return [
    `${terminal.style('bold', `${a.name} – ${b.name}`)}: what changed from as ${was} to as ${is}`,
    ...(body.length === 0 ? ['Nothing.'] : []),
    ...section(
      'Articles that changed it',
      articles.map((article) => articleLines(article, terminal)),
      terminal,
    ),
    ...section(
      'Corrections that changed it',
      corrections.map((mark) => correctionLines(mark, terminal)),
      terminal,
    ),
    ...body,
  ];
}
