// Where the two sides of a marked pair stand in the tree of a sentence, and which words stand on the way between them.

import { ancestorsOf, type Span, spansOverlap } from '../../text/index.ts';
import { headOf, isNominal, partOf, type Tree } from '../tree.ts';

/** The marked words of a text; a side may be named in several places, or in none. */
export interface MarkedPair {
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
}

/** Token indexes of one sentence; -1 for what it does not have. */
export interface PairWords {
  readonly actor: number;
  readonly recipient: number;
  /** The word under which both sides stand. */
  readonly meeting: number;
  /** From each side up to that word: the side itself first, the word left out; up to the root where there is none. */
  readonly fromActor: readonly number[];
  readonly fromRecipient: readonly number[];
  /** The verb over each side. */
  readonly actorVerb: number;
  readonly recipientVerb: number;
  /** All words on the way, the marked ones left out. */
  readonly path: ReadonlySet<number>;
}

export function isMarked({ actors, recipients }: MarkedPair, word: Span | undefined): boolean {
  if (word === undefined) return false;
  const isIn = (span: Span): boolean => spansOverlap(span, word);
  return actors.some(isIn) || recipients.some(isIn);
}

/** From the first to the last of the marked words. */
export function aroundPair({ actors, recipients }: MarkedPair): Span {
  const spans = [...actors, ...recipients];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

export function readPairWords(tree: Tree, pair: MarkedPair): PairWords {
  const [actor = -1] = pair.actors.map((span) => headIn(tree, span)).filter((at) => at >= 0);
  const [recipient = -1] = pair.recipients.map((span) => headIn(tree, span)).filter((at) => at >= 0);
  const actorWay = wayUp(tree, actor);
  const recipientWay = wayUp(tree, recipient);
  const meeting = actorWay.find((at) => recipientWay.includes(at)) ?? -1;
  const fromActor = upTo(actorWay, meeting);
  const fromRecipient = upTo(recipientWay, meeting);
  const actorVerb = verbOver(tree, pair, actorWay);
  const recipientVerb = verbOver(tree, pair, recipientWay);
  const isWhole = actor >= 0 && recipient >= 0;
  const way = [...(isWhole ? [...fromActor, ...fromRecipient, meeting] : []), actorVerb, recipientVerb];
  const path = new Set(way.filter((at) => at >= 0 && !isMarked(pair, tree.words[at])));
  return { actor, recipient, meeting, fromActor, fromRecipient, actorVerb, recipientVerb, path };
}

/** The word of a span that hangs on a word outside of it, a noun rather than another. */
function headIn(tree: Tree, span: Span): number {
  const tops = [...tree.words.keys()].filter((at) => {
    const [word, head] = [tree.words[at], tree.words[headOf(tree, at)]];
    return (
      word !== undefined && spansOverlap(word, span) && (head === undefined || !spansOverlap(head, span))
    );
  });
  return tops.find((at) => isNominal(tree, at)) ?? tops[0] ?? -1;
}

function wayUp(tree: Tree, from: number): readonly number[] {
  return from < 0 ? [] : [from, ...ancestorsOf(tree, from)];
}

function upTo(way: readonly number[], last: number): readonly number[] {
  const end = way.indexOf(last);
  return end < 0 ? way : way.slice(0, end);
}

function verbOver(tree: Tree, pair: MarkedPair, way: readonly number[]): number {
  const verb = way.slice(1).find((at) => partOf(tree, at) === 'VERB') ?? -1;
  return isMarked(pair, tree.words[verb]) ? -1 : verb;
}
