// Whose people somebody seized, where another state tells of it: "its" in "Peru said that Chile had arrested two of its sailors"
// and in "protested after Chile seized one of its ships" is Peru's. Leaves "Chile arrested two of its sailors" alone, "its own"
// sailors, what a body of states tells, and what a state does to those at home: "accused Chile of jailing its critics".

import type { Sentence, Token } from '../../language/index.ts';
import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { type Candidate, identityOf } from './candidate.ts';
import { doerControlled, mentionAt } from './find-controller.ts';
import type { Reference } from './reference.ts';
import { lastMention } from './weigh-states.ts';

/** What is known where the word stands. */
interface Known {
  /** Who is the subject of the verb that starts there. */
  readonly subjects: ReadonlyMap<number, Draft>;
  readonly candidates: readonly Candidate[];
  /** The number of the sentence. */
  readonly index: number;
}

/** The verb that says that they were seized; null where none does. */
function captureOf(head: Token, tokens: readonly Token[], { tables }: ReadingContext): Token | null {
  if (head.deprel !== 'nmod:poss' || !/^its$/iu.test(head.form)) return null;
  if (/^own$/iu.test(tokens[tokens.indexOf(head) + 1]?.form ?? '')) return null;
  const captive = tokens[head.head - 1];
  if (captive === undefined || !tables.referenceWords['captive-noun'].has(captive.lemma.toLowerCase()))
    return null;
  // "three of its sailors": the number is the object.
  const object = captive.deprel === 'nmod' ? tokens[captive.head - 1] : captive;
  const verb = object?.deprel === 'obj' ? tokens[object.head - 1] : undefined;
  return verb !== undefined && tables.referenceWords['capture-verb'].has(verb.lemma.toLowerCase())
    ? verb
    : null;
}

/** Who does what the verb says and what those around it say, from the inside out. */
function doersAround(
  verb: Token,
  sentence: Sentence,
  { subjects, candidates, index }: Known,
): readonly Draft[] {
  const here = candidates.filter((candidate) => candidate.sentence === index);
  const doers: Draft[] = [];
  let below: Token | undefined;
  for (let word: Token | undefined = verb; word !== undefined; word = sentence.tokens[word.head - 1]) {
    const controlled = below === undefined ? undefined : doerControlled(below, word, sentence);
    const mention = controlled === undefined ? undefined : mentionAt(controlled, here)?.draft;
    const subject = subjects.get(word.start);
    doers.push(...[mention, subject].filter((draft) => draft !== undefined));
    below = word;
  }
  return doers;
}

/** The state that tells of it; null where the word is of no captive, or nobody else is told to speak. */
export function chooseCaptiveOwner(
  { head }: Reference,
  sentence: Sentence,
  known: Known,
  context: ReadingContext,
): Draft | null {
  const verb = captureOf(head, sentence.tokens, context);
  if (verb === null) return null;
  const [captor, ...around] = doersAround(verb, sentence, known);
  const teller = around.find((doer) => captor !== undefined && identityOf(doer) !== identityOf(captor));
  if (captor === undefined || teller?.country == null || teller.country === captor.country) return null;
  if (teller.kind === 'organisation') return null;
  return lastMention(teller.country, known.candidates, context);
}
