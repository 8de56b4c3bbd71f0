// Cuts flattened text into its lines, without white space and bullets around them.

import type { Line } from './types.ts';

/** "- NATO seeks friends" has a bullet; "— We shall see, she said" is speech and has none. */
const bullet = /^(?:[-*•‣◦▪●■►▸»›·→]|&bull;)[ \t\u00a0]+/u;

/** All lines that hold more than white space, in order. */
export function splitLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const [number, raw] of source.split('\n').entries()) {
    const trimmed = raw.trim();
    const marker = bullet.exec(trimmed)?.[0] ?? '';
    const text = trimmed.slice(marker.length);
    if (text !== '') {
      const start = offset + raw.indexOf(trimmed) + marker.length;
      lines.push({ number, text, span: { start, end: start + text.length }, hasBullet: marker !== '' });
    }
    offset += raw.length + 1;
  }
  return lines;
}
