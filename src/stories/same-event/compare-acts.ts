// Whether two acts, told by one article or by two, are one happening. A function of the two and of shipped tables alone.
// "Lukashenko received Xi in Minsk" and "Xi visited Minsk", told of one day -> one; visits of two years -> two.

import { weighFigures } from './event-weights.ts';
import type { EventKnowledge } from './knowledge.ts';
import { measureActs, relateWords, type WordRelation } from './measure-acts.ts';
import type { ActLink, ActReading } from './types.ts';
import { type FactWeight, weighFacts } from './weigh-facts.ts';

/** The evidence of two acts in log odds, and how their words are akin. */
export interface ActEvidence {
  readonly relation: WordRelation;
  readonly logOdds: number;
}

function sumOf(facts: readonly FactWeight[]): number | null {
  let sum = 0;
  for (const { logOdds } of facts) {
    if (logOdds === null) return null;
    sum += logOdds;
  }
  return sum;
}

/** How near the articles of two acts are, from 0 to 1; asked only where the acts may be one. */
export type ArticleNearness = (a: ActReading, b: ActReading) => number;

/** Null where the two are surely not one. */
export function weighActs(
  a: ActReading,
  b: ActReading,
  near: ArticleNearness,
  knowledge: EventKnowledge,
): ActEvidence | null {
  const relation = relateWords(a, b, knowledge);
  if (relation === null) return null;
  const ofFacts = sumOf(weighFacts(a, b));
  if (ofFacts === null) return null;
  return { relation, logOdds: weighFigures(measureActs(a, b, relation, near(a, b)), relation) + ofFacts };
}

/** Scores in steps of a power of two add up alike in any order. */
const scoreSteps = 4096;

/** Log odds as a share from 0 to 1. */
export function scoreOf(logOdds: number): number {
  return Math.round(scoreSteps / (1 + Math.exp(-logOdds))) / scoreSteps;
}

/** How the words of two acts are akin, in words. */
export function wordReason(a: ActReading, b: ActReading, relation: WordRelation): string {
  const [one, other] = [a.wording, b.wording].sort();
  if (relation === 'same word') return `both have the word of "${one}"`;
  if (relation === 'same type') return `"${one}" and "${other}" are recorded as one kind of act`;
  return `"${one}" and "${other}" may tell of one act`;
}

/** The same whichever act is named first; `articles` is how near their articles are, from 0 to 1. */
export function compareActs(
  a: ActReading,
  b: ActReading,
  articles: number,
  knowledge: EventKnowledge,
): ActLink {
  const relation = relateWords(a, b, knowledge);
  if (relation === null) return { score: 0, reasons: ['words for different acts'] };
  const facts = weighFacts(a, b);
  const evidence = weighActs(a, b, () => articles, knowledge);
  return {
    score: evidence === null ? 0 : scoreOf(evidence.logOdds),
    reasons: [wordReason(a, b, relation), ...facts.flatMap(({ reason }) => (reason === '' ? [] : [reason]))],
  };
}
