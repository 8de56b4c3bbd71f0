// Says whom "he", "it", "both", "the bloc" or "the two leaders" stand for, a mention for each where they are several, and whom
// or whose "the president", "its embassy" and "the parliament" are. Leaves a reference alone where nothing before it fits.

import type { Sentence, Token } from '../../language/index.ts';
import { spansOverlap } from '../../text/index.ts';
import { type Draft, draftsBySentence, emptyDraft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { type Candidate, candidateOf, identityOf } from '../references/candidate.ts';
import { chooseAntecedents } from '../references/choose-antecedents.ts';
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
  readonly subjects: ReadonlyMap<number, string>;
}

export function resolveReferences(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const { sentences } = context.analysis;
  const buckets = draftsBySentence(drafts, sentences);
  const all: Draft[] = [];
  const subjects = new Map<number, string>();
  let recent: readonly Candidate[] = [];
  const take = (resolved: readonly Draft[]): void => {
    const candidates = resolved.map((draft) => candidateOf(draft, context));
    for (const { verb, draft } of candidates) if (verb !== null) subjects.set(verb, identityOf(draft));
    all.push(...resolved);
    recent = [...recent, ...candidates].slice(-memoryMentions);
  };
  for (const [index, sentence] of sentences.entries()) {
    const here = buckets[index] ?? [];
    for (const item of itemsOf(here, findReferences(sentence, context))) {
      if ('head' in item) {
        const from = sentences[Math.max(0, index - memorySentences[item.choice])]?.start ?? 0;
        const known = recent.filter((candidate) => candidate.sentence >= from);
        take(resolve(item, here, { recent: known, subjects }, sentence, context));
        continue;
      }
      if (all.some((draft) => draft.source === 'reference' && spansOverlap(draft.span, item.core))) continue;
      take(resolveTitle(item, recent, context));
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
  const subject = subjectBefore(head, sentence, memory.subjects);
  const candidates = memory.recent.filter(
    ({ draft }) => draft.core.end <= span.start && identityOf(draft) !== subject,
  );
  const found =
    noun === null
      ? chooseAntecedents(reference, candidates, sentence.start, context).map(({ draft }) => draft)
      : chooseOfNoun({ ...reference, noun }, candidates, sentence.start, context);
  return found.map((antecedent) => standFor(reference, antecedent, context));
}

/** The subject of the clause in which the word is an object: "him" in "Silva thanked him" is not Silva. */
function subjectBefore(
  head: Token,
  { tokens }: Sentence,
  subjects: ReadonlyMap<number, string>,
): string | undefined {
  if (!/^(?:obj|iobj|obl)/u.test(head.deprel) || /sel(?:f|ves)$/u.test(head.form)) return undefined;
  let verb = tokens[head.head - 1];
  for (let steps = 0; steps < 3 && verb !== undefined; steps += 1) {
    const subject = subjects.get(verb.start);
    if (subject !== undefined) return subject;
    if (verb.deprel !== 'conj' && verb.deprel !== 'xcomp') return undefined;
    verb = tokens[verb.head - 1];
  }
  return undefined;
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
