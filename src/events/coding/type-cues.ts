// What tells the type of what is between a marked pair, as names of cues: what the rules say, which words stand on the
// way between the two sides, beside it and elsewhere, and what the tables know of these words. `models/events/types.bin`
// has a weight for each cue that it has met; a change of a name here asks for another training.

import type { ActorMention } from '../../actors/index.ts';
import type { Analysis, Sentence } from '../../language/index.ts';
import type { EventType } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { type Span, spanContains, spansOverlap } from '../../text/index.ts';
import {
  childrenExactly,
  childrenIn,
  formOf,
  lemmaOf,
  markerOf,
  partOf,
  readTree,
  relationOf,
  type Tree,
} from '../tree.ts';
import type { EventDraft } from '../types.ts';
import { guessesAt } from './guess-type.ts';
import { aroundPair, isMarked, type MarkedPair, type PairWords, readPairWords } from './pair-words.ts';

/** What the stages before and the rules have found in the text of a pair. */
export interface PairText {
  readonly analysis: Pick<Analysis, 'sentences'>;
  readonly actors: readonly ActorMention[];
  readonly events: readonly EventDraft[];
}

/** What the rules and the tables say of the pair. */
export interface RuleAnswer {
  /** The event that the rules read between the two, and how well its sides meet them: 0 or 1 or both of them. */
  readonly event: EventDraft | null;
  readonly sides: number;
  /** The type that the words of the tables alone suggest. */
  readonly guess: EventType | null;
}

/** Where words stand whose meaning tells: on the way between the sides, below it, between the marked words, anywhere. */
export const wordPlaces = ['path', 'below', 'between', 'all'] as const;
type WordPlace = (typeof wordPlaces)[number];

export interface TypeCues {
  /** Names of cues, each once, in the order of the text. */
  readonly names: readonly string[];
  /** Dictionary forms, as often as they stand there. */
  readonly words: Readonly<Record<WordPlace, readonly string[]>>;
}

/** What tells the type of what is between the pair. */
export function typeCues(
  text: PairText,
  pair: MarkedPair,
  answer: RuleAnswer,
  tables: EventTables,
): TypeCues {
  const parts = text.analysis.sentences.map((sentence) => sentenceCues(sentence, pair, tables));
  const names = [
    ...text.events.flatMap((event) => eventCues(event, pair)),
    ...answerCues(answer),
    ...parts.flatMap((part) => part.names),
    ...text.actors.flatMap((mention) => actorCues(mention, pair)),
  ];
  const wordsAt = (place: WordPlace): readonly string[] => parts.flatMap(({ words }) => words[place]);
  const words = {
    path: wordsAt('path'),
    below: wordsAt('below'),
    between: wordsAt('between'),
    all: wordsAt('all'),
  };
  return { names: [...new Set(names)], words };
}

function answerCues({ event, sides, guess }: RuleAnswer): readonly string[] {
  const type = event?.type ?? 'none';
  const status = event === null ? [] : [`status:${event.status}`, `status:${type}:${event.status}`];
  return [
    `rule:${type}`,
    `rule:${type}:${sides}`,
    `guess:${guess}`,
    `answer:${event?.type ?? guess}`,
    ...status,
  ];
}

/** How an event of the rules meets the pair. */
function eventCues(event: EventDraft, pair: MarkedPair): readonly string[] {
  const meets = (side: 'actors' | 'recipients', marked: 'actors' | 'recipients'): boolean =>
    event[side].some(({ span }) => pair[marked].some((other) => spansOverlap(span, other)));
  const isActor = meets('actors', 'actors');
  const isRecipient = meets('recipients', 'recipients');
  const isSwapped = meets('actors', 'recipients');
  const isBoth = isActor && (isRecipient || isSwapped);
  const isTurned = isSwapped || meets('recipients', 'actors');
  const one = isActor ? 'actor' : isRecipient ? 'recipient' : isTurned ? 'turned' : 'other';
  const cues = [`event:${event.type}`, `event:${event.type}:${isBoth ? 'both' : one}`];
  if (event.mode !== null) cues.push(`mode:${event.type}:${event.mode}:${isActor ? 'ours' : 'other'}`);
  if (event.act !== null) cues.push(`deed:${event.type}:${event.act.type}`);
  return cues;
}

function actorCues({ span, sector, kind, use }: ActorMention, pair: MarkedPair): readonly string[] {
  return (['actors', 'recipients'] as const)
    .filter((side) => pair[side].some((marked) => spansOverlap(marked, span)))
    .flatMap((side) => [
      ...(sector === null ? [] : [`${side}-sector:${sector}`]),
      `${side}-kind:${kind}`,
      `${side}-use:${use}`,
    ]);
}

function sentenceCues(sentence: Sentence, pair: MarkedPair, tables: EventTables): TypeCues {
  const tree = readTree(sentence, tables);
  const words = readPairWords(tree, pair);
  const around = { pair, words, tables, between: aroundPair(pair) };
  const names = [
    ...wayCues(tree, words),
    ...[...words.path].flatMap((at) => pathCues(tree, at, pair)),
    ...tree.words.keys().flatMap((at) => wordCues(tree, at, around)),
  ];
  return { names, words: placedWords(tree, words, pair) };
}

