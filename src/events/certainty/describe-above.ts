// What stands above a word in the tree, step by step: "a plan to meet" has "plan" above "meet".

import { childrenIn, formOf, headOf, lemmaOf, markerOf, partOf, relationOf, type Tree } from '../tree.ts';
import { isNegated, tenseOf } from './describe-own.ts';

const LONGEST_WALK = 5;

/** The features of the words above, nearest first. */
export function describeAbove(tree: Tree, index: number): readonly string[] {
  const features: string[] = [];
  let path = '';
  let at = index;
  for (let step = 1; step <= LONGEST_WALK; step += 1) {
    const above = headOf(tree, at);
    if (above < 0) {
      features.push(`root after ${step}`);
      break;
    }
    const relation = relationOf(tree, at);
    const marker = markerOf(tree, at);
    path = `${path}/${relation}`;
    const lemma = lemmaOf(tree, above);
    const not = isNegated(tree, above) ? 'not' : '';
    const tense = tenseOf(tree, above);
    const near = step > 2 ? 'far' : step;
    features.push(
      `${near} ${relation} ${lemma}`,
      `${near} ${relation} ${marker} ${lemma}`,
      `${near} ${relation} ${lemma} ${not}`,
      `${near} ${relation} ${tense}`,
      `${near} ${relation} ${marker} ${partOf(tree, above)}`,
      `above ${lemma}`,
      `above ${relation} ${not}`,
      `path ${path}`,
      ...childrenIn(tree, above, 'aux', 'advmod', 'mark').map(
        (child) => `${near} ${relation.split(':')[0]} has ${formOf(tree, child)}`,
      ),
      ...childrenIn(tree, above, 'advcl').map(
        (child) => `${near} ${child === at ? 'by' : 'beside'} ${markerOf(tree, child)}`,
      ),
    );
    if (step <= 2) features.push(`${step} ${path} ${lemma}`, `${step} ${path} ${tense}`);
    at = above;
  }
  return features;
}
