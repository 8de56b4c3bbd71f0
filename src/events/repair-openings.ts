// Mends how parsers read the words that open a sentence. Reads "In June Biden met Putin" and "Both thanked Oman" with their
// subjects; leaves "In June he met Putin" and "Both sides met" as they are.

import type { Token } from '../language/index.ts';
import { isRelation } from '../text/index.ts';

type Repair = (tokens: readonly Token[], index: number) => Token | null;

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** The month that a parser glued to the name behind it: "In [June Biden] met". */
function monthInFront(tokens: readonly Token[], name: number): number {
  const before = tokens[name - 1];
  const isGlued =
    before !== undefined && before.head === name + 1 && isRelation(before.deprel, ['compound', 'nmod']);
  return isGlued && MONTH.test(before.form) && tokens[name]?.upos === 'PROPN' && isLed(tokens, name)
    ? name - 1
    : -1;
}

/** Its preposition stands right before the month. */
function isLed(tokens: readonly Token[], name: number): boolean {
  const marker = tokens[name - 2];
  return marker?.deprel === 'case' && marker.head === name + 1;
}

const monthOffName: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  if (monthInFront(tokens, index + 2) === index + 1) return { ...token, head: index + 2 };
  const name = tokens[index + 1];
  if (monthInFront(tokens, index + 1) === index) return { ...token, head: name?.head ?? 0, deprel: 'obl' };
  if (monthInFront(tokens, index) < 0 || !isRelation(token.deprel, ['obl', 'nmod'])) return null;
  const rival = tokens.findIndex(({ head, deprel }) => head === token.head && isRelation(deprel, ['nsubj']));
  return rival < 0 ? { ...token, deprel: 'nsubj' } : token;
};

/** "Both thanked Oman", "Earthquake struck Chile": a noun right before a verb without a subject is it. */
const openerToSubject: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token === undefined || verb?.upos !== 'VERB' || token.head <= index) return null;
  const isBoth = token.deprel === 'cc:preconj' && token.form.toLowerCase() === 'both';
  const isTensed = ['VBD', 'VBZ', 'VBP'].includes(verb.xpos) && token.head === index + 2;
  const isNoun = token.upos === 'NOUN' && token.deprel === 'compound' && isTensed;
  const hasSubject = tokens.some(({ head, deprel }) => head === token.head && isRelation(deprel, ['nsubj']));
  if (hasSubject || !(isBoth || isNoun)) return null;
  return { ...token, upos: isBoth ? 'PRON' : 'NOUN', deprel: 'nsubj' };
};

export const openings: readonly Repair[] = [monthOffName, openerToSubject];
