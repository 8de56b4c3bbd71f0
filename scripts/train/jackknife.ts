// Tags the training sentences by taggers that have not seen them, so that the parser learns from tags as it will meet them.

import { makeTagger, tagWords } from '../../src/language/english/tag-words.ts';
import { codeOf, noCodes } from '../../src/language/english/word-codes.ts';
import type { WordVectors } from '../../src/language/vectors/word-vectors.ts';
import { readSparseWeights } from '../../src/language/weights/sparse-weights.ts';
import type { GoldDocument, GoldSentence } from './read-treebank.ts';
import { smallestTaggerWeight, trainTagger } from './train-tagger.ts';

const folds = 5;

/** Tags by sentence. Documents, not sentences, are dealt to the folds, since a document repeats its words. */
export function jackknifeTags(
  documents: readonly GoldDocument[],
  classes: readonly string[],
  vectors: WordVectors,
  scratchFile: URL,
  options: { readonly epochs: number; readonly seed: number; readonly log: (line: string) => void },
): ReadonlyMap<GoldSentence, Uint8Array> {
  const tags = new Map<GoldSentence, Uint8Array>();
  for (let fold = 0; fold < folds; fold += 1) {
    options.log(`fold ${fold + 1} of ${folds}`);
    const seen = documents.filter((_, at) => at % folds !== fold).flatMap((document) => document.sentences);
    const { weights } = trainTagger(seen, classes, vectors, options);
    weights.write(scratchFile.pathname, 'tagger', classes, smallestTaggerWeight);
    const tagger = makeTagger(readSparseWeights(scratchFile));
    const codes = noCodes(vectors);
    for (const sentence of documents.filter((_, at) => at % folds === fold).flatMap((d) => d.sentences))
      tags.set(
        sentence,
        tagWords(
          sentence.tokens.map((token) => codeOf(token.form, codes)),
          tagger,
        ),
      );
  }
  return tags;
}
