// Makes all models of English again: node scripts/train/train-english.ts --treebanks FOLDER --vectors FILE [--out FOLDER]
// [--scratch FOLDER]. FOLDER holds ewt-train.conllu.gz, gum-train.conllu.gz and gum-train-names.jsonl.gz; FILE is told in
// models/english/vectors.md. One core, half an hour in all; stopped half-way, it takes up the network where it was (to begin
// anew, remove the scratch folder). By seed: the same treebanks, vectors and tables give the same files.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { nameLabels } from '../../src/language/english/label-names.ts';
import { readWordVectors, type WordVectors } from '../../src/language/vectors/word-vectors.ts';
import { readSparseWeights } from '../../src/language/weights/sparse-weights.ts';
import { readLanguageTables } from '../../src/tables/index.ts';
import { jackknifeTags } from './jackknife.ts';
import { learnLemmas, lemmaFile } from './learn-lemmas.ts';
import { makeTreeModel } from './network/make-tree-model.ts';
import { readNames } from './read-names.ts';
import { type GoldDocument, type GoldSentence, readTreebank } from './read-treebank.ts';
import { type NameLesson, trainNames } from './train-names.ts';
import { sentenceClasses, trainSentences } from './train-sentences.ts';
import { smallestTaggerWeight, tagClasses, trainTagger } from './train-tagger.ts';
import { makeWordVectors } from './vectors/make-word-vectors.ts';

const tables = readLanguageTables(new URL('../../data/', import.meta.url));

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    vectors: { type: 'string' },
    out: { type: 'string', default: 'models/english' },
    scratch: { type: 'string', default: '.cache/train' },
  },
});

const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

if (values.treebanks === undefined || values.vectors === undefined) {
  log('Name the folder of the treebanks and the file of word vectors: --treebanks FOLDER --vectors FILE');
  process.exitCode = 2;
} else
  makeEnglish(
    resolve(values.treebanks),
    resolve(values.vectors),
    resolve(values.out),
    resolve(values.scratch),
  );

function makeEnglish(treebanks: string, vectorsFile: string, out: string, scratch: string): void {
  mkdirSync(out, { recursive: true });
  mkdirSync(scratch, { recursive: true });
  const place = (name: string): string => join(out, name);
  makeWordVectors(vectorsFile, place('vectors.bin'), log);
  const vectors = readWordVectors(pathToFileURL(place('vectors.bin')));
  const ewt = readTreebank(join(treebanks, 'ewt-train.conllu.gz'));
  const gum = readTreebank(join(treebanks, 'gum-train.conllu.gz'));
  const documents = [...ewt, ...gum];
  const sentences = documents.flatMap((document) => document.sentences);
  trainSentences(documents, tables, vectors, { epochs: 14, seed: 1, log }).write(
    place('sentences.bin'),
    'sentences',
    sentenceClasses,
  );
  writeFileSync(place('lemmas.tsv'), lemmaFile(learnLemmas(sentences)));
  const classes = tagClasses(sentences);
  const { weights } = trainTagger(sentences, classes, vectors, { epochs: 6, seed: 1, log });
  weights.write(place('tagger.bin'), 'tagger', classes, smallestTaggerWeight);
  const tags = foldedTags(documents, classes, vectors, scratch);
  const labels = readNames(join(treebanks, 'gum-train-names.jsonl.gz'), gum);
  const tagger = readSparseWeights(pathToFileURL(place('tagger.bin')));
  trainNames(nameLessons(gum, tags, labels), tagger, tables, vectors, { epochs: 7, seed: 2, log }).write(
    place('names.bin'),
    'names',
    nameLabels,
  );
  makeTreeModel(sentences, tags, classes, vectors, {
    out: place('network.bin'),
    stateFile: join(scratch, 'network.state'),
    log,
  });
}

/** The sentences of documents with names; `tags` are those of the folds. */
function nameLessons(
  documents: readonly GoldDocument[],
  tags: ReadonlyMap<GoldSentence, Uint8Array>,
  labels: ReadonlyMap<GoldSentence, Uint8Array>,
): readonly NameLesson[] {
  return documents.flatMap(({ id, sentences }) =>
    sentences.map((sentence) => ({
      document: id,
      forms: sentence.tokens.map((token) => token.form),
      tags: tags.get(sentence) ?? new Uint8Array(sentence.tokens.length),
      labels: labels.get(sentence) ?? new Uint8Array(sentence.tokens.length),
    })),
  );
}

/** The tags of the folds, kept in the scratch folder since they take minutes. */
function foldedTags(
  documents: readonly GoldDocument[],
  classes: readonly string[],
  vectors: WordVectors,
  scratch: string,
): ReadonlyMap<GoldSentence, Uint8Array> {
  const file = join(scratch, 'folded-tags.json');
  const sentences = documents.flatMap((document) => document.sentences);
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as readonly (readonly number[])[];
    return new Map(sentences.map((sentence, at) => [sentence, Uint8Array.from(kept[at] ?? [])]));
  }
  const scratchFile = pathToFileURL(join(scratch, 'fold-tagger.bin'));
  const tags = jackknifeTags(documents, classes, vectors, scratchFile, { epochs: 4, seed: 7, log });
  writeFileSync(file, JSON.stringify(sentences.map((sentence) => [...(tags.get(sentence) ?? [])])));
  return tags;
}
