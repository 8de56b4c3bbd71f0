// Makes verbs again of the bare verbs that a parser took for nouns or adjectives. Reads "demanded that the rebels end their siege",
// "insisted that Fiji free them" and "wants Fiji to hand over the men"; leaves "said that the end came" and "to the end" alone.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';

/** What one demands of others, in the words that look like nouns and adjectives. */
const BARE: ReadonlySet<string> = new Set(
  'act aid answer arrest ban back block close cut delay drop ease end face fire free halt hand help honour honor lift leave list name open order pardon pay pledge protect pull reform release remain respect restore return seal share sign stay step stop supply support surrender transfer turn visit withdraw'.split(
    ' ',
  ),
);
const DEMANDING: ReadonlySet<string> = new Set(
  'ask demand insist order propose recommend request require suggest urge'.split(' '),
);
const PARTICLES: ReadonlySet<string> = new Set(['over', 'out', 'back', 'up', 'down', 'off', 'in', 'aside']);
const NOMINAL: readonly string[] = ['NOUN', 'PROPN', 'PRON'];

export function freeBareVerbs(tokens: readonly Token[]): readonly Token[] {
  return freeBehindThat(freeBehindTo(tokens));
}

function isBare(token: Token | undefined): boolean {
  return token !== undefined && ['NOUN', 'ADJ'].includes(token.upos) && BARE.has(token.form);
}

/** "wants them to hand over the men": a preposition of the men that is a part of the verb. */
function freeBehindTo(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token, index) => isBare(token) && isBehindTo(tokens, index));
  const verb = tokens[at];
  const above = tokens[(verb?.head ?? 0) - 1];
  if (verb === undefined || above?.upos !== 'VERB') return tokens;
  const object = tokens.findIndex(
    ({ head, deprel }, index) => index > at && head === at + 1 && isRelation(deprel, ['obl', 'obj']),
  );
  return tokens.map((token, index) => {
    if (index === at) {
      const deprel = isRelation(token.deprel, ['obl', 'nmod', 'obj']) ? 'xcomp' : token.deprel;
      return { ...token, upos: 'VERB', xpos: 'VB', deprel };
    }
    if (index === at - 1) return { ...token, head: at + 1, deprel: 'mark' };
    if (index === at + 1 && PARTICLES.has(token.form))
      return { ...token, head: at + 1, deprel: 'compound:prt' };
    return index === object ? { ...token, deprel: 'obj' } : token;
  });
}

function isBehindTo(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.form !== 'to') return false;
  const next = tokens[index + 1];
  const opensObject = next !== undefined && ['DET', 'NUM', 'PRON', 'PROPN'].includes(next.upos);
  return (
    opensObject ||
    (PARTICLES.has(next?.form ?? '') &&
      ['DET', 'NUM', 'ADJ', ...NOMINAL].includes(tokens[index + 2]?.upos ?? ''))
  );
}

/** "demanded that the rebels end their siege". */
function freeBehindThat(tokens: readonly Token[]): readonly Token[] {
  const that = tokens.findIndex((token, at) => isOfDemand(tokens, token, at));
  const clause = (tokens[that]?.head ?? 0) - 1;
  const at = tokens.findIndex(
    (token, index) =>
      index > that + 1 && index <= clause && isBare(token) && NOMINAL.includes(tokens[index - 1]?.upos ?? ''),
  );
  if (that < 0 || at < 0) return tokens;
  const { head = 0 } = tokens[clause] ?? {};
  const subject = at - 1;
  return tokens.map((token, index) => {
    if (index === at) return { ...token, upos: 'VERB', xpos: 'VB', head, deprel: 'ccomp' };
    if (index === that) return { ...token, head: at + 1, deprel: 'mark' };
    if (index === subject) return { ...token, head: at + 1, deprel: 'nsubj' };
    if (index === clause) return { ...token, head: at + 1, deprel: 'obj' };
    const isBefore = index > that && index < subject && [clause + 1, at + 1].includes(token.head);
    return isBefore ? { ...token, head: subject + 1 } : token;
  });
}

/** A "that" behind a verb of demanding whose clause has no verb. */
function isOfDemand(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.form !== 'that' || token.deprel !== 'mark' || token.head - 1 <= at) return false;
  const clause = tokens[token.head - 1];
  const above = tokens[(clause?.head ?? 0) - 1];
  const hasHelper = tokens.some(
    ({ head, deprel }) => head === token.head && isRelation(deprel, ['cop', 'aux']),
  );
  return (
    clause?.upos !== 'VERB' && !hasHelper && above !== undefined && DEMANDING.has(above.lemma.toLowerCase())
  );
}
