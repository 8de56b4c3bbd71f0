// Trains the network for trees on the sentences of the treebanks and writes it.

import type { NetworkShape } from '../../../src/language/network/shape.ts';
import type { WordVectors } from '../../../src/language/vectors/word-vectors.ts';
import { randomBySeed } from '../random.ts';
import type { GoldSentence } from '../read-treebank.ts';
import { gatherVocabulary, makeNetwork, type NetworkLesson, trainNetwork } from './train-network.ts';
import { writeNetwork } from './write-network.ts';

/** Longer sentences teach little and take much room. */
const longestLesson = 160;
const sizes = { word: 96, affix: 80, tag: 48, hidden: 112, layers: 3 } as const;
/** Words and affixes that are rarer share one vector. */
const fewest = { words: 3, affixes: 3 } as const;
const training = { epochs: 14, seed: 5 } as const;
const firstSeed = 11;

export function makeTreeModel(
  sentences: readonly GoldSentence[],
  inputTags: ReadonlyMap<GoldSentence, Uint8Array>,
  tags: readonly string[],
  vectors: WordVectors,
  files: { readonly out: string; readonly stateFile: string; readonly log: (line: string) => void },
): void {
  const labels = [...new Set(sentences.flatMap(({ tokens }) => tokens.map((token) => token.deprel)))].sort();
  const numberOf = (names: readonly string[]): ReadonlyMap<string, number> =>
    new Map(names.map((name, index) => [name, index]));
  const [labelNumbers, tagNumbers] = [numberOf(labels), numberOf(tags)];
  const lessons: readonly NetworkLesson[] = sentences
    .filter(({ tokens }) => tokens.length <= longestLesson)
    .map((sentence) => ({
      forms: sentence.tokens.map((token) => token.form),
      inputTags: inputTags.get(sentence) ?? new Uint8Array(sentence.tokens.length),
      heads: sentence.tokens.map((token) => token.head),
      labels: sentence.tokens.map((token) => labelNumbers.get(token.deprel) ?? 0),
      tags: sentence.tokens.map((token) => tagNumbers.get(`${token.upos} ${token.xpos}`) ?? 0),
    }));
  const { vocabulary, wordCounts } = gatherVocabulary(lessons, vectors, fewest);
  const shape: NetworkShape = {
    ...sizes,
    wordRows: vocabulary.words.size + 2,
    affixRows: vocabulary.affixes.size + 2,
    tagRows: tags.length + 2,
    labels: labels.length,
    tags: tags.length,
  };
  const network = makeNetwork(shape, vectors, randomBySeed(firstSeed));
  const { stateFile, log } = files;
  trainNetwork(lessons, network, vocabulary, wordCounts, {
    ...training,
    stateFile,
    epochsInRun: training.epochs,
    log,
  });
  const keys = { wordKeys: vocabulary.words.size, affixKeys: vocabulary.affixes.size };
  writeNetwork(files.out, { name: 'network', shape, labels, tags, ...keys }, network, vocabulary);
}
