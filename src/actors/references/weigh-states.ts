// Weighs the states of a text so far: how much it is about each, and which two it speaks of together. "Chad and Mali" are the two
// countries of such a text, whatever third one was named last.

import type { Draft } from '../draft.ts';
import { emptyDraft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { type Candidate, identityOf } from './candidate.ts';

const ruleId = 'weigh-states';

/** A mention that speaks of somebody: a state, by name or through one of its people, or a person. */
interface Mention {
  readonly id: string;
  readonly candidate: Candidate;
  readonly weight: number;
}

/** What of a mention's weight is left a sentence later. */
const fading = 0.88;
/** What it adds to a pair to be listed ("Chad and Mali"), and to be in one sentence. */
const listWorth = 1.6;
const sentenceWorth = 0.6;
/** What the lesser of two weighs for the pair. */
const lesserWorth = 0.7;
/** A subject is spoken of more than others. */
const subjectFactor = 1.4;

/** The states of the mentions with their weights, the heaviest first. */
export function weighStates(
  candidates: readonly Candidate[],
  sentence: number,
  context: ReadingContext,
): readonly { readonly id: string; readonly weight: number }[] {
  return weightsOf(mentionsOf(candidates, sentence, context));
}

/** The two states that the text speaks of together; none where it speaks of fewer. */
export function choosePairOfStates(
  candidates: readonly Candidate[],
  sentence: number,
  context: ReadingContext,
): readonly Draft[] {
  const mentions = mentionsOf(candidates, sentence, context);
  return choosePairOf(mentions, sentence).flatMap((id) => {
    const first = mentions.find((mention) => mention.id === id);
    return stateDraft(id, first?.candidate.draft, context) ?? [];
  });
}

/** The two sides of a text: states or bodies such as armed groups and unions. */
export function choosePairOfSides(
  candidates: readonly Candidate[],
  sentence: number,
  context: ReadingContext,
): readonly Draft[] {
  const bodies = candidates
    .filter(({ draft }) => draft.kind === 'organisation' && draft.use !== 'modifier')
    .map((candidate) => mentionOf(identityOf(candidate.draft), candidate, sentence));
  const mentions = [...mentionsOf(candidates, sentence, context), ...bodies].sort(
    (a, b) => a.candidate.draft.core.start - b.candidate.draft.core.start,
  );
  return choosePairOf(mentions, sentence).flatMap((id) => {
    const draft = mentions.find((mention) => mention.id === id)?.candidate.draft;
    return draft?.kind === 'organisation' && identityOf(draft) === id
      ? draft
      : (stateDraft(id, draft, context) ?? []);
  });
}

/** The two persons, of those that are given, whom the text speaks of together; one of them is `known` where that is given. */
export function choosePairOfPersons(
  candidates: readonly Candidate[],
  sentence: number,
  known: Draft | null = null,
): readonly Draft[] {
  const mentions = candidates.map((candidate) => mentionOf(identityOf(candidate.draft), candidate, sentence));
  return choosePairOf(mentions, sentence, known === null ? null : identityOf(known)).flatMap(
    (id) => mentions.findLast((mention) => mention.id === id)?.candidate.draft ?? [],
  );
}

function choosePairOf(
  mentions: readonly Mention[],
  sentence: number,
  known: string | null = null,
): readonly string[] {
  const weights = weightsOf(mentions);
  const bonds = bondsOf(mentions, sentence);
  let best: readonly string[] = [];
  let highest = 0;
  for (const [index, one] of weights.entries())
    for (const other of weights.slice(index + 1)) {
      if (known !== null && one.id !== known && other.id !== known) continue;
      const worth = (bonds.get(bondOf(one.id, other.id)) ?? 0) + lesserWorth * other.weight;
      if (worth <= highest) continue;
      highest = worth;
      best = [one.id, other.id];
    }
  const place = (id: string): number => mentions.findIndex((mention) => mention.id === id);
  return best.toSorted((a, b) => place(a) - place(b));
}

function weightsOf(
  mentions: readonly Mention[],
): readonly { readonly id: string; readonly weight: number }[] {
  return [...Map.groupBy(mentions, ({ id }) => id)]
    .map(([id, of]) => ({ id, weight: sum(of.map(({ weight }) => weight)) }))
    .sort((a, b) => b.weight - a.weight);
}

/** The state as it was last named; where only its people were, as if it had been named there. */
export function lastMention(
  id: string,
  candidates: readonly Candidate[],
  context: ReadingContext,
): Draft | null {
  const named = candidates.findLast(({ draft }) => draft.kind === 'state' && draft.actorId === id)?.draft;
  return stateDraft(id, named ?? candidates.findLast(({ draft }) => draft.country === id)?.draft, context);
}

function stateDraft(id: string, at: Draft | undefined, { tables }: ReadingContext): Draft | null {
  const state = tables.states.get(id);
  if (state === undefined || at === undefined) return null;
  if (at.kind === 'state') return { ...at, use: 'government' };
  const base = emptyDraft(at.span, 'state', state.name, ruleId);
  return { ...base, kind: 'state', actorId: id, country: id, use: 'government' };
}

function mentionsOf(
  candidates: readonly Candidate[],
  sentence: number,
  { tables }: ReadingContext,
): readonly Mention[] {
  return candidates.flatMap((candidate) => {
    const { draft } = candidate;
    if (draft.country === null || !tables.states.has(draft.country)) return [];
    const mention = mentionOf(draft.country, candidate, sentence);
    return mention.weight > 0 ? [mention] : [];
  });
}

function mentionOf(id: string, candidate: Candidate, sentence: number): Mention {
  const own = weightOf(candidate.draft, id) * (candidate.isSubject ? subjectFactor : 1);
  return { id, candidate, weight: own * fading ** Math.max(0, sentence - candidate.sentence) };
}

/** Most for a state that acts, less for its people, least for a place in it. */
function weightOf(draft: Draft, id: string): number {
  const { kind, use, source } = draft;
  if (kind === 'state') {
    if (source === 'adjective' || use === 'modifier') return 0.5;
    if (use === 'place') return source === 'capital' || source === 'seat' ? 0.1 : 0.5;
    return source === 'reference' ? 0.6 : 1;
  }
  if (identityOf(draft) === id) return source === 'reference' ? 0.6 : 1;
  if (kind === 'person') return 0.4;
  return kind === 'place' ? 0.1 : 0;
}

/** How much each two are spoken of together: in one list, or in one sentence. */
function bondsOf(mentions: readonly Mention[], sentence: number): ReadonlyMap<string, number> {
  const bonds = new Map<string, number>();
  const bind = (group: readonly Mention[], worth: number): void => {
    const [one, other, third] = new Set(group.map(({ id }) => id));
    if (one === undefined || other === undefined || third !== undefined) return;
    const key = bondOf(one, other);
    bonds.set(key, (bonds.get(key) ?? 0) + worth);
  };
  for (const [at, group] of Map.groupBy(mentions, ({ candidate }) => candidate.sentence)) {
    const left = fading ** Math.max(0, sentence - at);
    bind(group, sentenceWorth * Math.min(...group.map(({ weight }) => weight)));
    for (const list of Map.groupBy(group, ({ candidate }) => candidate.list).values())
      bind(list, listWorth * left);
  }
  return bonds;
}

function bondOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
