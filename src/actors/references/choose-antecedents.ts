// Chooses among the mentions before a reference those that it stands for: one, all of a list, or two.

import type { ReadingContext } from '../reading-context.ts';
import { bySentence, type Candidate, distinctActors, identityOf } from './candidate.ts';
import type { Reference } from './find-references.ts';
import { isParty } from './fits.ts';

/** None where nothing fits. All candidates stand before the reference, in the order of the text. */
export function chooseAntecedents(
  reference: Reference,
  candidates: readonly Candidate[],
  sentence: number,
  context: ReadingContext,
): readonly Candidate[] {
  const fitting = candidates.filter(({ draft }) => reference.fit(draft, context));
  switch (reference.choice) {
    case 'one':
      return withSameWords(mostSalient(fitting, sentence), fitting);
    case 'recent':
      return withSameWords(mostRecent(fitting), fitting);
    case 'many': {
      const parties = candidates.filter(({ draft }) => isParty(draft, context));
      const plural = nearestPlural(parties, sentence);
      return plural.length > 0 ? plural : withSameWords(mostSalient(fitting, sentence), fitting);
    }
    case 'pair':
      return choosePair(fitting);
  }
}

/** "Polish and Lithuanian guards" are two mentions over the same words: whoever means them means both. */
function withSameWords(found: Candidate | undefined, all: readonly Candidate[]): readonly Candidate[] {
  if (found === undefined) return [];
  const { start, end } = found.draft.span;
  return all.filter(({ draft }) => draft.span.start === start && draft.span.end === end);
}

/** The subject nearest before in this sentence or the one before it, else the nearest of all. */
function mostSalient(candidates: readonly Candidate[], sentence: number): Candidate | undefined {
  const actors = candidates.filter(({ draft }) => draft.use !== 'place' && draft.use !== 'modifier');
  const pool = actors.length > 0 ? actors : candidates;
  const here = pool.filter((candidate) => candidate.sentence >= sentence);
  return (
    here.find(({ isSubject }) => isSubject) ?? pool.findLast(({ isSubject }) => isSubject) ?? pool.at(-1)
  );
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

/** Two of a list, or two of one sentence; else the one of the nearest sentence and one of those before. */
function choosePair(fitting: readonly Candidate[]): readonly Candidate[] {
  let found: readonly Candidate[] = [];
  for (const group of bySentence(fitting)) {
    const lists = distinctLists(group).filter((list) => list.length === 2);
    const list = lists.findLast((each) => each[0]?.draft.kind === each[1]?.draft.kind);
    if (found.length === 0 && list !== undefined) return list;
    const known = new Set(found.map(({ draft }) => identityOf(draft)));
    const kind = found[0]?.draft.kind ?? leadingKind(group);
    const others = distinctActors(group).filter(
      ({ draft }) => draft.kind === kind && !known.has(identityOf(draft)),
    );
    const subjectsFirst = others.toSorted((a, b) => Number(b.isSubject) - Number(a.isSubject));
    found = [...found, ...subjectsFirst].slice(0, 2);
    if (found.length === 2) return found;
  }
  return [];
}

/** Of persons and states in one sentence, the kind of the subject is meant. */
function leadingKind(group: readonly Candidate[]): string | undefined {
  return (group.find(({ isSubject }) => isSubject) ?? group[0])?.draft.kind;
}
