// All that the reading of English rests on: word lists and trained weights.

import type { LanguageTables } from '../../tables/index.ts';
import { readNetwork, type ShippedNetwork } from '../network/network-file.ts';
import { readWordVectors, type WordVectors } from '../vectors/word-vectors.ts';
import { readSparseWeights, type SparseWeights } from '../weights/sparse-weights.ts';
import { type LemmaRules, readLemmaRules } from './lemmatise.ts';
import { forgetNames, makeNameReader, type NameReader } from './score-labels.ts';
import { forgetWords, makeTagger, type Tagger } from './tag-words.ts';
import { noCodes, type WordCodes } from './word-codes.ts';

export interface EnglishModel {
  readonly tables: LanguageTables;
  readonly vectors: WordVectors;
  /** Of all words since they were last forgotten: what was worked out for a word of one page serves the next. */
  readonly codes: WordCodes;
  readonly sentences: SparseWeights;
  readonly tagger: Tagger;
  readonly network: ShippedNetwork;
  readonly names: NameReader;
  readonly lemmas: LemmaRules;
}

/** Reads the weights of `models/english`; throws as `readModelFile` does. */
export function readEnglishModel(folder: URL, tables: LanguageTables): EnglishModel {
  const vectors = readWordVectors(new URL('vectors.bin', folder));
  return {
    tables,
    vectors,
    sentences: readSparseWeights(new URL('sentences.bin', folder)),
    codes: noCodes(vectors),
    tagger: makeTagger(readSparseWeights(new URL('tagger.bin', folder))),
    network: readNetwork(new URL('network.bin', folder), vectors),
    names: makeNameReader(readSparseWeights(new URL('names.bin', folder))),
    lemmas: readLemmaRules(new URL('lemmas.tsv', folder)),
  };
}

/** Words of English news seldom come to more in a thousand pages. */
const mostWords = 20_000;

/** Before a page: forgets the words of earlier pages where they have become too many. Nothing of what is read hangs on it. */
export function forgetOldWords({ codes, tagger, names, network }: EnglishModel): void {
  if (codes.seen.size <= mostWords) return;
  codes.seen.clear();
  forgetWords(tagger);
  forgetNames(names);
  network.network.kept?.rows.clear();
}
