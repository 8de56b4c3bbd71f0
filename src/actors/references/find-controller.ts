// Finds whom a verb speaks of beside its subject: "its" in "thanked Chad for its help" and in "urged Chad to open its border" is
// Chad's, and so is "its" in "asked Chad's neighbours to respect its laws". Leaves "thanked Chad after its own vote" to others.

import type { Sentence, Token } from '../../language/index.ts';
import { spansOverlap } from '../../text/index.ts';
import type { Candidate } from './candidate.ts';

/** What they are thanked or blamed for is theirs. */
const judgingVerb =
  /^(?:accuse|applaud|blame|chide|commend|condemn|congratulate|criticise|criticize|denounce|fault|hail|laud|lambast|mock|praise|punish|rebuke|reproach|reward|sanction|scold|slam|thank)$/iu;
/** What they are asked to do they do. */
const askingVerb =
  /^(?:advise|allow|ask|beg|challenge|command|compel|encourage|force|help|implore|instruct|invite|let|oblige|order|permit|persuade|press|pressure|push|tell|urge|want|warn)$/iu;
const chargingVerb = /^(?:accuse|acquit|convict|suspect)$/iu;
/** A verb is looked for so many words up the tree. */
const highestVerb = 6;
const reasonWord = /^(?:for|of|over)$/iu;

/** The mention that is meant by a word below such a verb; undefined where there is no such verb. */
export function controllerOf(
  head: Token,
  { tokens }: Sentence,
  isMeant: (token: Token) => Candidate | undefined,
): Candidate | undefined {
  let below: Token = head;
  let word = tokens[head.head - 1];
  for (let step = 0; step < highestVerb && word !== undefined; step += 1) {
    if (isControlled(below, word, tokens)) return objectOf(word, below, tokens, isMeant);
    if (tokens.some((token) => token.deprel.startsWith('nsubj') && tokens[token.head - 1] === word))
      return undefined;
    below = word;
    word = tokens[word.head - 1];
  }
  return undefined;
}

/** "accused Chad of arming rebels whom it trained", "called on Chad to free men whom it held": who is asked or blamed is "it". */
export function doerControlled(below: Token, verb: Token, { tokens }: Sentence): Token | undefined {
  const isCharge = chargingVerb.test(verb.lemma) && isClauseBehind(below, tokens, /^of$/iu);
  return isCharge || isControlled(below, verb, tokens) ? objectIn(verb, below, tokens) : undefined;
}

function isClauseBehind(below: Token, tokens: readonly Token[], opening: RegExp): boolean {
  const isClause = /^(?:xcomp|advcl|ccomp|acl)/u.test(below.deprel);
  return isClause && opensWith(below, tokens, opening);
}

function opensWith(below: Token, tokens: readonly Token[], pattern: RegExp): boolean {
  return tokens.some(
    (token) =>
      tokens[token.head - 1] === below && /^(?:case|mark)$/u.test(token.deprel) && pattern.test(token.form),
  );
}

function isControlled(below: Token, verb: Token, tokens: readonly Token[]): boolean {
  if (judgingVerb.test(verb.lemma))
    return /^(?:obl|advcl|nmod)/u.test(below.deprel) && opensWith(below, tokens, reasonWord);
  const isAsking = askingVerb.test(verb.lemma) || isCallOn(verb, tokens);
  return isAsking && isClauseBehind(below, tokens, /^to$/iu);
}

/** The object of the verb, or its owner: "Chad's" of "Chad's neighbours". */
function objectOf(
  verb: Token,
  below: Token,
  tokens: readonly Token[],
  isMeant: (token: Token) => Candidate | undefined,
): Candidate | undefined {
  const object = objectIn(verb, below, tokens);
  if (object === undefined) return undefined;
  const owner = tokens.find((token) => token.deprel === 'nmod:poss' && tokens[token.head - 1] === object);
  return isMeant(object) ?? (owner === undefined ? undefined : isMeant(owner));
}

function objectIn(verb: Token, below: Token, tokens: readonly Token[]): Token | undefined {
  return tokens.find(
    (token) =>
      tokens[token.head - 1] === verb &&
      token.start < below.start &&
      (/^i?obj/u.test(token.deprel) || isCalledOn(token, verb, tokens)),
  );
}

function isCallOn(verb: Token, tokens: readonly Token[]): boolean {
  return tokens.some((token) => isCalledOn(token, verb, tokens));
}

/** "Chad" of "called on Chad". */
function isCalledOn(token: Token, verb: Token, tokens: readonly Token[]): boolean {
  const isComplement = verb.lemma === 'call' && tokens[token.head - 1] === verb && token.deprel === 'obl';
  return isComplement && opensWith(token, tokens, /^(?:up)?on$/iu);
}

/** The mention, among some, that covers a word. */
export function mentionAt(token: Token, candidates: readonly Candidate[]): Candidate | undefined {
  return (
    candidates.find(({ draft }) => spansOverlap(draft.core, token)) ??
    candidates.find(({ draft }) => spansOverlap(draft.span, token))
  );
}
