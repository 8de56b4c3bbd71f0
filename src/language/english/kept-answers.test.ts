import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { analyse } from '../analyse.ts';
import { type LanguageModel, loadLanguageModel } from '../model.ts';
import { addScores } from '../weights/sparse-weights.ts';
import { casingOf } from './casing.ts';
import { forgetOldWords } from './english-model.ts';
import { bestLabels, labelNames } from './label-names.ts';
import { hintCodes } from './name-hints.ts';
import { scoreLabels, withElsewhere } from './score-labels.ts';
import { tagFeatureCount, tagFeatures } from './tag-features.ts';
import { bestIndex, tagWords } from './tag-words.ts';
import { codeOf } from './word-codes.ts';

/** Capitals, numbers, names of one and of several words, listed phrases at both ends. */
const SENTENCES = [
  'Norway expelled three Russian diplomats on Thursday , the Foreign Ministry in Oslo said .',
  'MINSK RECALLS ITS ENVOY TO NEW YORK',
  'Kenya',
  'Anna Weber , 52 , who led the group for 10 years , did n’t say why she left .',
  'the talks about the border crossing went on without them',
  'In April Turkey froze trade with Israel , and on 3 May 2024 it said so again in the United States .',
  'Weber met Norway in Kenya .',
];

let model: LanguageModel;
before(() => {
  model = loadLanguageModel();
});

function wordsOf(sentence: string) {
  return sentence.split(' ').map((form) => codeOf(form, model.english.codes));
}

test('tags words as the sum of all features does, when they are met first and when they come again', () => {
  const { tagger } = model.english;
  for (const sentence of [...SENTENCES, ...SENTENCES.toReversed()]) {
    const words = wordsOf(sentence);
    const tags = tagWords(words, tagger);
    const context = { words, casing: casingOf(words) };
    const features = new Int32Array(tagFeatureCount);
    for (const at of words.keys()) {
      const count = tagFeatures(context, at, tags[at - 1] ?? -1, tags[at - 2] ?? -1, features);
      const scores = new Int32Array(tagger.weights.classes.length);
      addScores(tagger.weights, features, count, scores);
      assert.equal(tags[at], bestIndex(scores), `${sentence}: ${at}`);
    }
  }
});

test('labels names as the sum of all features does, whatever is known from elsewhere', () => {
  const { names, tagger, tables } = model.english;
  for (const sentence of [...SENTENCES, ...SENTENCES.toReversed()])
    for (const step of [0, 1, 3]) {
      const words = wordsOf(sentence);
      const given = {
        words,
        tags: tagWords(words, tagger),
        hints: hintCodes(sentence.split(' '), tables),
        casing: casingOf(words),
        elsewhere: Int32Array.from(words, (_, at) => (at % 4) * step),
      };
      const plain = labelNames(given, (features, count, scores) =>
        addScores(names.weights, features, count, scores),
      );
      const kept = withElsewhere(scoreLabels(given, names), given, names);
      assert.deepEqual(bestLabels(kept, words.length), plain, sentence);
    }
});

test('reads a text alike whatever was read before, and after old words are forgotten', () => {
  const text = SENTENCES.join('\n\n');
  const fresh = analyse({ articleId: 'a', text }, loadLanguageModel());
  analyse({ articleId: 'b', text: SENTENCES.toReversed().join('\n\n') }, model);
  assert.deepEqual(analyse({ articleId: 'a', text }, model), fresh);
  const { codes } = model.english;
  for (let word = 0; codes.seen.size <= 20_000; word += 1) codeOf(`word${word.toString(36)}`, codes);
  const known = codes.seen.size;
  assert.deepEqual(analyse({ articleId: 'a', text }, model), fresh);
  assert.ok(codes.seen.size < known);
  forgetOldWords(model.english);
  assert.ok(codes.seen.size > 0);
});
