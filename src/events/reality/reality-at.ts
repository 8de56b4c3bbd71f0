// The status of one word of a text, for readers that bring their own events.

import type { Analysis } from '../../language/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { readTree } from '../tree.ts';
import { type Reality, realityOf } from './reality.ts';

/** How the word that starts at `offset` stands to the world; `happened` where there is no such word. */
export function realityAt(analysis: Analysis, offset: number, tables: EventTables): Reality {
  for (const sentence of analysis.sentences) {
    const index = sentence.tokens.findIndex((token) => token.start <= offset && offset < token.end);
    if (index >= 0) return realityOf(readTree(sentence, tables), index, tables);
  }
  return { status: 'happened', isFuture: false, isOpen: false, isForetold: false };
}
