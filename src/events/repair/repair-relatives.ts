// Mends sentences whose main verb a parser hangs into the clause that tells more of the subject. Reads "Riga, which lost a war in which
// many died, signed a pact" as signed by Riga, and "an envoy who asked not to be named said" as said by the envoy; leaves "Riga, which
// lost a war and signed a pact" and "an envoy who had two men released" alone.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';
import { hasChild } from './children.ts';
import type { Repair } from './repair-roles.ts';

const NOUNS: readonly string[] = ['NOUN', 'PROPN'];
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'that', 'whom']);
const FREED: readonly string[] = ['conj', 'xcomp', 'ccomp', 'parataxis', 'advcl', 'acl'];

/** The noun that a clause tells of, the verb of that clause and the main verb, which stands behind the clause. */
interface Swallowed {
  readonly noun: number;
  readonly clause: number;
  readonly main: number;
}

export function freeFromRelative(tokens: readonly Token[]): readonly Token[] {
  const found = findSwallowed(tokens);
  if (found === null) return tokens;
  const { noun, clause, main } = found;
  const root = tokens.findIndex(({ head }) => head === 0);
  return tokens.map((token, at) => {
    if (at === main)
      return { ...token, xpos: token.xpos === 'VBN' ? 'VBD' : token.xpos, head: 0, deprel: 'root' };
    if (at === noun) return { ...token, head: main + 1, deprel: 'nsubj' };
    if (at === clause) return { ...token, head: noun + 1, deprel: 'acl:relcl' };
    const isBehind = at > main && token.head - 1 < main && token.head - 1 === root;
    return isBehind ? { ...token, head: main + 1 } : token;
  });
}

/** The root is the clause itself, with the noun as a second subject, or the noun without any verb of its own. */
function findSwallowed(tokens: readonly Token[]): Swallowed | null {
  const root = tokens.findIndex(({ head }) => head === 0);
  // The noun may have kept its own verb: "Chad, with which it broke, called it", where "called" hangs in the clause.
  const noun = NOUNS.includes(tokens[root]?.upos ?? '')
    ? root
    : tokens.findIndex(
        ({ head, deprel, upos }, at) =>
          at < root && head - 1 >= root && deprel === 'nsubj' && NOUNS.includes(upos),
      );
  if (noun < 0 || hasChild(tokens, noun, 'cop', 'nsubj', 'case')) return null;
  const pronoun = relativeBehind(tokens, noun);
  if (pronoun < 0) return null;
  const clause = noun === root ? clauseOf(tokens, noun) : root;
  if (clause < pronoun || (tokens[pronoun]?.head ?? 0) - 1 !== clause) return null;
  const own = (tokens[noun]?.head ?? 0) - 1;
  if (noun !== root && own > root)
    return tokens[own]?.upos === 'VERB' && isUnder(tokens, own, root) ? { noun, clause, main: own } : null;
  const isSetOff = [1, 2].some((back) => tokens[pronoun - back]?.form === ',');
  const main = tokens.findIndex((_, at) => at > clause && isMain(tokens, at, root, isSetOff));
  return main < 0 ? null : { noun, clause, main };
}

/** The "which", "who" or "that" of a clause right behind the noun and what describes it. */
function relativeBehind(tokens: readonly Token[], noun: number): number {
  const pronoun = tokens.findIndex(
    ({ form, xpos }, at) =>
      at > noun && ['WDT', 'WP', 'IN', 'PRP'].includes(xpos) && RELATIVES.has(form.toLowerCase()),
  );
  const between = tokens.slice(noun + 1, Math.max(pronoun, noun + 1));
  const isNear = between.every(({ upos }) => !['VERB', 'AUX', 'SCONJ'].includes(upos));
  return pronoun > 0 && isNear && between.length <= LONGEST_ASIDE ? pronoun : -1;
}

/** Words between a noun and the clause that tells of it: "neighbours, Chad and Niger, which". */
const LONGEST_ASIDE = 8;

function clauseOf(tokens: readonly Token[], noun: number): number {
  return tokens.findIndex(
    ({ head, deprel, upos }) => head - 1 === noun && isRelation(deprel, ['acl']) && upos === 'VERB',
  );
}

/** A past tense without a subject and without an "and", behind the comma that ends the clause, or right behind the clause. */
function isMain(tokens: readonly Token[], at: number, root: number, isSetOff: boolean): boolean {
  const token = tokens[at];
  const above = tokens[(token?.head ?? 0) - 1];
  if (token?.upos !== 'VERB' || !isRelation(token.deprel, FREED) || !isUnder(tokens, at, root)) return false;
  if (hasChild(tokens, at, 'nsubj', 'csubj', 'expl', 'cc', 'mark', 'aux', 'case')) return false;
  const isPast = token.xpos === 'VBD' || (token.xpos === 'VBN' && isTelling(tokens, at));
  if (!isPast || above === undefined || isMadeOf(tokens, at)) return false;
  const before = tokens[at - 1];
  return isSetOff ? before?.form === ',' : before?.upos !== 'CCONJ' && before?.form !== ',';
}

/** No participle has an object or a clause of its own behind it, but a past tense may. */
function isTelling(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    ({ head, deprel }, index) =>
      head - 1 === at && index > at && isRelation(deprel, ['obj', 'ccomp', 'xcomp', 'obl']),
  );
}

/** "had two men released": what becomes of them. */
function isMadeOf(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return tokens.some(
    ({ head, deprel, form }, index) =>
      token?.deprel === 'xcomp' &&
      head === token.head &&
      index >= head &&
      index < at &&
      isRelation(deprel, ['obj']) &&
      !form.toLowerCase().endsWith('self'),
  );
}

function isUnder(tokens: readonly Token[], index: number, top: number): boolean {
  for (let step = 0, at = index; at >= 0 && step < tokens.length; step += 1) {
    if (at === top) return true;
    at = (tokens[at]?.head ?? 0) - 1;
  }
  return false;
}

/** What leads in the noun that the clause tells of; "after which" and "in which case" tell when. */
const OF_NOUN: ReadonlySet<string> = new Set([
  'against',
  'for',
  'from',
  'on',
  'over',
  'to',
  'towards',
  'with',
]);

/** "Chad, to which it sold jets", where a parser hangs the clause on another verb: it tells of Chad. */
export const whichToNoun: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token?.upos !== 'VERB' || !isRelation(token.deprel, ['advcl', 'ccomp', 'parataxis'])) return null;
  const which = tokens.findIndex(
    ({ form, head }, at) =>
      head === index + 1 && at < index && ['which', 'whom'].includes(form.toLowerCase()),
  );
  const [comma, marker] = [tokens[which - 2], tokens[which - 1]];
  const noun = which - 3;
  const isLed = which > 2 && comma?.form === ',' && OF_NOUN.has(marker?.form.toLowerCase() ?? '');
  const isNoun = NOUNS.includes(tokens[noun]?.upos ?? '');
  return isLed && isNoun ? { ...token, head: noun + 1, deprel: 'acl:relcl' } : null;
};
