// Mends how parsers read the words that open a sentence. Reads "In June Biden met Putin" and "Both thanked Oman" with their
// subjects; leaves "In June he met Putin" and "Both sides met" as they are.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';

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

/** The noun with an article that a parser glued to the day before it: "On [Sunday the army] shelled". */
function nounBehindDay(tokens: readonly Token[]): number {
  const [, token, article] = tokens;
  if (token === undefined || !MONTH.test(token.form) || article?.deprel !== 'det') return -1;
  const isGlued = isRelation(token.deprel, ['compound', 'nmod']) && token.head === article.head;
  return isGlued ? token.head - 1 : -1;
}

/** The first tensed verb behind a noun, where it has no subject; -1 where there is none. */
function openVerbBehind(tokens: readonly Token[], noun: number): number {
  const verb = tokens.findIndex(({ upos }, at) => at > noun && upos === 'VERB');
  return TENSED.includes(tokens[verb]?.xpos ?? '') && !hasSubject(tokens, verb) ? verb : -1;
}

const dayOffNoun: Repair = (tokens, index) => {
  const token = tokens[index];
  const noun = nounBehindDay(tokens);
  const verb = noun < 0 ? -1 : openVerbBehind(tokens, noun);
  if (token === undefined || verb < 0) return null;
  if (index === 0) return { ...token, head: 2, deprel: 'case' };
  if (index === 1) return { ...token, head: verb + 1, deprel: 'obl' };
  return index === noun ? { ...token, head: verb + 1, deprel: 'nsubj' } : null;
};

/** "warned both that they must leave": right behind a verb of telling it is whom it tells. */
const bothToObject: Repair = (tokens, index) => {
  const [verb, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (verb?.upos !== 'VERB' || token?.deprel !== 'cc:preconj') return null;
  const isTold = token.form.toLowerCase() === 'both' && /^(?:that|to)$/iu.test(next?.form ?? '');
  return isTold ? { ...token, upos: 'PRON', head: index, deprel: 'obj' } : null;
};

/** "Both thanked Oman": a word for several right before a verb without a subject is it. */
const bothToSubject: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token === undefined || verb?.upos !== 'VERB' || token.head <= index) return null;
  const isBoth = token.deprel === 'cc:preconj' && token.form.toLowerCase() === 'both';
  return isBoth && !hasSubject(tokens, token.head - 1) ? { ...token, upos: 'PRON', deprel: 'nsubj' } : null;
};

function hasSubject(tokens: readonly Token[], verb: number): boolean {
  return tokens.some(
    ({ head, deprel }) => head === verb + 1 && isRelation(deprel, ['nsubj', 'csubj', 'expl']),
  );
}

const TENSED: readonly string[] = ['VBD', 'VBZ', 'VBP'];
const WITHIN_NOUN: readonly string[] = ['compound', 'amod', 'nmod:desc', 'nmod:unmarked', 'obl:unmarked'];
const BEFORE_NOUN: readonly string[] = ['det', ...WITHIN_NOUN];

/** The noun right before a tensed verb without a subject, where it hangs on the verb or, past it, on a noun behind. */
function isLostSubject(tokens: readonly Token[], index: number): boolean {
  const [token, verb] = [tokens[index], tokens[index + 1]];
  if (token === undefined || verb?.upos !== 'VERB' || token.head <= index + 1) return false;
  const isTensed = TENSED.includes(verb.xpos) || (verb.xpos === 'VBN' && verb.head === 0);
  const isNoun = ['NOUN', 'PROPN'].includes(token.upos) && isRelation(token.deprel, WITHIN_NOUN);
  return isTensed && isNoun && !hasSubject(tokens, index + 1);
}

/** "Earthquake struck Chile", "The US equipped border guards": no noun goes on behind a tensed verb. */
const nounToSubject: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  if (isLostSubject(tokens, index)) return { ...token, head: index + 2, deprel: 'nsubj' };
  if (!isRelation(token.deprel, BEFORE_NOUN)) return null;
  const step = tokens
    .slice(index + 1, index + 1 + LONGEST_NOUN)
    .findIndex((_, at) => isLostSubject(tokens, index + 1 + at));
  const noun = index + 1 + step;
  return step >= 0 && token.head > noun + 1 && isBare(tokens.slice(index, noun))
    ? { ...token, head: noun + 1 }
    : null;
};

/** Words between an article and its noun. */
const LONGEST_NOUN = 4;

function isBare(words: readonly Token[]): boolean {
  return words.every(({ deprel }) => isRelation(deprel, ['det', 'nummod', ...WITHIN_NOUN]));
}

const SPANS: ReadonlySet<string> = new Set(['day', 'evening', 'month', 'morning', 'night', 'week', 'year']);

/** "Earlier this month [a Fijian] was arrested": nobody is a month, so the one behind it is the subject. */
const appositionOffTime: Repair = (tokens, index) => {
  const token = tokens[index];
  const time = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.deprel !== 'appos' || time === undefined || !isRelation(time.deprel, ['obl'])) return null;
  const isTime = SPANS.has(time.lemma.toLowerCase()) || MONTH.test(time.form);
  const verb = time.head - 1;
  const isOpen = isTime && verb > index && tokens[verb]?.upos === 'VERB' && !hasSubject(tokens, verb);
  const isPassive = tokens.some(({ head, deprel }) => head - 1 === verb && deprel === 'aux:pass');
  return isOpen ? { ...token, head: verb + 1, deprel: isPassive ? 'nsubj:pass' : 'nsubj' } : null;
};

export const openings: readonly Repair[] = [
  appositionOffTime,
  monthOffName,
  dayOffNoun,
  bothToObject,
  bothToSubject,
  nounToSubject,
];
