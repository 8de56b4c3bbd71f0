// What tells how certain the thing that a word names is: the word, what stands above and around it, and the rules' status.

import type { Analysis } from '../../language/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { realityOf } from '../reality/reality.ts';
import { readTree } from '../tree.ts';
import { describeAbove } from './describe-above.ts';
import { describeAround } from './describe-around.ts';
import { describeGovernors } from './describe-governors.ts';
import { describeOwn } from './describe-own.ts';

/** The features of the word that starts at `offset`, each once; none where there is no such word. */
export function describeCertainty(
  analysis: Analysis,
  offset: number,
  tables: EventTables,
): readonly string[] {
  for (const sentence of analysis.sentences) {
    const index = sentence.tokens.findIndex((token) => token.start <= offset && offset < token.end);
    if (index < 0) continue;
    const tree = readTree(sentence, tables);
    const { status: told, isFuture, isOpen, isForetold } = realityOf(tree, index, tables);
    // The model was taught with what somebody will do as expected, like what others expect.
    const status = told === 'announced' && isForetold ? 'anticipated' : told;
    const marks = `${isFuture ? 'future ' : ''}${isOpen ? 'open ' : ''}${isForetold ? 'foretold' : ''}`;
    const word = tree.words[index];
    const features = [
      'any',
      `status ${status}`,
      `status ${status} ${marks}`,
      `status ${status} ${word?.upos} ${word?.deprel}`,
      `status ${status} ${word?.lemma.toLowerCase()}`,
      ...describeOwn(tree, index),
      ...describeAbove(tree, index),
      ...describeGovernors(tree, index, tables),
      ...describeAround(tree, index),
    ];
    return [...new Set(features)];
  }
  return [];
}
