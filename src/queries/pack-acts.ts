// What answers over many acts ask of each, packed when the act is taken: what it says of states of affairs.

import type { ArticleEntry, EventEntry } from '../ledger/index.ts';
import { eventAsTaken } from '../record/index.ts';
import { mayTellState, packMoves, readMoves, type StandingKnowledge } from '../stories/index.ts';
import { labelOf } from './label-articles.ts';

/** Null for most acts, which tell of no state; a pure function of the entries and of the tables. */
export function packAct(
  { id, content, recordedAt }: EventEntry,
  article: ArticleEntry,
  knowledge: StandingKnowledge,
): string | null {
  if (!mayTellState(content, knowledge)) return null;
  const event = eventAsTaken(content, recordedAt);
  const report = { id, event, reported: labelOf(article).published, text: article.content.text };
  const moves = readMoves(report, knowledge);
  return moves.length === 0 ? null : packMoves(report, moves);
}
