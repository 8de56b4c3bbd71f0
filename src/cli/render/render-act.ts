// One act as lines on a terminal: its mark and status, its days, who did what to whom, on whose word, and the sentence.

import type { ActLine, ArticleLabel, Caveat, MayRepeat } from '../../queries/index.ts';
import type { ActorReference, Status } from '../../record/index.ts';
import { inQuotes } from '../../text/index.ts';
import type { Format, Terminal } from '../terminal.ts';
import { renderDays } from './render-days.ts';
import { onWordOf } from './render-figure-words.ts';
import { renderMarks } from './render-marks.ts';
import { shortId } from './short-id.ts';
import { wrapBehind, wrapText } from './wrap-text.ts';

/** Filled for what happened, hollow for what was only announced, crossed for what was denied. */
export const statusMarks: Readonly<Record<Status, string>> = {
  happened: '●',
  ongoing: '◐',
  background: '•',
  announced: '○',
  anticipated: '○',
  alleged: '?',
  hypothetical: '◌',
  denied: '✕',
  negated: '✕',
};

const statusColours: Readonly<Record<Status, Format>> = {
  happened: 'green',
  ongoing: 'green',
  background: 'gray',
  announced: 'yellow',
  anticipated: 'yellow',
  alleged: 'magenta',
  hypothetical: 'gray',
  denied: 'red',
  negated: 'red',
};

function party({ name, text, country, actorId }: ActorReference): string {
  const shown = name === '' ? text : name;
  return country === null || country === actorId ? shown : `${shown} (${country})`;
}

function parties(line: ActLine): string {
  const doers = line.actors.map(party).join(', ') || 'somebody';
  if (line.recipients.length === 0) return doers;
  return `${doers} → ${line.recipients.map(party).join(', ')}`;
}

/** PLOVER's code and, since a code says little to a reader, the word that it was read from. */
function deed({ type, mode, act, trigger }: ActLine): string {
  const code = mode === null ? type : `${type}/${mode}`;
  const coded = trigger === '' ? code : `${code} “${trigger}”`;
  if (act === null || act.type === type) return coded;
  return `${coded} (of ${act.mode === null ? act.type : `${act.type}/${act.mode}`})`;
}

/** Who did what to whom, without mark and day: `SANCTION/expel “expelled”: Chad → two envoys (SDN)`. */
export function tellDeed(line: ActLine): string {
  return `${deed(line)}: ${parties(line)}`;
}

const caveatWords: Readonly<Record<Caveat, string>> = {
  satire: '! its page calls it satire',
  retraction: '! taken back by its page',
  correction: '! corrected by its page',
  office: '! its page errs about who holds an office',
  death: '! its page errs about who lives',
};

/** The article behind a line: who published it, when, how surely that is known, and what the page says against it. */
export function renderSource(article: ArticleLabel): string {
  const file = article.location === '-' ? 'standard input' : article.location?.split('/').at(-1);
  const outlet = article.outlet === null ? (file ?? 'unnamed page') : `${article.outlet} (${file})`;
  const doubt: Record<ArticleLabel['verdict'], string> = {
    confirmed: '',
    unconfirmed: '',
    contradicted: ', its own stamp is contradicted',
    inferred: ', dated from its text',
    unknown: '',
  };
  const dated = `${outlet}, published ${renderDays(article.published)}${doubt[article.verdict]}`;
  const edits = (article.corrections ?? []).map(
    ({ field, author }) => `✎ ${field ?? 'accepted'} by ${author}`,
  );
  return [dated, ...article.caveats.map((caveat) => caveatWords[caveat]), ...edits].join(', ');
}

/** Lines for one act; the first holds mark, status, days and parties, the quote follows, then the source and the id. */
export function renderAct(line: ActLine & MayRepeat, terminal: Terminal): string[] {
  const { style, widthColumns } = terminal;
  const indent = '    ';
  const colour = statusColours[line.status];
  const status = `${statusMarks[line.status]} ${line.status}`;
  const days = renderDays(line.occurred);
  const head = {
    head: `  ${style(colour, status)}  ${style('bold', days)} `,
    headColumns: status.length + days.length + 5,
  };
  const told = [
    tellDeed(line),
    ...(line.place === null ? [] : [`in ${line.place}`]),
    ...(line.magnitude === null ? [] : [`[${line.magnitude.text} ${line.magnitude.measure}]`]),
  ].join(' ');
  const also = line.alsoIn.length === 0 ? '' : ` (+${line.alsoIn.length} more in it)`;
  const possibly = line.onlyPossiblyKnown ? ' [only possibly known by then]' : '';
  const repeats = line.copyOf === undefined ? '' : ` (repeats ${shortId(line.copyOf)})`;
  const source = `${renderSource(line.article)}${repeats}${also}${possibly} ${shortId(line.id)}`;
  return [
    wrapBehind(head, told, widthColumns, indent),
    `${indent}${wrapText(`${inQuotes(line.quote)}${onWordOf(line.authority)}`, widthColumns - indent.length, indent)}`,
    ...renderMarks(line.corrections, terminal),
    style('dim', `${indent}${wrapText(source, widthColumns - indent.length, indent)}`),
  ];
}
