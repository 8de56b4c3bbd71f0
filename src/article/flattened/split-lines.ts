// Cuts flattened text into its lines, however they end, without white space and bullets around them.

import { gluedHeadlineAt } from './split-glued.ts';
import type { Line } from './types.ts';

/** "- NATO seeks friends" has a bullet; "— We shall see, she said" is speech and has none. */
const bullet = /^(?:[-*•‣◦▪●■►▸»›·→]|&bull;)[ \t\u00a0]+/u;

/** What is left of a breadcrumb before its last entry: "> Zenda signs a treaty"; it is no bullet. */
const breadcrumbSign = /^>[ \t\u00a0]+/u;

/** A line with its end: a line feed, a carriage return, or both. */
const lineOrEnd = /([^\r\n]*)(?:\r\n|[\r\n]|$)/gu;

/** The line, or the two that flattening made one of. */
function partLine(line: Line): readonly Line[] {
  const at = gluedHeadlineAt(line.text);
  if (at === null) return [line];
  const { text, span } = line;
  const above = text.slice(0, at).trimEnd();
  return [
    { ...line, text: above, span: { start: span.start, end: span.start + above.length } },
    { ...line, text: text.slice(at), span: { start: span.start + at, end: span.end }, hasBullet: false },
  ];
}

/** All lines that hold more than white space, in order; a headline that is glued to its breadcrumb is a line of its own. */
export function splitLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let number = -1;
  for (const { 1: raw = '', index } of source.matchAll(lineOrEnd)) {
    number += 1;
    const trimmed = raw.trim();
    const bulletSign = bullet.exec(trimmed)?.[0] ?? '';
    const marker = bulletSign || (breadcrumbSign.exec(trimmed)?.[0] ?? '');
    const text = trimmed.slice(marker.length);
    if (text !== '') {
      const start = index + raw.indexOf(trimmed) + marker.length;
      const span = { start, end: start + text.length };
      lines.push(...partLine({ number, text, span, hasBullet: bulletSign !== '' }));
    }
  }
  return lines;
}
