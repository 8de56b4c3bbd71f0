// All that the reading of English rests on: word lists and trained weights.

import type { LanguageTables } from '../../tables/index.ts';
import { readNetwork, type ShippedNetwork } from '../network/network-file.ts';
import { readWordVectors, type WordVectors } from '../vectors/word-vectors.ts';
import { readSparseWeights, type SparseWeights } from '../weights/sparse-weights.ts';
import { type LemmaRules, readLemmaRules } from './lemmatise.ts';

export interface EnglishModel {
  readonly tables: LanguageTables;
  readonly vectors: WordVectors;
  readonly sentences: SparseWeights;
  readonly tagger: SparseWeights;
  readonly network: ShippedNetwork;
  readonly names: SparseWeights;
  readonly lemmas: LemmaRules;
}

/** Reads the weights of `models/english`; throws as `readModelFile` does. */
export function readEnglishModel(folder: URL, tables: LanguageTables): EnglishModel {
  const vectors = readWordVectors(new URL('vectors.bin', folder));
  return {
    tables,
    vectors,
    sentences: readSparseWeights(new URL('sentences.bin', folder)),
    tagger: readSparseWeights(new URL('tagger.bin', folder)),
    network: readNetwork(new URL('network.bin', folder), vectors),
    names: readSparseWeights(new URL('names.bin', folder)),
    lemmas: readLemmaRules(new URL('lemmas.tsv', folder)),
  };
}
