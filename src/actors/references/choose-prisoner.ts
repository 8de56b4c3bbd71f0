// Whom "he" and "his" mean where something befalls a prisoner. Reads "Fiji arrested a teacher. The president met Ana Silva. He was
// sentenced in May" as the teacher, and "demanded his release" likewise; leaves "he was welcomed" and texts without a prisoner alone.

import type { Sentence, Token } from '../../language/index.ts';
import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { Candidate } from './candidate.ts';
import { isOneOfSeveral } from './choose-antecedents.ts';
import type { Reference } from './reference.ts';

/** A prisoner told of further back, in sentences, may be another. */
const farthestBack = 8;

/** The draft of the last prisoner told of; null where the word is no prisoner's, or no prisoner was told of. */
export function choosePrisoner(
  { head, fit, choice }: Reference,
  { tokens }: Sentence,
  candidates: readonly Candidate[],
  index: number,
  context: ReadingContext,
): Draft | null {
  if (choice !== 'one' || !isOfPrisoner(head, tokens, context)) return null;
  const held = candidates.filter(
    (candidate) =>
      candidate.sentence >= index - farthestBack &&
      !candidate.isPlural &&
      !isOneOfSeveral(candidate, candidates) &&
      (fit(candidate.draft, context) || isOneOfGroup(candidate, context)) &&
      isHeld(candidate, context),
  );
  const last = held.at(-1);
  // "the journalist Ana Silva": the name says more than what she is.
  const named = held.findLast(
    ({ sentence, draft }) => sentence === last?.sentence && draft.kind === 'person',
  );
  return (named ?? last)?.draft ?? null;
}

/** "He was sentenced", "freed him", "his release". */
function isOfPrisoner(head: Token, tokens: readonly Token[], { tables }: ReadingContext): boolean {
  const above = tokens[head.head - 1];
  if (above === undefined || !/^(?:he|him|his|she|her)$/iu.test(head.form)) return false;
  const lemma = above.lemma.toLowerCase();
  if (head.deprel === 'nmod:poss') return tables.referenceWords['prisoner-noun'].has(lemma);
  return isSufferer(head) && tables.referenceWords['prisoner-verb'].has(lemma);
}

function isSufferer({ deprel }: Token): boolean {
  return deprel === 'obj' || deprel === 'nsubj:pass';
}

/** "a French teacher": one, whom no name tells. */
function isOneOfGroup({ draft }: Candidate, context: ReadingContext): boolean {
  if (draft.kind !== 'group' || draft.use === 'modifier') return false;
  return wordsOf(draft, context).at(-1)?.xpos === 'NN';
}

function isHeld({ draft, sentence }: Candidate, context: ReadingContext): boolean {
  const tokens = context.analysis.sentences[sentence]?.tokens ?? [];
  return wordsOf(draft, context).some((word) => {
    let top = word;
    for (
      let step = 0;
      step < tokens.length && /^(?:appos|flat|compound|nmod:desc)/u.test(top.deprel);
      step += 1
    )
      top = tokens[top.head - 1] ?? top;
    const verb = tokens[top.head - 1]?.lemma.toLowerCase() ?? '';
    return isSufferer(top) && context.tables.referenceWords['prisoner-verb'].has(verb);
  });
}

function wordsOf({ span }: Draft, context: ReadingContext): readonly Token[] {
  return context.analysis.sentences
    .filter(({ start, end }) => start <= span.start && span.end <= end)
    .flatMap(({ tokens }) => tokens.filter(({ start, end }) => start >= span.start && end <= span.end));
}
