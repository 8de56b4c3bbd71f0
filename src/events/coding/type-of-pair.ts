// Tells the likeliest type of what is between a marked pair, from what the rules read and from the weights of the model.
// For the pair task only: a likely type is no record.

import type { EventType } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { answerOfRules } from './answer-of-rules.ts';
import type { MarkedPair } from './pair-words.ts';
import { scoreLabels } from './score-labels.ts';
import { type PairText, typeCues } from './type-cues.ts';

/** The likeliest type for the pair; RETREAT and CONCEDE, which the model takes for one, by what the rules say. */
export function typeOfPair(text: PairText, pair: MarkedPair, tables: EventTables): EventType {
  const answer = answerOfRules(text, pair, tables);
  const cues = typeCues(text, pair, answer, tables);
  const scores = scoreLabels(cues, tables.typeModel);
  const { labels } = tables.typeModel;
  const likeliest = labels[scores.indexOf(Math.max(...scores))] ?? 'ACCUSE';
  const read = [answer.event?.type, ...text.events.map(({ type }) => type), answer.guess];
  const isRetreat = read.find((type) => type === 'RETREAT' || type === 'CONCEDE') === 'RETREAT';
  return likeliest === 'CONCEDE' && isRetreat ? 'RETREAT' : likeliest;
}
