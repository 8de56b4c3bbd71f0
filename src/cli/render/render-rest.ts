// How many acts came before those that an answer lists, and how to see them.

import type { Rest } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

/** "50 acts", or "the newest 50 of 362 acts". */
export function countActs(shown: number, { older }: Rest): string {
  const total = shown + older;
  const acts = `${total} ${total === 1 ? 'act' : 'acts'}`;
  return older === 0 ? acts : `the newest ${shown} of ${acts}`;
}

/** "362 acts in 20 articles", or "the newest 50 of 362 acts, those in 3 articles": only the articles of listed acts are counted. */
export function countIn(shown: number, rest: Rest, sources: string): string {
  const acts = countActs(shown, rest);
  return rest.older === 0
    ? `${acts} in ${sources}`
    : `${acts}, ${shown === 1 ? 'that' : 'those'} in ${sources}`;
}

/** Nothing where all are listed. */
export function renderRest({ older, next }: Rest, terminal: Terminal, noun = 'act'): string[] {
  if (next === null) return [];
  const lines = older === 1 ? `1 older ${noun}` : `${older} older ${noun}s`;
  const words = `… ${lines}: --before ${shortId(next)} or --all`;
  return ['', terminal.style('dim', wrapText(words, terminal.widthColumns, ''))];
}
