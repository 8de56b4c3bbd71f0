// Finds the main verb of a sentence in which a parser saw only a noun with what hangs on it. Reads "An envoy today praised
// Minsk's efforts", "Minsk on Monday shortened by an hour the curfew" and "Minsk will phone Juhan Liiv"; leaves "an envoy praised
// by Minsk" and "nine prisoners freed in May" alone.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';
import { hasChild } from './children.ts';

export function findLostVerb(tokens: readonly Token[]): readonly Token[] {
  return activate(promote(freeBehindName(freeBehindModal(tokens))));
}

const PARTICIPLES: readonly string[] = ['VBN', 'VBD'];
const NOMINAL: readonly string[] = ['NOUN', 'PROPN', 'PRON'];
const OPENS_NOUN: readonly string[] = [...NOMINAL, 'DET', 'NUM', 'ADJ'];
const INSIDE_NOUN: readonly string[] = [
  'det',
  'amod',
  'nummod',
  'compound',
  'nmod:poss',
  'nmod:desc',
  'flat',
];

/** "Minsk will phone Juhan Liiv": what stands small behind "will", in a sentence without a verb, is the verb. */
function freeBehindModal(tokens: readonly Token[]): readonly Token[] {
  const modal = tokens.findIndex(
    ({ xpos }, at) => xpos === 'MD' && isMasked(tokens[at + 1]) && hasNounBehind(tokens, at + 1),
  );
  const root = tokens.findIndex(({ head }) => head === 0);
  if (modal < 0 || root >= modal || tokens.some(({ upos }) => upos === 'VERB')) return tokens;
  const verb = modal + 1;
  const object = nounBehind(tokens, verb);
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', xpos: 'VB', head: 0, deprel: 'root' };
    if (at === root) return { ...token, head: verb + 1, deprel: 'nsubj' };
    if (at === modal) return { ...token, head: verb + 1, deprel: 'aux' };
    if (at === object) return { ...token, head: verb + 1, deprel: 'obj' };
    const isTime = at > object && token.head - 1 === object && token.deprel === 'nmod:unmarked';
    return isTime ? { ...token, head: verb + 1, deprel: 'obl:unmarked' } : token;
  });
}

function isMasked(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}/u.test(token.form) && ['NN', 'NNP', 'JJ'].includes(token.xpos);
}

/** "Bolivia severed ties": a participle between a bare name that opens the sentence and the noun that is its root is the verb. */
function freeBehindName(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ head }) => head === 0);
  const verb = tokens.findIndex(
    ({ xpos, deprel, head }) => xpos === 'VBN' && deprel === 'amod' && head - 1 === root,
  );
  const name = tokens.findIndex(({ head, deprel }) => head - 1 === verb && isRelation(deprel, ['compound']));
  const isName = verb > 0 && name === verb - 1 && tokens[name]?.upos === 'PROPN';
  const opens = tokens.slice(0, name).every(({ upos, head }) => upos === 'PROPN' || head === name + 1);
  const isNoun = tokens[root]?.upos === 'NOUN' && !hasChild(tokens, root, 'det');
  if (!isName || !opens || !isNoun || root < verb || !isBareNoun(tokens, root)) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', xpos: 'VBD', head: 0, deprel: 'root' };
    if (at === name) return { ...token, head: verb + 1, deprel: 'nsubj' };
    return at === root ? { ...token, head: verb + 1, deprel: 'obj' } : token;
  });
}

/** The participle that hangs on the root, with a noun right behind it, is the verb: a passive one has none there. */
function promote(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ head }) => head === 0);
  if (!isBareNoun(tokens, root)) return tokens;
  const verb = tokens.findIndex(
    ({ xpos, deprel, head }, at) =>
      PARTICIPLES.includes(xpos) &&
      isRelation(deprel, ['acl']) &&
      head - 1 === root &&
      (hasNounBehind(tokens, at) || isOfMoving(tokens, root, at)),
  );
  if (verb < 0) return tokens;
  const object = nounBehind(tokens, verb);
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', xpos: 'VBD', head: 0, deprel: 'root' };
    if (at === root) return { ...token, head: verb + 1, deprel: 'nsubj' };
    if (at === object) return { ...token, head: verb + 1, deprel: 'obj' };
    return at > verb && token.head - 1 === root ? { ...token, head: verb + 1 } : token;
  });
}

/** What nobody can have done to them. */
const MOVING: ReadonlySet<string> = new Set(
  'agree apologise apologize appeal arrive clash collaborate come complain cooperate cross demonstrate flee gather go insist march negotiate object protest rally resign retreat riot roll sail shuttle sit speak steam step talk travel vote vow'.split(
    ' ',
  ),
);

/** "Frigates steamed toward Suva": right behind the noun, and no passive. */
function isOfMoving(tokens: readonly Token[], root: number, verb: number): boolean {
  return verb === root + 1 && MOVING.has(tokens[verb]?.lemma.toLowerCase() ?? '');
}

/** No subject and no copula: a noun alone. */
function isBareNoun(tokens: readonly Token[], root: number): boolean {
  const said = ['nsubj', 'cop', 'aux'];
  return (
    NOMINAL.includes(tokens[root]?.upos ?? '') &&
    !tokens.some(({ head, deprel }) => head - 1 === root && isRelation(deprel, said))
  );
}

function hasNounBehind(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (next === undefined || !OPENS_NOUN.includes(next.upos)) return false;
  const noun = nounBehind(tokens, verb);
  const isLed = tokens.some(({ head, deprel }) => head - 1 === noun && deprel === 'case');
  const hasAgent = tokens.some(({ head, deprel }) => head - 1 === verb && deprel === 'obl:agent');
  return NOMINAL.includes(tokens[noun]?.upos ?? '') && !isLed && !hasAgent;
}

/** The head of the words that start right behind the verb. */
function nounBehind(tokens: readonly Token[], verb: number): number {
  let at = verb + 1;
  for (let step = 0; step < tokens.length; step += 1) {
    const { deprel = '', head = 0 } = tokens[at] ?? {};
    if (!isRelation(deprel, INSIDE_NOUN) || head - 1 <= at) return at;
    at = head - 1;
  }
  return at;
}

/** A passive has a helper: where a "passive" has none but a bare noun behind it, its subject acts and the noun is the object. */
function activate(tokens: readonly Token[]): readonly Token[] {
  const subject = tokens.findIndex(
    ({ deprel, head }) =>
      deprel === 'nsubj:pass' && !hasChild(tokens, head - 1, 'aux') && bareBehind(tokens, head) > 0,
  );
  const found = tokens[subject];
  if (found === undefined) return tokens;
  const object = bareBehind(tokens, found.head);
  return tokens.map((token, at) => {
    if (at === subject) return { ...token, deprel: 'nsubj' };
    if (at === object) return { ...token, deprel: 'obj' };
    return at === found.head - 1 && token.xpos === 'VBN' ? { ...token, xpos: 'VBD' } : token;
  });
}

/** A noun behind the verb without a preposition, which is no time: those are `obl:unmarked` with a noun of time. */
function bareBehind(tokens: readonly Token[], verb: number): number {
  return tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      head === verb &&
      at >= verb &&
      upos === 'NOUN' &&
      ['obl:unmarked', 'obj'].includes(deprel) &&
      !hasChild(tokens, at, 'case') &&
      hasChild(tokens, at, 'det'),
  );
}
