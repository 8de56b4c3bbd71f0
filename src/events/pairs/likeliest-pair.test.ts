import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { hashCue, type PairModel } from '../../tables/index.ts';
import { ruleContextOf } from '../rule-context.ts';
import { knownIn, sampleSentence } from '../sample-sentence.ts';
import { readTree } from '../tree.ts';
import { likelyPairs } from './likeliest-pair.ts';
import { pairCues, wayBetween } from './pair-cues.ts';
import { possibleSides } from './possible-sides.ts';

const tables = allTables.events;

/** "Norwegian police on Friday lent Fiji their tents". */
const LENT = `Norwegian Norwegian ADJ JJ 2 amod
  police police NOUN NNS 5 nsubj
  on on ADP IN 4 case
  Friday Friday PROPN NNP 5 obl
  lent lend VERB VBD 0 root
  Fiji Fiji PROPN NNP 5 iobj
  their their PRON PRP$ 8 nmod:poss
  tents tent NOUN NNS 5 obj`;

const actors = [
  { ...knownIn(LENT, 'Norwegian police', 'NOR'), kind: 'organisation' as const },
  knownIn(LENT, 'Fiji', 'FJI'),
];
const [sentence] = sampleSentence(LENT).sentences;
if (sentence === undefined) throw new Error('the sample has no sentence');
const tree = readTree(sentence, tables);
const sides = possibleSides(ruleContextOf({ tree, before: null }, { actors, times: [], tables }), actors);
const given = { tree, tables, sides };

const formsOf = (list: typeof sides): readonly (string | undefined)[] =>
  list.map(({ at }) => tree.words[at]?.form);

test('sides are people and bodies, each once; a day and a thing are none', () => {
  assert.deepEqual(formsOf(sides), ['police', 'Fiji', 'their']);
});

test('the way between two sides meets in the verb that both hang on', () => {
  const { meeting, path, recipientVerb } = wayBetween(tree, 1, 5);
  assert.deepEqual([meeting, recipientVerb, ...path], [4, 4, 4]);
});

test('cues tell who is subject to what, and the same pair the other way round has others', () => {
  const [police, fiji] = sides;
  if (police === undefined || fiji === undefined) throw new Error('two sides are missing');
  const cues = pairCues(given, police, fiji);
  assert.ok(cues.includes('way:nsubj>iobj') && cues.includes('subject-to:iobj'));
  assert.ok(!pairCues(given, fiji, police).includes('way:nsubj>iobj'));
});

function minded(cue: string, nobody: number): PairModel {
  return { cues: new Map([[hashCue(cue), 100]]), weightStep: 0.1, nobody };
}

test('the pair that most speaks for is the likeliest, and shares leave room for nobody', () => {
  const [best, next] = likelyPairs(given, minded('way:nsubj>iobj', 0));
  assert.deepEqual(formsOf(best === undefined ? [] : [best.actor, best.recipient]), ['police', 'Fiji']);
  assert.ok((best?.share ?? 0) > 0.99 && (next?.share ?? 1) < 0.01);
  const [unsure] = likelyPairs(given, minded('way:nsubj>iobj', 20));
  assert.ok((unsure?.share ?? 1) < 0.01);
});
