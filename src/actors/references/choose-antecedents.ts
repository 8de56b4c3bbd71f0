// Chooses among the mentions before a reference those that it stands for: one, all of a list, or two.

import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { bySentence, type Candidate, distinctActors, identityOf } from './candidate.ts';
import { isParty } from './fits.ts';
import type { Reference } from './reference.ts';
import { weighStates } from './weigh-states.ts';

/** None where nothing fits. All candidates stand before the reference, in the order of the text. */
export function chooseAntecedents(
  reference: Reference,
  candidates: readonly Candidate[],
  sentence: number,
  context: ReadingContext,
): readonly Candidate[] {
  const fitting = candidates.filter(
    ({ draft }) => reference.fit(draft, context) && !isToldOf(draft, reference, context),
  );
  switch (reference.choice) {
    case 'one': {
      const single = fitting.filter((each) => !isOneOfSeveral(each, candidates));
      // "its" has an owner for sure; "it" as an object may be a thing.
      const pool = single.length > 0 || reference.head.deprel === 'obj' ? single : fitting;
      const found = mostSalient(reference, pool, sentence);
      return found === undefined ? [] : [found];
    }
    case 'recent':
      return withSameWords(mostRecent(fitting), fitting);
    case 'heaviest': {
      const [heaviest] = weighStates(candidates, sentence, context).filter(({ id }) =>
        fitting.some(({ draft }) => draft.actorId === id),
      );
      const found = fitting.findLast(({ draft }) => draft.actorId === heaviest?.id);
      return found === undefined ? [] : [found];
    }
    case 'many': {
      const parties = candidates.filter(({ draft }) => isParty(draft, context));
      const plural = nearestPlural(parties, sentence);
      return plural.length > 0 ? plural : withSameWords(mostSalient(reference, fitting, sentence), fitting);
    }
    case 'pair':
      return choosePair(fitting);
  }
}

/** "Chad, with which it broke": what the clause tells of by "which" is not the "it" of that clause. */
const toldBy = /^,? (?:against|for|from|on|over|to|towards|with) (?:which|whom) $/iu;

function isToldOf({ span }: Draft, reference: Reference, { folded }: ReadingContext): boolean {
  return toldBy.test(folded.slice(span.end, reference.span.start));
}

/** True for one of several: of "the two", who are not "he", and of "Chad and Mali", which are not "it". */
export function isOneOfSeveral({ draft, list, sentence }: Candidate, all: readonly Candidate[]): boolean {
  return all.some((other) => {
    const { span } = other.draft;
    const isListed = draft.kind !== 'person' && other.list === list && other.sentence === sentence;
    const hasSameWords = span.start === draft.span.start && span.end === draft.span.end;
    return (isListed || hasSameWords) && identityOf(other.draft) !== identityOf(draft);
  });
}

/** "Polish and Lithuanian guards" are two mentions over the same words: whoever means them means both. */
function withSameWords(found: Candidate | undefined, all: readonly Candidate[]): readonly Candidate[] {
  if (found === undefined) return [];
  const { start, end } = found.draft.span;
  return all.filter(({ draft }) => draft.span.start === start && draft.span.end === end);
}

/** What it is worth to be a subject, in sentences of distance; less for "his", which likes the nearest. */
const subjectWorth = { pronoun: 1.5, possessive: 0.8 } as const;

/** The subject of this sentence or the one before, unless another is much nearer. */
function mostSalient(
  { head }: Reference,
  candidates: readonly Candidate[],
  sentence: number,
): Candidate | undefined {
  const actors = candidates.filter(({ draft }) => draft.use !== 'place' && draft.use !== 'modifier');
  const pool = actors.length > 0 ? actors : candidates;
  const worth = head.deprel === 'nmod:poss' ? subjectWorth.possessive : subjectWorth.pronoun;
  const scored = pool.map((candidate) => ({
    candidate,
    score: (candidate.isSubject ? worth : 0) - (sentence - candidate.sentence),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  const highest = scored.filter(({ score }) => score === best).map(({ candidate }) => candidate);
  // Of two subjects of this very sentence the first is that of the main clause.
  const isHere = highest[0]?.sentence === sentence && highest[0].isSubject;
  return isHere ? highest[0] : highest.at(-1);
}

/** The last of the nearest sentence. */
function mostRecent(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.findLast(({ draft }) => draft.use !== 'modifier') ?? candidates.at(-1);
}

/** A group or a list of actors: that of the subject first, sentence by sentence back; else the two that met. */
function nearestPlural(parties: readonly Candidate[], sentence: number): readonly Candidate[] {
  for (const group of bySentence(parties)) {
    const plurals = distinctLists(group);
    const found = plurals.find(([first]) => first?.isSubject) ?? plurals.at(-1);
    if (found !== undefined) return found;
    const two = distinctActors(group.filter(({ draft }) => draft.kind === 'person'));
    if (two.length === 2 && (group[0]?.sentence ?? sentence) < sentence) return two;
  }
  return [];
}

/** The lists of a sentence ("Chad and Mali") and its plurals ("rebels"), each as those whom it names. */
function distinctLists(group: readonly Candidate[]): readonly (readonly Candidate[])[] {
  return [...Map.groupBy(group, ({ list }) => list).values()]
    .map(distinctActors)
    .filter((list) => list.length > 1 || list[0]?.isPlural === true);
}

/** The two of the last list that names just two. */
export function lastListOfTwo(candidates: readonly Candidate[]): readonly Candidate[] {
  for (const group of bySentence(candidates)) {
    const list = distinctLists(group).findLast((each) => each.length === 2);
    if (list !== undefined) return list;
  }
  return [];
}

/** Two of a list, or two of one sentence; where none has two, those of the nearest sentences. */
function choosePair(fitting: readonly Candidate[]): readonly Candidate[] {
  const groups = bySentence(fitting);
  for (const group of groups) {
    const lists = distinctLists(group).filter((list) => list.length === 2);
    const list = lists.findLast((each) => each[0]?.draft.kind === each[1]?.draft.kind);
    if (list !== undefined) return list;
    const two = firstTwo(group);
    if (two.length === 2) return two;
  }
  const two = firstTwo(groups.flat());
  return two.length === 2 ? two : [];
}

/** The first two actors of one kind, subjects before others. */
function firstTwo(group: readonly Candidate[]): readonly Candidate[] {
  const kind = leadingKind(group);
  return distinctActors(group)
    .filter(({ draft }) => draft.kind === kind)
    .toSorted((a, b) => Number(b.isSubject) - Number(a.isSubject))
    .slice(0, 2);
}

/** Of persons and states in one sentence, the kind of the subject is meant. */
function leadingKind(group: readonly Candidate[]): string | undefined {
  return (group.find(({ isSubject }) => isSubject) ?? group[0])?.draft.kind;
}
