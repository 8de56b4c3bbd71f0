// The status of one word of a text, for readers that bring their own events.

import type { Analysis } from '../language/index.ts';
import type { Status } from '../record/index.ts';
import type { EventTables } from '../tables/index.ts';
import { realityOf } from './reality.ts';
import { readTree } from './tree.ts';

/** How the word that starts at `offset` stands to the world; `happened` where there is no such word. */
export function realityAt(analysis: Analysis, offset: number, tables: EventTables): Status {
  for (const sentence of analysis.sentences) {
    const index = sentence.tokens.findIndex((token) => token.start <= offset && offset < token.end);
    if (index >= 0) return realityOf(readTree(sentence), index, tables).status;
  }
  return 'happened';
}
