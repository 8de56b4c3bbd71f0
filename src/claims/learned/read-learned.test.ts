import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTables, makeAttributionModel } from '../../tables/index.ts';
import { featureKey } from '../../text/index.ts';
import { findAttributions, viewsOf } from '../find-attributions.ts';
import { proposeByRules } from '../propose-by-rules.ts';
import { sampleArticle } from '../sample-article.ts';
import { readLearned } from './read-learned.ts';

const { claims } = loadTables();
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

/** Says of "say" alone that it is a cue; a word's part is that which the rules give it. */
function modelOfRules() {
  const rows: [string, number[]][] = [
    ['rule source - NNP', [0, 0, 0, 0, 0]],
    ['rule source NNP l', [0, 9, 0, 0, 0]],
    ['rule cue VBD =', [0, 0, 9, 0, 0]],
    ...['IN', 'NNS', 'MD', 'VB', 'RP'].map((tag): [string, number[]] => [
      `rule content ${tag} r`,
      [0, 0, 0, 9, 0],
    ]),
  ];
  const byKey = rows.map(([name, row]) => ({ key: featureKey(name), row })).sort((a, b) => a.key - b.key);
  return makeAttributionModel({
    cues: { width: 1, step: 1, keys: Uint32Array.of(featureKey('w say VERB')), rows: Int8Array.of(5) },
    parts: {
      width: 5,
      step: 1,
      keys: Uint32Array.from(byKey, ({ key }) => key),
      rows: Int8Array.from(byKey.flatMap(({ row }) => row)),
    },
    edges: emptyTable(30),
  });
}

function readWith(model: ReturnType<typeof makeAttributionModel>) {
  const [view] = viewsOf(sampleArticle(SAID), claims, []);
  assert.ok(view !== undefined);
  return readLearned(view, proposeByRules(view), model);
}

test('gives each word the part that the model is surest of', () => {
  const [found, ...others] = readWith(modelOfRules());
  assert.deepEqual(found?.source, [0]);
  assert.deepEqual(found?.cue, [1]);
  assert.deepEqual(found?.content, [2, 3, 4, 5, 6]);
  assert.equal(found?.stance, 'assert');
  assert.deepEqual(others, []);
});

test('finds nothing where the model knows no cue', () => {
  const nothing = { cues: emptyTable(1), parts: emptyTable(5), edges: emptyTable(30) };
  const sure = { ...nothing.cues, keys: Uint32Array.of(featureKey('any')), rows: Int8Array.of(-9) };
  assert.deepEqual(readWith(makeAttributionModel({ ...nothing, cues: sure })), []);
});

test('leaves all to the rules where there is no model', () => {
  const [found] = findAttributions(sampleArticle(SAID), { ...claims, model: null });
  assert.equal(found?.ruleId, 'clause-content');
});

test('reads a plain statement with the model that is shipped', { skip: claims.model === null }, () => {
  const [found] = findAttributions(sampleArticle(SAID), claims);
  assert.equal(found?.content.length, 1);
  assert.deepEqual(found?.source, [{ start: 0, end: 5 }]);
});
