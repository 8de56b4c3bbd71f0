// The tables of events across articles in the form in which acts are compared: how rare words are, which words may tell of one
// happening ("killed" and "murder"), and which only tell that somebody said something.

import type { ClaimTables, KinKind, LanguageTables, SameActModel, StoryTables } from '../../tables/index.ts';
import { type IrregularForms, stemOf } from '../reports/stem.ts';
import { type WordWeights, weighWords } from '../words/word-weights.ts';

/** As word-kin.tsv has it; or both are words by which the news tells of one act. */
export type ActKin = KinKind | 'one act';

export interface EventKnowledge {
  readonly weights: WordWeights;
  readonly irregular: IrregularForms;
  /** By the stems of two words, the first of the alphabet first, with a space between. */
  readonly kin: ReadonlyMap<string, ActKin>;
  /** The stems that are akin to a stem. */
  readonly kinOf: ReadonlyMap<string, readonly string[]>;
  /** Stems of "say", "announce" ... */
  readonly saying: ReadonlySet<string>;
  readonly sameActModel: SameActModel;
}

/** What the tables must give. */
export interface EventSources {
  readonly stories: StoryTables;
  readonly claims: Pick<ClaimTables, 'cues'>;
  readonly language: Pick<LanguageTables, 'verbs'>;
}

/** The key of two stems, whichever is named first. */
export function kinKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function groupKin(kin: ReadonlyMap<string, ActKin>): ReadonlyMap<string, readonly string[]> {
  const kinOf = new Map<string, string[]>();
  for (const key of kin.keys()) {
    const [one = '', other = ''] = key.split(' ');
    for (const [word, akin] of [[one, other] as const, [other, one] as const]) {
      const known = kinOf.get(word);
      if (known === undefined) kinOf.set(word, [akin]);
      else known.push(akin);
    }
  }
  return kinOf;
}

function readKin({ actWords, wordKin }: StoryTables, irregular: IrregularForms): Map<string, ActKin> {
  const kin = new Map<string, ActKin>();
  const add = (word: string, other: string, kind: ActKin): void => {
    const [one, two] = [stemOf(word, irregular), stemOf(other, irregular)];
    const key = kinKey(one, two);
    if (one !== two && !kin.has(key)) kin.set(key, kind);
  };
  for (const words of actWords)
    for (const [at, word] of words.entries())
      for (const other of words.slice(at + 1)) add(word, other, 'one act');
  for (const { word, kind, words } of wordKin) for (const other of words) add(word, other, kind);
  return kin;
}

/** Indexes the tables; the same for every question. */
export function knowEvents({ stories, claims, language }: EventSources): EventKnowledge {
  const { irregular } = language.verbs;
  const kin = readKin(stories, irregular);
  const saying = [...claims.cues.verb.values()].flatMap(({ lemma, stance, frames }) =>
    stance === 'assert' && frames.has('that') && frames.has('quote') ? [stemOf(lemma, irregular)] : [],
  );
  return {
    weights: weighWords(stories.wordCounts),
    irregular,
    kin,
    kinOf: groupKin(kin),
    saying: new Set(saying),
    sameActModel: stories.sameActModel,
  };
}
