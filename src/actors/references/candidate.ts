// A mention that a later reference may stand for, with its place in the tree: who it is, whether it is a subject, what it is listed with.

import type { Token } from '../../language/index.ts';
import type { Draft } from '../draft.ts';
import { headOf, headTokenOf, neighbour, type PlacedToken, type ReadingContext } from '../reading-context.ts';

export interface Candidate {
  readonly draft: Draft;
  /** The number of its sentence in the article. */
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly isPlural: boolean;
  /** Where the first of its list starts: "Chad" for both in "Chad and Mali"; its own head where it stands alone. */
  readonly list: number;
  /** Where the verb starts of which it is the subject. */
  readonly verb: number | null;
}

/** Lists nest at most so deep in a tree. */
const deepestList = 6;

export function candidateOf(draft: Draft, sentence: number, context: ReadingContext): Candidate {
  const head = headTokenOf(context, draft.span);
  let first = head;
  // "Pavel" may hang on "Orlin" of "Ana Orlin and Pavel Rudz", rather than on "Ana".
  for (let step = 0; step < deepestList && /^(?:conj|flat)/u.test(first?.token.deprel ?? ''); step += 1)
    first = headOf(first) ?? first;
  first = startOfName(first);
  // "Her deputy Ana Silva left": the name stands beside the subject.
  const beside = first?.token.deprel === 'appos' ? headOf(first) : first;
  const isSubject = beside?.token.deprel.startsWith('nsubj') === true;
  return {
    draft,
    sentence,
    isSubject,
    isPlural: isPluralWord(head?.token) || draft.source === 'people',
    list: first?.token.start ?? draft.core.start,
    verb: isSubject ? (headOf(beside)?.token.start ?? null) : null,
  };
}

/** The first word of a name whose words all hang on one verb in the tree: "Abdou" of "Abdou Tiani". */
function startOfName(word: PlacedToken | undefined): PlacedToken | undefined {
  let first = word;
  for (let step = 0; step < deepestList; step += 1) {
    const before = neighbour(first, -1);
    if (before?.token.upos !== 'PROPN' || first?.token.upos !== 'PROPN') return first;
    if (before.token.deprel !== first.token.deprel || before.token.head !== first.token.head) return first;
    first = before;
  }
  return first;
}

function isPluralWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return /^NNP?S$/u.test(token.xpos) || /^(?:they|them|their|both|two|each|neither)$/iu.test(token.form);
}

/** One actor, however often and by whatever words it is named. */
export function identityOf({ actorId, kind, name, country }: Draft): string {
  return actorId ?? `${kind} ${name} ${country}`;
}

/** The first candidate of each actor. */
export function distinctActors(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ draft }) => {
    const identity = identityOf(draft);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

/** Candidates by sentence, the nearest sentence first. */
export function bySentence(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  return [...Map.groupBy(candidates, ({ sentence }) => sentence)]
    .sort(([a], [b]) => b - a)
    .map(([, group]) => group);
}
