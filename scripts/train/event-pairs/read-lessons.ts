// What the model of pairs learns from: the pairs of a scored set's training part, those of own sentences, and own sentences in
// which nobody does anything to anybody.

import type { ActorMention } from '../../../src/actors/index.ts';
import { findEventsByRules } from '../../../src/events/index.ts';
import { allPairs } from '../../../src/events/pairs/likeliest-pair.ts';
import { pairCues } from '../../../src/events/pairs/pair-cues.ts';
import { type PossibleSide, possibleSides } from '../../../src/events/pairs/possible-sides.ts';
import { ruleContextOf } from '../../../src/events/rule-context.ts';
import { readTree, type Tree } from '../../../src/events/tree.ts';
import type { Sentence } from '../../../src/language/index.ts';
import type { JsonObject, PredictContext } from '../../../src/predict/index.ts';
import { readLineEvents } from '../../../src/predict/line-events.ts';
import { readTable } from '../../../src/tables/tsv.ts';
import { ancestorsOf, type Span, spansOverlap } from '../../../src/text/index.ts';
import { readOwnPairs, readSetPairs } from '../event-types/read-pairs.ts';
import type { PairSample } from './fit-pair-model.ts';

/** A sentence with the cues of its pairs. */
export interface PairLesson extends PairSample {
  readonly kind: 'set' | 'own' | 'no act';
}

/** Own sentences are short and plain: two of them count as one of the set. */
const OWN_WEIGHT = 0.5;

interface Marked {
  readonly text: string;
  readonly line: JsonObject;
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
}

/** Sentences whose marked pair is none of the possible ones teach nothing, and are left out. */
export function readLessons(pairsFile: string, context: PredictContext): readonly PairLesson[] {
  const set = readSetPairs(pairsFile, 'train').map(({ text, line, pair }) => ({ text, line, ...pair }));
  const own = readOwnPairs(new URL('../event-types/sentences.tsv', import.meta.url)).map(
    ({ text, line, pair }) => ({ text, line, ...pair }),
  );
  const noActs = readTable(new URL('./no-acts.tsv', import.meta.url), ['sentence']).map(({ cells }) => ({
    text: cells.sentence,
    line: {},
    actors: [],
    recipients: [],
  }));
  const told = (lessons: readonly PairSample[]): readonly PairSample[] =>
    lessons.filter(({ pairs }) => pairs.some(({ isRight }) => isRight));
  return [
    ...told(set.flatMap((marked) => lessonsOf(marked, context, 1))).map(
      (lesson) => ({ ...lesson, kind: 'set' }) as const,
    ),
    ...told(own.flatMap((marked) => lessonsOf(marked, context, OWN_WEIGHT))).map(
      (lesson) => ({ ...lesson, kind: 'own' }) as const,
    ),
    ...noActs
      .flatMap((marked) => lessonsOf(marked, context, 1))
      .filter(({ pairs }) => pairs.length > 0)
      .map((lesson) => ({ ...lesson, kind: 'no act' }) as const),
  ];
}

function lessonsOf(marked: Marked, context: PredictContext, weight: number): readonly PairSample[] {
  const tables = context.tables.events;
  const { analysis, actors, times } = readLineEvents(marked.text, marked.line, context, findEventsByRules);
  const trees = analysis.sentences.map((sentence: Sentence) => readTree(sentence, tables));
  return trees.map((tree, place) => {
    const within = actors.filter(({ span }) => spansOverlap(span, tree.sentence));
    const before = trees[place - 1] ?? null;
    return lessonOf(tree, before, { actors: within, times, tables }, marked, weight);
  });
}

function lessonOf(
  tree: Tree,
  before: Tree | null,
  found: Parameters<typeof ruleContextOf>[1],
  marked: Marked,
  weight: number,
): PairSample {
  const sides = possibleSides(
    ruleContextOf({ tree, before }, found),
    found.actors as readonly ActorMention[],
  );
  const actors = sidesWithin(tree, sides, marked.actors);
  const recipients = sidesWithin(tree, sides, marked.recipients);
  const pairs = allPairs(sides).map(({ actor, recipient }) => ({
    cues: pairCues({ tree, tables: found.tables, sides }, actor, recipient),
    isRight: actors.includes(actor) && recipients.includes(recipient),
  }));
  return { pairs, weight };
}

/** Of the sides within each marked span the one that stands highest in the tree. */
function sidesWithin(
  tree: Tree,
  sides: readonly PossibleSide[],
  spans: readonly Span[],
): readonly PossibleSide[] {
  return spans.flatMap((span) => {
    const isInside = (at: number): boolean => {
      const word = tree.words[at];
      return word !== undefined && spansOverlap(span, word);
    };
    const depthOf = ({ at }: PossibleSide): number => ancestorsOf(tree, at).filter(isInside).length;
    return sides
      .filter(({ at }) => isInside(at))
      .sort((a, b) => depthOf(a) - depthOf(b) || a.at - b.at)
      .slice(0, 1);
  });
}
