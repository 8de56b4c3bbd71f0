import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { type BoostedTrees, makeAttributionModel } from '../../tables/index.ts';
import { findAttributions, viewsOf } from '../find-attributions.ts';
import { proposeByRules } from '../propose-by-rules.ts';
import { sampleArticle } from '../sample-article.ts';
import { codeOf, featureOf, mix, nameOf } from './mix-feature.ts';
import { readLearned } from './read-learned.ts';

const { claims } = allTables;
const SAID = `Weber Weber PROPN NNP 2 nsubj
  said say VERB VBD 0 root
  that that SCONJ IN 6 mark
  talks talk NOUN NNS 6 nsubj
  will will AUX MD 6 aux
  go go VERB VB 2 ccomp
  on on ADP RP 6 compound:prt
  . . PUNCT . 2 punct`;

const emptyTable = (width: number) => ({
  width,
  step: 1,
  keys: new Uint32Array(0),
  rows: new Int8Array(0),
});
/** One tree with one question: has the content more than two words? The answers are for no and for yes. */
const byLength = (no: number, yes: number): BoostedTrees => ({
  columnNames: ['contentLength'],
  treeCount: 1,
  depth: 1,
  columnOf: Uint16Array.of(0),
  limits: Float32Array.of(2),
  answers: Float32Array.of(no, yes),
});

const [LEFT, HERE, RIGHT] = [0, 1, 2];

const keyOf = (name: string, a = 0, b = 0, c = 0) => featureOf(nameOf(name), a, b, c) >>> 0;

/** Says of "say" alone that it is a cue; a word's part is that which the rules give it. */
function modelOfRules(wholes: BoostedTrees) {
  const ruleKey = (part: number, tag: string, side: number) => keyOf('rule t', part, codeOf(tag), side);
  const rows: [number, number[]][] = [
    [ruleKey(1, 'NNP', LEFT), [0, 9, 0, 0, 0]],
    [ruleKey(2, 'VBD', HERE), [0, 0, 9, 0, 0]],
    ...['IN', 'NNS', 'MD', 'VB', 'RP'].map((tag): [number, number[]] => [
      ruleKey(3, tag, RIGHT),
      [0, 0, 0, 9, 0],
    ]),
  ];
  const byKey = rows.map(([key, row]) => ({ key, row })).sort((a, b) => a.key - b.key);
  const say = keyOf('w', mix(codeOf('say'), codeOf('VERB')));
  return makeAttributionModel({
    cues: { width: 1, step: 1, keys: Uint32Array.of(say), rows: Int8Array.of(5) },
    parts: {
      width: 5,
      step: 1,
      keys: Uint32Array.from(byKey, ({ key }) => key),
      rows: Int8Array.from(byKey.flatMap(({ row }) => row)),
    },
    edges: emptyTable(30),
    wholes,
  });
}

function readWith(model: ReturnType<typeof makeAttributionModel>) {
  const [view] = viewsOf(sampleArticle(SAID), claims, []);
  assert.ok(view !== undefined);
  return readLearned(view, proposeByRules(view), model);
}

test('gives each word the part that the model is surest of', () => {
  const [found, ...others] = readWith(modelOfRules(byLength(-4, 4)));
  assert.deepEqual(found?.source, [0]);
  assert.deepEqual(found?.cue, [1]);
  assert.deepEqual(found?.content, [2, 3, 4, 5, 6]);
  assert.equal(found?.stance, 'assert');
  assert.ok((found?.certainty ?? 0) > 0.9);
  assert.deepEqual(others, []);
});

test('leaves out what the trees hold for wrong as a whole', () => {
  assert.deepEqual(readWith(modelOfRules(byLength(4, -4))), []);
});

test('finds nothing where the model knows no cue', () => {
  const sure = { ...emptyTable(1), keys: Uint32Array.of(keyOf('any')), rows: Int8Array.of(-9) };
  const model = { cues: sure, parts: emptyTable(5), edges: emptyTable(30), wholes: byLength(4, 4) };
  assert.deepEqual(readWith(makeAttributionModel(model)), []);
});

test('leaves all to the rules where there is no model', () => {
  const [found] = findAttributions(sampleArticle(SAID), { ...claims, model: null });
  assert.equal(found?.ruleId, 'clause-content');
  assert.equal(found?.certainty, undefined);
});

test('reads a plain statement with the model that is shipped', { skip: claims.model === null }, () => {
  const [found] = findAttributions(sampleArticle(SAID), claims);
  assert.equal(found?.content.length, 1);
  assert.deepEqual(found?.source, [{ start: 0, end: 5 }]);
});
