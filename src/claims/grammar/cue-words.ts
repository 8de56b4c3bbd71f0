// The words of a cue: a verb with its particle, auxiliaries, negation and the adverbs that stand right beside it.

import { type CueRow, lookUpWord } from '../../tables/index.ts';
import { childrenBy } from '../../text/index.ts';
import type { SentenceView } from '../types.ts';

/** The particle of a verb; also what a parser takes for an adverb, where the table knows the pair: "he went on". */
function particleOf(index: number, { tree, cues }: SentenceView): number | undefined {
  const isKnown = (at: number): boolean =>
    at === index + 1 && cues.verb.has(`${tree.words[index]?.lemma} ${tree.words[at]?.lemma}`);
  return (
    childrenBy(tree, index, 'compound:prt')[0] ?? childrenBy(tree, index, 'advmod').find((at) => isKnown(at))
  );
}

/** The row of a verb that attributes; null for any other word. */
export function verbCue(index: number, view: SentenceView): CueRow | null {
  const { tree, cues } = view;
  const word = tree.words[index];
  if (word === undefined || word.upos !== 'VERB' || word.deprel === 'amod') return null;
  const particle = particleOf(index, view);
  // "show up" is no showing: with a particle only the pair counts.
  if (particle !== undefined)
    return cues.verb.get(`${word.lemma} ${tree.words[particle]?.lemma ?? ''}`) ?? null;
  return lookUpWord(cues.verb, word) ?? null;
}

/** Auxiliaries, negations and adverbs of a verb, its particle, and the verb itself, in order. */
export function verbGroup(index: number, view: SentenceView): readonly number[] {
  const { tree } = view;
  const particle = particleOf(index, view);
  const beside = [...childrenBy(tree, index, 'aux'), ...(particle === undefined ? [] : [particle])];
  const adverbs = childrenBy(tree, index, 'advmod').filter((child) => {
    const isBefore =
      child < index && (tree.children[child] ?? []).length === 0 && tree.words[child]?.upos !== 'DET';
    return isBefore && [...beside, index].some((word) => Math.abs(word - child) === 1);
  });
  return [...beside, ...adverbs, index].sort((a, b) => a - b);
}

/** A noun or adjective that is told of its subject: "is", "was" and what stands with them. */
export function copulaGroup(index: number, view: SentenceView): readonly number[] {
  const { tree } = view;
  return [
    ...childrenBy(tree, index, 'cop', 'aux'),
    ...childrenBy(tree, index, 'advmod').filter((at) => at < index),
    index,
  ].sort((a, b) => a - b);
}
