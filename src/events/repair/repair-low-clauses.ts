// Mends where the second deed of a clause within a sentence hangs. Reads "Oslo protested after police stormed its embassy and arrested nine"
// as arrests by the police, where parsers take them for Oslo's; leaves "Oslo protested after police stormed its embassy, and recalled its
// envoy" and "... and demanded an apology" alone: a comma, and the words of one who answers, go back to the first subject.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';
import { childOf, hasChild } from './children.ts';
import type { Repair } from './repair-roles.ts';

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'after as because before once since until when where while'.split(' '),
);

/** What the first subject does about what it was done: "after police stormed it and demanded an apology". */
const ANSWERING: ReadonlySet<string> = new Set(
  'accuse add apologise apologize appeal ask back blame break call cancel condemn cut declare demand denounce deny downgrade expel freeze halt impose insist lodge order pledge promise protest recall reject respond retaliate said say sever summon suspend threaten tell thank urge vow warn withdraw'.split(
    ' ',
  ),
);

function tenseOf({ xpos }: Token): 'past' | 'present' | null {
  if (xpos === 'VBD') return 'past';
  return xpos === 'VBZ' || xpos === 'VBP' ? 'present' : null;
}

/** The clause between two joined verbs that has a conjunction, a subject and a tense of its own; -1 where there is none. */
function clauseBetween(tokens: readonly Token[], first: number, second: number): number {
  const own = tokens[second];
  if (own === undefined) return -1;
  return tokens.findLastIndex((token, at) => {
    if (at <= first || at >= second || token.head !== first + 1 || token.deprel !== 'advcl') return false;
    const opener = childOf(tokens, at, 'mark', 'case');
    const isOpened = CONJUNCTIONS.has(tokens[opener]?.form.toLowerCase() ?? '') && opener > first;
    const subject = childOf(tokens, at, 'nsubj');
    const isSame = token.upos === 'VERB' && tenseOf(token) !== null && tenseOf(token) === tenseOf(own);
    return isOpened && isSame && subject > opener && subject < at;
  });
}

/** "and" right before the verb, adverbs left out, without a comma before it. */
function isCloselyJoined(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (tokens[at]?.upos === 'ADV') at -= 1;
  return tokens[at]?.upos === 'CCONJ' && tokens[at - 1]?.upos !== 'PUNCT';
}

const toNearClause: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token?.upos !== 'VERB' || !isRelation(token.deprel, ['conj']) || token.head - 1 >= index) return null;
  if (hasChild(tokens, index, 'nsubj', 'csubj', 'expl', 'aux') || !isCloselyJoined(tokens, index))
    return null;
  if (ANSWERING.has(token.lemma.toLowerCase())) return null;
  const clause = clauseBetween(tokens, token.head - 1, index);
  return clause < 0 ? null : { ...token, head: clause + 1 };
};

/** What only who was wronged does: "after agents searched its consulate and recalled its envoy" is no recall by the agents. */
const PROTESTING: ReadonlySet<string> = new Set('condemn demand lodge protest recall summon urge'.split(' '));

const toFarClause: Repair = (tokens, index) => {
  const token = tokens[index];
  const clause = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.deprel !== 'conj' || clause?.deprel !== 'advcl') return null;
  const lemma = token.lemma.toLowerCase();
  if (!PROTESTING.has(lemma) && (isCloselyJoined(tokens, index) || !ANSWERING.has(lemma))) return null;
  const first = tokens[clause.head - 1];
  if (first === undefined || clause.head > token.head || tenseOf(first) !== tenseOf(token)) return null;
  const isOwn = hasChild(tokens, index, 'nsubj', 'csubj', 'expl', 'aux') || tenseOf(token) === null;
  return isOwn || clauseBetween(tokens, clause.head - 1, index) !== token.head - 1
    ? null
    : { ...token, head: clause.head };
};

export const lowClauseRepairs: readonly Repair[] = [toNearClause, toFarClause];
