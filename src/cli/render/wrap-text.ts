// Breaks text into lines of a width, on white space; a word longer than the line stands alone, unless its signs may be parted.

import { hasWideSigns, widthOf } from './shorten.ts';

/** Chinese and Japanese put no spaces: a word wider than the line is cut where the line ends. */
function cutWide(word: string, room: number): readonly string[] {
  if (widthOf(word) <= room || !hasWideSigns(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (widthOf(piece) + widthOf(sign) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}

/** Lines of at most `widthColumns` columns, each after the first begun with `indent`. */
export function wrapText(text: string, widthColumns: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  const narrowest = widthColumns - indent.length;
  const words = text.split(/\s+/u).filter(Boolean);
  for (const word of words.flatMap((each) => cutWide(each, narrowest))) {
    const room = lines.length > 0 ? narrowest : widthColumns;
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join(`\n${indent}`);
}

/** The text behind a head that takes `headColumns` of the first line, styles not counted. */
export function wrapBehind(
  { head, headColumns }: { readonly head: string; readonly headColumns: number },
  text: string,
  widthColumns: number,
  indent: string,
): string {
  const held = 'x'.repeat(headColumns);
  return `${head}${wrapText(`${held} ${text}`, widthColumns, indent).slice(held.length)}`;
}
