// Reads the acts of one article for comparing: the word that says what is done, and the words around it in its sentence.
// "Two men were shot dead in Riga" -> the act "shot", near it "dead" and "men", farther off "Riga".

import type { Span } from '../../text/index.ts';
import { sentencesOf } from '../reports/sentences.ts';
import { type IrregularForms, stemOf } from '../reports/stem.ts';
import { foldWord, stemHash } from '../words/hash-word.ts';
import { wordsOf } from '../words/read-words.ts';
import { partiesOf } from './act-parties.ts';
import type { EventKnowledge } from './knowledge.ts';
import type { ActReading, ArticleActs, NearWord, ToldAct } from './types.ts';

/** A word in a quarter of all texts or more tells nothing. */
const leastWeight = 1.2;
/** At this many words from the act a word weighs half. */
const halfWords = 3;
/** So many words on either side stand beside the act. */
const wordsBeside = 3;

interface TextWord extends Span {
  readonly word: string;
  readonly weight: number;
}

function readWordsOf(text: string, { weights }: EventKnowledge, from: number): readonly TextWord[] {
  return wordsOf(text).map(({ start, end }) => {
    const word = foldWord(text.slice(start, end));
    return { word, weight: weights.of(stemHash(word)), start: start + from, end: end + from };
  });
}

/** "Checked herself into": what is done is not told by whom it is done to. */
const reflexive = /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/u;

/** Stems of verbs that take their sense from the word beside them: what "took place" was not "taken into custody". */
const lightVerbs: ReadonlySet<string> = new Set(['be', 'do', 'get', 'giv', 'go', 'hav', 'mak', 'put', 'tak']);

/** Words of a mention that tell what is done; all where it has no other. */
function tellingWords(words: readonly TextWord[], irregular: IrregularForms): readonly TextWord[] {
  const telling = words.filter(
    ({ word }) => !reflexive.test(word) && !lightVerbs.has(stemOf(word, irregular)),
  );
  return telling.length === 0 ? words : telling;
}

/** The rarest word says most of what is done; of equals the last. */
function mainWord(words: readonly TextWord[]): TextWord | undefined {
  return words.reduce<TextWord | undefined>(
    (best, word) => (best === undefined || word.weight >= best.weight ? word : best),
    undefined,
  );
}

function isIn({ start, end }: Span, span: Span): boolean {
  return start < span.end && end > span.start;
}

/** Each stem once, at its nearest place. */
function nearWords(words: readonly TextWord[], span: Span): readonly NearWord[] {
  const first = words.findIndex((word) => isIn(word, span));
  const last = words.findLastIndex((word) => isIn(word, span));
  const near = new Map<number, number>();
  for (const [at, { word, weight }] of words.entries()) {
    if (weight < leastWeight || (at >= first && at <= last)) continue;
    const distance = at < first ? first - at : at - last;
    const stem = stemHash(word);
    near.set(stem, Math.max(near.get(stem) ?? 0, weight / (1 + distance / halfWords)));
  }
  return [...near].map(([stem, weight]) => ({ stem, weight })).sort((a, b) => a.stem - b.stem);
}

/** The words nearest to the act on one side, which are given from the nearest on. */
function besideWords(words: readonly TextWord[]): readonly NearWord[] {
  return words
    .filter(({ weight }) => weight >= leastWeight)
    .slice(0, wordsBeside)
    .map(({ word, weight }) => ({ stem: stemHash(word), weight }));
}

/** "Has met Mr Maduro five times since then": so many words behind the act at most. */
const farthestTimes = 9;
const times =
  /^(?:\S+ )*?(?:(?:\p{N}+|two|three|four|five|six|seven|eight|nine|ten|several|many|numerous) (?:times|occasions)(?! (?:as|more|the|that)\b)|twice(?! (?:as|the|that)\b)|repeatedly)/u;

function isToldOften(words: readonly TextWord[], { end }: Span): boolean {
  const behind = words.filter(({ start }) => start >= end).slice(0, farthestTimes);
  return times.test(behind.map(({ word }) => word).join(' '));
}

interface Place {
  readonly articleId: string;
  readonly reported: ActReading['reported'];
  readonly sentence: number;
  readonly words: readonly TextWord[];
}

function readAct(
  { id, span, facts }: ToldAct,
  { words, ...place }: Place,
  { irregular, saying }: EventKnowledge,
): ActReading {
  const own = tellingWords(
    words.filter((word) => isIn(word, span)),
    irregular,
  );
  const main = mainWord(own);
  const word = main === undefined ? '' : stemOf(main.word, irregular);
  const near = nearWords(words, span);
  const before = besideWords(words.filter(({ end }) => end <= span.start).reverse());
  const after = besideWords(words.filter(({ start }) => start >= span.end));
  return {
    id,
    ...place,
    word,
    rarity: main?.weight ?? 0,
    wording: own.map((one) => one.word).join(' '),
    telling: new Set(own.flatMap((one) => (one.weight < leastWeight ? [] : [stemOf(one.word, irregular)]))),
    isSaying: saying.has(word),
    isOften: isToldOften(words, span),
    near,
    after,
    beside: [...new Set([...before, ...after].map(({ stem }) => stem))],
    nearLength: Math.sqrt(near.reduce((sum, { weight }) => sum + weight * weight, 0)),
    facts,
    parties: partiesOf(facts),
  };
}

/** The article's acts in the order given. An act that begins in no sentence is left out. */
export function readActs({ article, acts }: ArticleActs, knowledge: EventKnowledge): readonly ActReading[] {
  const { articleId, text, reported } = article;
  const sentences = sentencesOf(text);
  const words = new Map<number, readonly TextWord[]>();
  return acts.flatMap((act): ActReading[] => {
    const sentence = sentences.findIndex(({ start, end }) => act.span.start >= start && act.span.start < end);
    const span = sentences[sentence];
    if (span === undefined) return [];
    const known = words.get(sentence) ?? readWordsOf(text.slice(span.start, span.end), knowledge, span.start);
    words.set(sentence, known);
    return [readAct(act, { articleId, reported, sentence, words: known }, knowledge)];
  });
}
