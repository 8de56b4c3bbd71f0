// Says whom "he", "it", "both", "the bloc" or "the two leaders" stand for, a mention for each where they are several, and whom
// or whose "the president", "its embassy" and "the parliament" are. Leaves a reference alone where nothing before it fits.

import type { Sentence, Token } from '../../language/index.ts';
import { spansOverlap } from '../../text/index.ts';
import { type Draft, draftsBySentence, emptyDraft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { type Candidate, candidateOf, identityOf } from '../references/candidate.ts';
import { chooseAntecedents, isOneOfSeveral } from '../references/choose-antecedents.ts';
import { chooseCaptiveOwner } from '../references/choose-captive-owner.ts';
import { chooseOfNoun } from '../references/choose-of-noun.ts';
import { choosePrisoner } from '../references/choose-prisoner.ts';
import { chooseRelation } from '../references/choose-relation.ts';
import { controllerOf, doerControlled, mentionAt } from '../references/find-controller.ts';
import { findReferences } from '../references/find-references.ts';
import { findRelations, type Relation } from '../references/find-relation.ts';
import type { Reference } from '../references/reference.ts';
import { resolveDemonym } from '../references/resolve-demonym.ts';
import { resolveTitle } from '../references/resolve-title.ts';

const ruleId = 'resolve-references';

/** Sentences further back than this are not looked at for a pronoun, or for a noun that says more. */
const memorySentences = { one: 4, many: 3, recent: 10, heaviest: 24, pair: 24 } as const;
/** Mentions further back than this are not looked at. */
const memoryMentions = 80;

/** A pronoun further on in its sentence has its name before it. */
const farthestAhead = 3;
/** Nouns that may be the speaker's own state. */
const isCountryNoun = /^(?:country|nation|state)$/iu;

/** What is known at some point of the text. */
interface Memory {
  readonly recent: readonly Candidate[];
  /** Who is the subject of the verb that starts there. */
  readonly subjects: ReadonlyMap<number, Draft>;
  /** Those further back, too. */
  readonly all: readonly Candidate[];
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
    const references = [...findReferences(sentence, context), ...findRelations(sentence, context)];
    for (const item of itemsOf(here, references)) {
      if ('owner' in item) {
        take(relate(item, recent, index, context), index);
        continue;
      }
      if ('head' in item) {
        const known = recent.filter(
          (candidate) => candidate.sentence >= index - memorySentences[item.choice],
        );
        take(resolve(item, here, { recent: known, subjects, all: recent, index }, sentence, context), index);
        continue;
      }
      // "two men" is in "the two men" already.
      const isWithin = recent.some(
        ({ draft, sentence: at }) =>
          at === index && draft.source === 'reference' && spansOverlap(draft.span, item.core),
      );
      if (isWithin) continue;
      const person = resolveDemonym(item, recent, context);
      take(person === null ? resolveTitle(item, recent, context) : [person], index);
    }
  }
  return all;
}

/** Mentions and references in the order of their words; of two at one place the reference first. */
function itemsOf(
  drafts: readonly Draft[],
  references: readonly (Reference | Relation)[],
): readonly (Draft | Reference | Relation)[] {
  const startOf = (item: Draft | Reference | Relation): number => {
    // The owner comes first: "its" before "neighbour".
    if ('owner' in item) return item.head.start;
    return 'head' in item ? item.span.start : item.core.start;
  };
  return [...references, ...drafts].sort((a, b) => startOf(a) - startOf(b));
}

/** "its neighbour": its owner is the one named by the word before, or who speaks. */
function relate(
  relation: Relation,
  recent: readonly Candidate[],
  index: number,
  context: ReadingContext,
): readonly Draft[] {
  const { owner: word } = relation;
  const owner =
    word === null
      ? recent.findLast(
          ({ sentence, isSubject, draft }) => sentence === index && isSubject && draft.country !== null,
        )
      : recent.findLast(({ sentence, draft }) => sentence === index && draft.span.end === word.end);
  if (owner === undefined) return [];
  const found = chooseRelation(relation, owner.draft, recent, index, context);
  return found === null ? [] : [standFor(relation, found, context)];
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
    (draft) =>
      spansOverlap(draft.span, span) &&
      !(choice === 'pair' && draft.source === 'agent') &&
      !((choice === 'recent' || choice === 'heaviest') && isRegion(draft)),
  );
  if (isTaken) return [];
  const subject = objectOf(head, sentence, memory.subjects);
  const candidates = memory.recent.filter(
    ({ draft }) =>
      draft.core.end <= span.start && (subject === null || identityOf(draft) !== identityOf(subject)),
  );
  const own =
    ownerBeside(head, sentence, candidates) ??
    chooseCaptiveOwner(
      reference,
      sentence,
      { subjects: memory.subjects, candidates, index: memory.index },
      context,
    ) ??
    controlledBy(reference, sentence, candidates, memory, context) ??
    namedAhead(reference, sentence, here, context) ??
    homeOf(reference, sentence, memory, candidates, context) ??
    choosePrisoner(reference, sentence, memory.all, memory.index, context) ??
    subjectAbove(reference, sentence, memory, candidates, context);
  if (own !== null) return [standFor(reference, own, context)];
  const found =
    noun === null
      ? chooseAntecedents(reference, candidates, memory.index, context).map(({ draft }) => draft)
      : chooseOfNoun({ ...reference, noun }, candidates, memory.index, context);
  return found.map((antecedent) => standFor(reference, antecedent, context));
}

