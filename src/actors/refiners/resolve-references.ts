// Says whom "he", "it", "both", "the bloc" or "the two leaders" stand for, a mention for each where they are several, and whom
// or whose "the president", "its embassy" and "the parliament" are. Leaves a reference alone where nothing before it fits.

import type { Sentence, Token } from '../../language/index.ts';
import { spansOverlap } from '../../text/index.ts';
import { type Draft, draftsBySentence, emptyDraft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { type Candidate, candidateOf, identityOf } from '../references/candidate.ts';
import { chooseAntecedents, isOneOfSeveral } from '../references/choose-antecedents.ts';
import { chooseOfNoun } from '../references/choose-of-noun.ts';
import { findReferences, type Reference } from '../references/find-references.ts';
import { resolveTitle } from '../references/resolve-title.ts';

const ruleId = 'resolve-references';

/** Sentences further back than this are not looked at for a pronoun, or for a noun that says more. */
const memorySentences = { one: 4, many: 3, recent: 10, pair: 12 } as const;
/** Mentions further back than this are not looked at. */
const memoryMentions = 80;

/** What is known at some point of the text. */
interface Memory {
  readonly recent: readonly Candidate[];
  /** Who is the subject of the verb that starts there. */
  readonly subjects: ReadonlyMap<number, Draft>;
  /** The number of the sentence. */
  readonly index: number;
}

export function resolveReferences(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const { sentences } = context.analysis;
  const buckets = draftsBySentence(drafts, sentences);
  const all: Draft[] = [];
  const subjects = new Map<number, Draft>();
  let recent: readonly Candidate[] = [];
  const take = (resolved: readonly Draft[], index: number): void => {
    const candidates = resolved.map((draft) => candidateOf(draft, index, context));
    for (const { verb, draft } of candidates) if (verb !== null) subjects.set(verb, draft);
    all.push(...resolved);
    recent = [...recent, ...candidates].slice(-memoryMentions);
  };
  for (const [index, sentence] of sentences.entries()) {
    const here = buckets[index] ?? [];
    for (const item of itemsOf(here, findReferences(sentence, context))) {
      if ('head' in item) {
        const known = recent.filter(
          (candidate) => candidate.sentence >= index - memorySentences[item.choice],
        );
        take(resolve(item, here, { recent: known, subjects, index }, sentence, context), index);
        continue;
      }
      // "two men" is in "the two men" already.
      const isWithin = recent.some(
        ({ draft, sentence: at }) =>
          at === index && draft.source === 'reference' && spansOverlap(draft.span, item.core),
      );
      if (isWithin) continue;
      take(resolveTitle(item, recent, context), index);
    }
  }
  return all;
}

/** Mentions and references in the order of their words; of two at one place the reference first. */
function itemsOf(drafts: readonly Draft[], references: readonly Reference[]): readonly (Draft | Reference)[] {
  const startOf = (item: Draft | Reference): number => ('head' in item ? item.span.start : item.core.start);
  return [...references, ...drafts].sort((a, b) => startOf(a) - startOf(b));
}

function resolve(
  reference: Reference,
  here: readonly Draft[],
  memory: Memory,
  sentence: Sentence,
  context: ReadingContext,
): readonly Draft[] {
  const { span, head, noun, choice } = reference;
  // "the bloc" in a name is part of it; "two men" is a role noun that the reference says more of.
  const isTaken = here.some(
    (draft) => spansOverlap(draft.span, span) && (choice !== 'pair' || draft.source !== 'agent'),
  );
  if (isTaken) return [];
  const subject = objectOf(head, sentence, memory.subjects);
  const candidates = memory.recent.filter(
    ({ draft }) =>
      draft.core.end <= span.start && (subject === null || identityOf(draft) !== identityOf(subject)),
  );
  const own =
    ownerBeside(head, sentence, candidates) ??
    homeOf(reference, sentence, memory, candidates) ??
    subjectAbove(reference, sentence, memory, candidates, context);
  if (own !== null) return [standFor(reference, own, context)];
  const found =
    noun === null
      ? chooseAntecedents(reference, candidates, memory.index, context).map(({ draft }) => draft)
      : chooseOfNoun({ ...reference, noun }, candidates, memory.index, context);
  return found.map((antecedent) => standFor(reference, antecedent, context));
}

/** Who does it to the word: "him" in "Silva thanked him" is not Silva; null for words that are no objects. */
function objectOf(head: Token, { tokens }: Sentence, subjects: ReadonlyMap<number, Draft>): Draft | null {
  if (head.deprel === 'nmod:poss' || /sel(?:f|ves)$/u.test(head.form)) return null;
  let word: Token | undefined = head;
  while (word !== undefined && /^(?:nmod|conj|appos)/u.test(word.deprel)) word = tokens[word.head - 1];
  if (word === undefined || !/^(?:obj|iobj|obl)/u.test(word.deprel)) return null;
  let verb = tokens[word.head - 1];
  for (let steps = 0; steps < 3 && verb !== undefined; steps += 1) {
    const subject = subjects.get(verb.start);
    if (subject !== undefined) return subject;
    if (verb.deprel !== 'conj' && verb.deprel !== 'xcomp') return null;
    verb = tokens[verb.head - 1];
  }
  return null;
}

/** "Minsk's crackdown and its support for Moscow": its is Minsk's. */
function ownerBeside(head: Token, { tokens }: Sentence, candidates: readonly Candidate[]): Draft | null {
  const owned = tokens[head.head - 1];
  if (head.deprel !== 'nmod:poss' || !/^its?$/iu.test(head.form) || owned?.deprel !== 'conj') return null;
  const owner = tokens.find((token) => token.deprel === 'nmod:poss' && token.head === owned.head);
  if (owner === undefined || owner === head) return null;
  return candidates.find(({ draft }) => spansOverlap(draft.span, owner))?.draft ?? null;
}

/** "Mr Silva denies that the country has any": his own. Leaves "he met the country's president", who is another's. */
function homeOf(
  { head }: Reference,
  { tokens }: Sentence,
  { subjects }: Memory,
  candidates: readonly Candidate[],
): Draft | null {
  if (head.lemma.toLowerCase() !== 'country') return null;
  for (let word: Token | undefined = head; word !== undefined; word = tokens[word.head - 1]) {
    if (word.deprel !== 'ccomp' || word.head === 0) continue;
    const teller = subjects.get(tokens[word.head - 1]?.start ?? -1);
    if (teller?.kind !== 'person') return null;
    return (
      candidates.findLast(({ draft }) => draft.kind === 'state' && draft.country === teller.country)?.draft ??
      null
    );
  }
  return null;
}

/** "Chad left, and Mali opened its border": the subject of the clause that holds the word, or of those around it. */
function subjectAbove(
  { head, fit, choice }: Reference,
  { tokens }: Sentence,
  { subjects }: Memory,
  candidates: readonly Candidate[],
  context: ReadingContext,
): Draft | null {
  if (choice !== 'one') return null;
  for (let word = tokens[head.head - 1]; word !== undefined; word = tokens[word.head - 1]) {
    const subject = subjects.get(word.start);
    const found = candidates.findLast(({ draft }) => draft === subject);
    if (found !== undefined && fit(found.draft, context) && !isOneOfSeveral(found, candidates))
      return found.draft;
  }
  return null;
}

function standFor({ span, head }: Reference, antecedent: Draft, context: ReadingContext): Draft {
  const { kind, actorId, name, country, sector, officeId, roleId } = antecedent;
  const words = context.analysis.text.slice(span.start, span.end);
  return {
    ...emptyDraft(span, 'reference', words, ruleId),
    kind,
    actorId,
    name,
    country,
    sector,
    officeId,
    roleId,
    antecedent: antecedent.antecedent ?? antecedent.span,
    use: useOf(head, span.start, context),
  };
}

/** "its" describes what it owns; "in the capital" is a place. */
function useOf(head: Token, start: number, context: ReadingContext): Draft['use'] {
  if (head.deprel === 'nmod:poss') return 'modifier';
  if (head.lemma.toLowerCase() !== 'capital') return 'actor';
  const isInside = /\b(?:in|to|from|near|outside|at) $/iu.test(
    context.folded.slice(Math.max(0, start - 9), start),
  );
  return isInside ? 'place' : 'government';
}
