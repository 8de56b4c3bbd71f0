// Gives the clause behind a semicolon its subject back. Reads "Riga offered help; Oslo, which had none, spurned it" and "; the Fijians,
// in return, lent them water" with Oslo and the Fijians as subjects; leaves "; among them Oslo" and "; expelled were nine" alone.

import type { Token } from '../../language/index.ts';
import { isRelation, onceOf } from '../../text/index.ts';
import { hasChild } from './children.ts';
import type { Repair } from './repair-roles.ts';

const NOUNS: readonly string[] = ['NOUN', 'PROPN'];
const LOOSE: readonly string[] = ['parataxis', 'appos', 'conj', 'list', 'dep', 'nmod', 'obl'];
const DESCRIBING: readonly string[] = ['det', 'amod', 'compound', 'nummod', 'flat', 'nmod:poss', 'nmod:desc'];

interface Reopened {
  readonly noun: number;
  readonly verb: number;
}

/** The noun that begins a clause behind a semicolon, and the first verb with a tense there, which has no subject. */
function reopenedAt(tokens: readonly Token[], semicolon: number): Reopened | null {
  if (tokens[semicolon]?.form !== ';') return null;
  let noun = semicolon + 1;
  for (let step = 0; step < tokens.length; step += 1) {
    const { deprel = '', head = 0 } = tokens[noun] ?? {};
    if (!isRelation(deprel, DESCRIBING) || head - 1 <= noun) break;
    noun = head - 1;
  }
  const token = tokens[noun];
  if (token === undefined || !NOUNS.includes(token.upos) || !LOOSE.includes(token.deprel)) return null;
  if (hasChild(tokens, noun, 'case', 'mark', 'cop')) return null;
  const end = tokens.findIndex(({ form }, at) => at > semicolon && form === ';');
  const verb = tokens.findIndex(
    ({ upos, xpos, deprel, head }, at) =>
      at > noun &&
      (end < 0 || at < end) &&
      upos === 'VERB' &&
      // "lent" is taken for an infinitive at times, though no "to" or "will" leads it in.
      (['VBD', 'VBZ', 'VBP'].includes(xpos) || (xpos === 'VB' && !hasChild(tokens, at, 'aux', 'mark'))) &&
      !isRelation(deprel, ['acl', 'advcl', 'ccomp', 'xcomp']) &&
      (head - 1 <= semicolon || head - 1 === noun),
  );
  const isOpen = verb >= 0 && tokens[verb - 1]?.upos !== 'CCONJ';
  return isOpen && !hasChild(tokens, verb, 'nsubj', 'csubj', 'expl', 'cc') ? { noun, verb } : null;
}

const hasSemicolon: (tokens: readonly Token[]) => boolean = onceOf((tokens) =>
  tokens.some(({ form }) => form === ';'),
);

/** The semicolon in front of a word; -1 where there is none. */
function semicolonBefore(tokens: readonly Token[], index: number): number {
  return tokens.findLastIndex(({ form }, at) => at < index && form === ';');
}

export const behindSemicolon: Repair = (tokens, index) => {
  const token = tokens[index];
  const semicolon = hasSemicolon(tokens) ? semicolonBefore(tokens, index) : -1;
  const found = semicolon < 0 ? null : reopenedAt(tokens, semicolon);
  if (token === undefined || found === null) return null;
  if (index === found.noun)
    return {
      ...token,
      head: found.verb + 1,
      deprel: hasChild(tokens, found.verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj',
    };
  if (index !== found.verb) return null;
  const root = tokens.findIndex(({ head }) => head === 0);
  const xpos = token.xpos === 'VB' ? 'VBD' : token.xpos;
  return root < 0 ? null : { ...token, xpos, head: root + 1, deprel: 'parataxis' };
};
