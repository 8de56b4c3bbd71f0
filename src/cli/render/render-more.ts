// How many lines come after those that an answer lists, and how to see them.

import type { MoreToCome } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { wrapText } from './wrap-text.ts';

/** Enough digits of an id to be alone; other places are named whole. */
const idPattern = /^([0-9a-f]{12})[0-9a-f]{52}(:\d+)?$/u;

function shortPlace(place: string): string {
  return place.replace(idPattern, (_, digits: string, start = '') => (start === '' ? digits : place));
}

/** "… 12 more stories: --after 3f9c2a51d0e4 or --all"; nothing where all are listed. */
export function renderMore(
  { more, next }: MoreToCome,
  nouns: readonly [one: string, many: string],
  terminal: Terminal,
  also = '',
): string[] {
  if (next === null) return [];
  const words = `… ${more} more ${more === 1 ? nouns[0] : nouns[1]}: ${also}--after ${shortPlace(next)} or --all`;
  return ['', terminal.style('dim', wrapText(words, terminal.widthColumns, ''))];
}
