// What the words above a word make of it, by the tables of statuses and by how they stand to the world themselves: under "barred
// from" a thing is denied whichever the verb, under "may agree" it is open.

import type { EventTables } from '../../tables/index.ts';
import { climbFrom } from '../reality/climb.ts';
import { governedBy, ownMarks } from '../reality/mood.ts';
import { realityOf } from '../reality/reality.ts';
import { headOf, lemmaOf, markerOf, relationOf, type Tree } from '../tree.ts';
import { isNegated } from './describe-own.ts';

const LONGEST_WALK = 4;
/** Steps whose whole walk is told, and whose words are told to be real or not. */
const TOLD_STEPS = 3;
const NEAR_STEPS = 2;

interface Step {
  readonly at: number;
  readonly above: number;
  /** Counts from 1. */
  readonly count: number;
}

function stepsAbove(tree: Tree, index: number): readonly Step[] {
  const steps: Step[] = [];
  for (let at = index; steps.length < LONGEST_WALK; at = headOf(tree, at)) {
    const above = headOf(tree, at);
    if (above < 0) break;
    steps.push({ at, above, count: steps.length + 1 });
  }
  return steps;
}

/** What one word above says by the tables: its own status as a governor, and what climbing over it tells. */
function tableFeatures(tree: Tree, { at, above, count }: Step, tables: EventTables): readonly string[] {
  const near = Math.min(count, TOLD_STEPS);
  const relation = relationOf(tree, at);
  const governs = governedBy(tree, above, tables) ?? '-';
  const climbed = climbFrom(tree, at, above, tables).marks.join('+') || '-';
  return [
    `governs ${governs}`,
    `governs ${near} ${governs}`,
    `governs ${near} ${relation} ${governs}`,
    `governs ${near} ${relation} ${markerOf(tree, at)} ${governs}`,
    `climbed ${near} ${climbed}`,
    `climbed ${climbed} ${isNegated(tree, above)}`,
  ];
}

/** How real the word above is itself. */
function realityFeatures(tree: Tree, { at, above, count }: Step, tables: EventTables): readonly string[] {
  const { status } = realityOf(tree, above, tables);
  const relation = relationOf(tree, at);
  return [
    `real ${count} ${status}`,
    `real ${count} ${relation} ${status}`,
    `real ${count} ${relation} ${markerOf(tree, at)} ${status}`,
    `real ${count} ${lemmaOf(tree, above)} ${status}`,
  ];
}

/** The ways up so far, each a row of relations with what the words there govern. */
function walks(tree: Tree, steps: readonly Step[], tables: EventTables): readonly string[] {
  let walk = '';
  return steps.slice(0, TOLD_STEPS).map(({ at, above }) => {
    const [relation] = relationOf(tree, at).split(':');
    const governs = governedBy(tree, above, tables) ?? '-';
    walk += `/${relation} ${governs}${isNegated(tree, above) ? ' not' : ''}`;
    return `walk ${walk}`;
  });
}

/** The features of the words above by the tables, of the sentence's root and of the word's own marks. */
export function describeGovernors(tree: Tree, index: number, tables: EventTables): readonly string[] {
  const steps = stepsAbove(tree, index);
  const root = tree.words.findIndex(({ deprel }) => deprel === 'root');
  const rootFeatures =
    root < 0 || root === index
      ? []
      : [`root ${realityOf(tree, root, tables).status}`, `root lemma ${lemmaOf(tree, root)}`];
  return [
    ...steps.flatMap((step) => tableFeatures(tree, step, tables)),
    ...steps.slice(0, NEAR_STEPS).flatMap((step) => realityFeatures(tree, step, tables)),
    ...walks(tree, steps, tables),
    ...rootFeatures,
    `own ${ownMarks(tree, index, tables).join('+')}`,
  ];
}
