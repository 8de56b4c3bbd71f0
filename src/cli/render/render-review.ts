// The queue of what a person should look at: each record with why it is there, and the commands that rule on it.

import type { LinkedRecord, ReviewAnswer, ReviewItem } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderAct, renderSource } from './render-act.ts';
import { renderClocks } from './render-clocks.ts';
import { renderFigure } from './render-figure.ts';
import { relations } from './render-marks.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

const indent = '    ';

function headlineLines(
  { headline }: { readonly headline: string | null },
  { widthColumns }: Terminal,
): string {
  return `  ${wrapText(headline ?? '(no headline)', widthColumns - 2, '  ')}`;
}

function linkedLines({ id, act, article }: LinkedRecord, terminal: Terminal): readonly string[] {
  if (act !== null) return renderAct(act, terminal);
  return [
    headlineLines(article, terminal),
    terminal.style('dim', `${indent}${renderSource(article)}  ${shortId(id)}`),
  ];
}

function subjectLines(item: ReviewItem, terminal: Terminal): readonly string[] {
  switch (item.kind) {
    case 'event':
      return renderAct(item.act, terminal);
    case 'figure':
      return renderFigure(item.figure, terminal);
    case 'article':
      return [
        headlineLines(item.article, terminal),
        terminal.style('dim', `${indent}${renderSource(item.article)}  ${shortId(item.id)}`),
      ];
    case 'link':
      return [
        `  Are these ${relations[item.relation]}?`,
        ...item.of.flatMap((record) => linkedLines(record, terminal)),
      ];
  }
}

/** What rules on it, with the ids that it takes. */
function commandWords(item: ReviewItem): string {
  if (item.kind === 'link') {
    const ids = item.of.map(({ id }) => shortId(id)).join(' ');
    const as = item.relation === 'copy' ? ' --as copy' : '';
    return `demarche accept ${ids}${as} | reject ${ids}${as}`;
  }
  const id = shortId(item.id);
  return `demarche accept ${id} | reject ${id} | edit ${id} FIELD=VALUE`;
}

function itemLines(item: ReviewItem, terminal: Terminal): readonly string[] {
  const { style, widthColumns } = terminal;
  const why = item.reasons.map(({ words }) => words).join('; ');
  const room = widthColumns - indent.length;
  return [
    '',
    ...subjectLines(item, terminal),
    style('yellow', `${indent}${wrapText(`? ${why}`, room, indent)}`),
    style('dim', `${indent}${wrapText(commandWords(item), room, indent)}`),
  ];
}

function countWords({ remaining, reviewed, items }: ReviewAnswer): string {
  const wait = `${remaining} ${remaining === 1 ? 'record waits' : 'records wait'}`;
  const shown = items.length < remaining ? `, the first ${items.length} below` : '';
  return `${wait} for a person${shown}; ${reviewed} ruled on`;
}

export function renderReview(answer: ReviewAnswer, terminal: Terminal): string[] {
  const { sides, reach, items } = answer;
  const who = sides.length === 0 ? '' : `${sides.map(({ name }) => name).join(' – ')}: `;
  const older = `${reach.older} older articles were not looked through (--all looks through all)`;
  return [
    terminal.style('bold', `${who}${countWords(answer)}`),
    ...renderClocks(answer),
    ...(reach.older === 0 ? [] : [older]),
    ...items.flatMap((item) => itemLines(item, terminal)),
  ];
}
