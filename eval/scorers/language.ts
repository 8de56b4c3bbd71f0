// Scores sentence analysis from raw text by the rules of the CoNLL 2018 task: words count where their spans agree, and
// mistakes of the cutting count against everything after it.

import type { JsonObject } from '../../src/predict/index.ts';
import type { Word } from './plain-pairs.ts';

interface Range {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
}

interface SentenceLine extends Range {
  readonly tokens: readonly Word[];
  readonly names?: readonly Range[];
}

/** A word of a document; `headAt` is its head's place in the document, -1 for a root. */
interface Placed extends Word {
  readonly headAt: number;
}

interface Tally {
  right: number;
  gold: number;
  predicted: number;
}

const measures = ['tokens', 'sentences', 'upos', 'xpos', 'lemma', 'uas', 'las', 'names'] as const;
type Measure = (typeof measures)[number];
type Tallies = Record<Measure, Tally>;

function sentencesOf(line: JsonObject | undefined): readonly SentenceLine[] {
  return (line?.['sentences'] ?? []) as readonly SentenceLine[];
}

function placedWords(sentences: readonly SentenceLine[]): readonly Placed[] {
  let before = 0;
  return sentences.flatMap(({ tokens }) => {
    const offset = before;
    before += tokens.length;
    return tokens.map((word) => ({ ...word, headAt: word.head === 0 ? -1 : offset + word.head - 1 }));
  });
}

const spanKey = ({ start, end, type = '' }: Range): string => `${start}-${end}-${type}`;

/** For each gold word the place of the predicted word with its span, or -1; parts of one written word in order. */
function alignWords(gold: readonly Placed[], predicted: readonly Placed[]): readonly number[] {
  const bySpan = Map.groupBy(predicted.keys(), (at) => `${predicted[at]?.start}-${predicted[at]?.end}`);
  return gold.map(({ start, end }) => bySpan.get(`${start}-${end}`)?.shift() ?? -1);
}

function countWords(gold: readonly Placed[], predicted: readonly Placed[], tallies: Tallies): void {
  const places = alignWords(gold, predicted);
  for (const measure of ['tokens', 'upos', 'xpos', 'lemma', 'uas', 'las'] as const) {
    tallies[measure].gold += gold.length;
    tallies[measure].predicted += predicted.length;
  }
  for (const [at, word] of gold.entries()) {
    const guess = predicted[places[at] ?? -1];
    if (guess === undefined) continue;
    const isHeadRight =
      word.headAt < 0 ? guess.headAt < 0 : guess.headAt >= 0 && places[word.headAt] === guess.headAt;
    const isLabelRight = word.deprel.split(':')[0] === guess.deprel.split(':')[0];
    tallies.tokens.right += 1;
    tallies.upos.right += Number(word.upos === guess.upos);
    tallies.xpos.right += Number(word.xpos === guess.xpos);
    tallies.lemma.right += Number(word.lemma.toLowerCase() === guess.lemma.toLowerCase());
    tallies.uas.right += Number(isHeadRight);
    tallies.las.right += Number(isHeadRight && isLabelRight);
  }
}

function countRanges(gold: readonly Range[], predicted: readonly Range[], tally: Tally): void {
  const wanted = new Set(gold.map(spanKey));
  tally.gold += gold.length;
  tally.predicted += predicted.length;
  tally.right += predicted.filter((range) => wanted.has(spanKey(range))).length;
}

const bare = ({ start, end }: Range): Range => ({ start, end });

/** F1 in percent of words, sentences, tags, lemmas, heads (UAS), heads with relations (LAS) and names. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const tallies = Object.fromEntries(
    measures.map((measure) => [measure, { right: 0, gold: 0, predicted: 0 }]),
  ) as Tallies;
  for (const line of gold) {
    const [wanted, guessed] = [sentencesOf(line), sentencesOf(byId.get(line['id']))];
    countWords(placedWords(wanted), placedWords(guessed), tallies);
    countRanges(wanted.map(bare), guessed.map(bare), tallies.sentences);
    const names = (sentences: readonly SentenceLine[]): readonly Range[] =>
      sentences.flatMap((sentence) => sentence.names ?? []);
    countRanges(names(wanted), names(guessed), tallies.names);
  }
  return Object.fromEntries(
    measures.map((measure) => {
      const tally = tallies[measure];
      return [measure, (200 * tally.right) / Math.max(1, tally.gold + tally.predicted)];
    }),
  );
}
