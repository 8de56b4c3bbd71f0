// A list of acts, each happening once: the line that tells its day most closely, and under it who else tells it.

import type { ActLine, MayRepeat, MayShareHappening } from '../../queries/index.ts';
import { inQuotes } from '../../text/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderAct, renderSource } from './render-act.ts';
import { shortId } from './short-id.ts';
import { shorten } from './shorten.ts';
import { wrapText } from './wrap-text.ts';

export type ListedAct = ActLine & MayRepeat & MayShareHappening;

export interface FoldedAct {
  readonly line: ListedAct;
  /** Further lines that tell the same happening. */
  readonly others: readonly ListedAct[];
}

/** The lines by happening, each at the place of the line that stands for it, or of its first where that one is not listed. */
export function foldActs(lines: readonly ListedAct[]): readonly FoldedAct[] {
  const groups = Map.groupBy(lines, ({ id, happening = id }) => happening);
  const folded = [...groups].flatMap(([id, told]) => {
    const line = told.find((one) => one.id === id) ?? told[0];
    return line === undefined ? [] : [{ line, others: told.filter((one) => one !== line) }];
  });
  return folded.toSorted((a, b) => lines.indexOf(a.line) - lines.indexOf(b.line));
}

/** How many happenings, and by how many lines they are told where that differs: "(14, told 21 times)". */
export function countFolded({ length }: readonly FoldedAct[], lines: number): string {
  return length === lines ? `(${lines})` : `(${length}, told ${lines} times)`;
}

function renderOther(
  line: ListedAct,
  told: ReadonlySet<string>,
  { style, widthColumns }: Terminal,
): string[] {
  const indent = '    ';
  const source = `${renderSource(line.article)} ${shortId(line.id)}`;
  const words = told.has(line.quote) ? 'in the same words' : inQuotes(line.quote);
  const room = widthColumns - indent.length - 2;
  return [
    style('dim', `${indent}+ ${shorten(words, room)}`),
    style('dim', `${indent}  ${wrapText(source, room, `${indent}  `)}`),
  ];
}

export function renderActs(folded: readonly FoldedAct[], terminal: Terminal): string[] {
  return folded.flatMap(({ line, others }) => {
    const told = new Set([line.quote]);
    return [
      ...renderAct(line, terminal),
      ...others.flatMap((other) => {
        const lines = renderOther(other, told, terminal);
        told.add(other.quote);
        return lines;
      }),
    ];
  });
}