function placedWords(tree: Tree, { path }: PairWords, pair: MarkedPair): TypeCues['words'] {
  const lemmas = (places: Iterable<number>): string[] => [...places].map((at) => lemmaOf(tree, at));
  const around = aroundPair(pair);
  const telling = [...tree.words.keys()].filter((at) => isTelling(tree, at) && partOf(tree, at) !== 'PROPN');
  const below = [...path].flatMap((at) =>
    largeChildren(tree, at).filter((child) => !isMarked(pair, tree.words[child])),
  );
  return {
    path: lemmas([...path].filter((at) => isTelling(tree, at))),
    below: lemmas(below),
    between: lemmas(
      telling.filter((at) => {
        const word = tree.words[at];
        return word !== undefined && spanContains(around, word) && !isMarked(pair, word);
      }),
    ),
    all: lemmas(telling),
  };
}

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);

function isTelling(tree: Tree, at: number): boolean {
  return TELLING.has(partOf(tree, at));
}

/** The longest way from side to side whose relations are told in one piece. */
const LONGEST_WAY = 6;

/** Heads of the sides, the word where they meet, and the relations on the way to it. */
function wayCues(tree: Tree, words: PairWords): readonly string[] {
  const { actor, recipient, meeting, fromActor, fromRecipient, actorVerb, recipientVerb } = words;
  const cues: string[] = [];
  if (actor >= 0) cues.push(`actor:${lemmaOf(tree, actor)}`);
  if (recipient >= 0) cues.push(`recipient:${lemmaOf(tree, recipient)}`);
  if (actorVerb >= 0) cues.push(`actor-verb:${lemmaOf(tree, actorVerb)}`);
  if (recipientVerb >= 0) cues.push(`recipient-verb:${lemmaOf(tree, recipientVerb)}`);
  if (actorVerb >= 0 && actorVerb === recipientVerb) cues.push('same-verb');
  if (actor < 0 || recipient < 0) return cues;
  const place = `${relationOf(tree, recipient)}:${markerOf(tree, recipient)}`;
  cues.push(`recipient-place:${place}`, `actor-place:${relationOf(tree, actor)}`);
  if (fromActor.length + fromRecipient.length <= LONGEST_WAY)
    cues.push(`way:${relationsOf(tree, fromActor)}>${relationsOf(tree, fromRecipient)}`);
  if (meeting < 0) return cues;
  const lemma = lemmaOf(tree, meeting);
  return [...cues, `meeting:${lemma}`, `meeting-part:${partOf(tree, meeting)}`, `meeting:${lemma}:${place}`];
}

function relationsOf(tree: Tree, way: readonly number[]): string {
  return way.map((at) => relationOf(tree, at)).join('<');
}

const SMALL: readonly string[] = ['mark', 'case', 'det', 'advmod', 'compound:prt'];
const LARGE = ['obj', 'obl', 'xcomp', 'ccomp', 'nmod', 'advcl', 'amod', 'compound', 'conj', 'acl'] as const;
const OUTER = ['obl', 'nmod'] as const;

/** Objects, complements and what else says more than a helper. */
function largeChildren(tree: Tree, at: number): readonly number[] {
  return childrenIn(tree, at, ...LARGE).filter((child) => relationOf(tree, child) !== 'compound:prt');
}

/** A word on the way with the words that hang on it: helpers and particles, objects and complements. */
function pathCues(tree: Tree, at: number, pair: MarkedPair): readonly string[] {
  const lemma = lemmaOf(tree, at);
  const isOurs = (child: number): boolean => isMarked(pair, tree.words[child]);
  const helpers = [...childrenExactly(tree, at, ...SMALL), ...childrenIn(tree, at, 'aux')];
  return [
    `path:${lemma}`,
    ...helpers
      .filter((child) => !isOurs(child))
      .map((child) => [relationOf(tree, child), lemmaOf(tree, child)] as const)
      .flatMap(([relation, word]) => [`small:${relation}:${word}`, `path-small:${lemma}:${word}`]),
    ...largeChildren(tree, at)
      .filter((child) => !isOurs(child))
      .map((child) => lemmaOf(tree, child))
      .flatMap((word) => [`below:${word}`, `path-below:${lemma}:${word}`]),
    ...childrenIn(tree, at, ...OUTER)
      .filter((child) => !isOurs(child))
      .map((child) => `path-place:${lemma}:${markerOf(tree, child)}`),
  ];
}

interface Around {
  readonly pair: MarkedPair;
  readonly words: PairWords;
  readonly tables: EventTables;
  /** From the first to the last of the marked words. */
  readonly between: Span;
}

/** A word by where it stands, and the types that the tables give it; of names the tables' types alone. */
function wordCues(tree: Tree, at: number, { pair, words, tables, between }: Around): readonly string[] {
  const word = tree.words[at];
  if (word === undefined || !isTelling(tree, at)) return [];
  const isBetween = spanContains(between, word);
  const place = isMarked(pair, word) ? 'marked' : isBetween ? 'between' : 'beside';
  const types = guessesAt(tree.sentence.tokens, at, tables).map(({ type }) => type);
  const typed = types.flatMap((type) => [
    `type:${type}:${words.path.has(at) ? 'path' : place}`,
    `type:${type}`,
  ]);
  if (partOf(tree, at) === 'PROPN') return typed;
  const lemma = lemmaOf(tree, at);
  const two = place === 'marked' ? [] : [`two:${lemma} ${formOf(tree, at + 1)}`];
  return [`${place}:${lemma}`, `word:${lemma}`, ...two, ...typed];
}