/** "Baltic" in "the Baltic state", "island" in "the island nation". */
function isRegion({ kind, country }: Draft): boolean {
  return kind === 'place' && country === null;
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

/** "thanked Chad for its help": see find-controller. */
function controlledBy(
  { head, fit, choice }: Reference,
  sentence: Sentence,
  candidates: readonly Candidate[],
  { index }: Memory,
  context: ReadingContext,
): Draft | null {
  if (choice !== 'one' || head.deprel !== 'nmod:poss') return null;
  const here = candidates.filter((candidate) => candidate.sentence === index);
  const meant = (token: Token): Candidate | undefined => {
    const candidate = mentionAt(token, here);
    if (candidate === undefined) return undefined;
    return fit({ ...candidate.draft, use: 'actor' }, context) ? candidate : undefined;
  };
  return controllerOf(head, sentence, meant)?.draft ?? null;
}

/** "For his part, Mr Silva left": who is the subject behind the comma. */
function namedAhead(
  { head, fit }: Reference,
  { tokens }: Sentence,
  here: readonly Draft[],
  context: ReadingContext,
): Draft | null {
  const owned = tokens[head.head - 1];
  const verb = owned === undefined ? undefined : tokens[owned.head - 1];
  if (head.deprel !== 'nmod:poss' || owned === undefined || tokens.indexOf(head) > farthestAhead) return null;
  if (!/^(?:obl|advcl)/u.test(owned.deprel) || verb === undefined) return null;
  const subject = tokens.find((token) => token.deprel.startsWith('nsubj') && tokens[token.head - 1] === verb);
  if (subject?.upos !== 'PROPN' || subject.start < owned.end) return null;
  if (!context.folded.slice(owned.end, subject.start).includes(',')) return null;
  return (
    here.find((draft) => spansOverlap(draft.core, subject) && fit({ ...draft, use: 'actor' }, context)) ??
    null
  );
}

/** "Mr Silva denies that the country has any": his own. Leaves "he met the country's president", who is another's. */
function homeOf(
  { head, choice, fit }: Reference,
  { tokens }: Sentence,
  { subjects }: Memory,
  candidates: readonly Candidate[],
  context: ReadingContext,
): Draft | null {
  if (choice !== 'recent' || !isCountryNoun.test(head.lemma)) return null;
  for (let word: Token | undefined = head; word !== undefined; word = tokens[word.head - 1]) {
    if (word.deprel !== 'ccomp' || word.head === 0) continue;
    const teller = subjects.get(tokens[word.head - 1]?.start ?? -1);
    if (teller?.kind !== 'person') return null;
    return (
      candidates.findLast(
        ({ draft }) => draft.kind === 'state' && draft.country === teller.country && fit(draft, context),
      )?.draft ?? null
    );
  }
  return null;
}

/** "Chad left, and Mali opened its border": the subject of the clause that holds the word, or of those around it. */
function subjectAbove(
  { head, fit, choice }: Reference,
  sentence: Sentence,
  { subjects, index }: Memory,
  candidates: readonly Candidate[],
  context: ReadingContext,
): Draft | null {
  if (choice !== 'one') return null;
  const { tokens } = sentence;
  const here = candidates.filter((candidate) => candidate.sentence === index);
  let below = head;
  for (let word = tokens[head.head - 1]; word !== undefined; word = tokens[word.head - 1]) {
    const doer = doerControlled(below, word, sentence);
    const subject = subjects.get(word.start);
    const found =
      doer === undefined ? candidates.findLast(({ draft }) => draft === subject) : mentionAt(doer, here);
    below = word;
    if (found !== undefined && fit(found.draft, context) && !isOneOfSeveral(found, candidates))
      return found.draft;
  }
  return null;
}

function standFor(
  { span, head }: Pick<Reference, 'span' | 'head'>,
  antecedent: Draft,
  context: ReadingContext,
): Draft {
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
