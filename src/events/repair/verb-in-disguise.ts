// Makes a verb again of a word that a parser took for an adjective. Reads "Minsk freed nine prisoners", "it would free nine
// prisoners" and, in a sentence without any other verb, "Minsk and Kyiv exchanged prisoners"; leaves "nine freed prisoners" and
// "would be free" alone.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';

/** The places of a verb in disguise, of the noun that it seems to describe, and of its subject; -1 where it has none. */
interface Disguised {
  readonly verb: number;
  readonly noun: number;
  readonly subject: number;
}

export function freeVerbs(tokens: readonly Token[]): readonly Token[] {
  return freeDescribing(freeHeads(freeNames(tokens))).map(withoutEnding);
}

/** The lemma of "freed" is "free", where it was taken for that of an adjective; that of "shed" is "shed". */
function withoutEnding(token: Token): Token {
  const lemma = token.lemma.toLowerCase();
  const isPast = token.upos === 'VERB' && ['VBD', 'VBN'].includes(token.xpos);
  if (!isPast || lemma !== token.form.toLowerCase() || !/^\p{L}{3,}ed$/u.test(lemma)) return token;
  return { ...token, lemma: lemma.slice(0, lemma.endsWith('eed') ? -1 : -2) };
}

/** "Minsk freed Ana Rudz", where a parser takes the verb for a part of the name: no name is written small. */
function freeNames(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ xpos, form, head }, index) => xpos === 'NNP' && /^\p{Ll}{2,}ed$/u.test(form) && head - 1 > index,
  );
  const verb = tokens[at];
  const name = tokens[(verb?.head ?? 0) - 1];
  const subject = at - 1;
  if (verb === undefined || name === undefined || tokens[subject]?.head !== verb.head) return tokens;
  return tokens.map((token, index) => {
    if (index === at) {
      const { head, deprel } = name;
      return { ...token, lemma: token.form.slice(0, -2), upos: 'VERB', xpos: 'VBD', head, deprel };
    }
    if (index === subject) return { ...token, head: at + 1, deprel: 'nsubj' };
    if (token === name) return { ...token, head: at + 1, deprel: 'obj' };
    return index < subject && token.head === verb.head ? { ...token, head: subject + 1 } : token;
  });
}

/** "Would free nine prisoners", "is to free nine prisoners", where the tree has the right head but calls it an adjective. */
function freeHeads(tokens: readonly Token[]): readonly Token[] {
  const isBare = (index: number): boolean =>
    !tokens.some(({ head, deprel }) => head === index + 1 && deprel === 'case');
  const objectOf = (at: number): number =>
    tokens.findIndex(
      ({ head, deprel }, index) => index > at && head === at + 1 && deprel.startsWith('obl') && isBare(index),
    );
  const at = tokens.findIndex(
    ({ xpos, deprel }, index) =>
      xpos === 'JJ' &&
      deprel !== 'amod' &&
      // None stands behind "would" alone, and none behind "to" with a noun behind it.
      (tokens[index - 1]?.xpos === 'MD' || (isInfinitive(tokens, index) && objectOf(index) > 0)),
  );
  if (at < 0) return tokens;
  const object = objectOf(at);
  return tokens.map((token, index) => {
    if (index === at) return { ...token, upos: 'VERB', xpos: 'VB' };
    return index === object ? { ...token, deprel: 'obj' } : token;
  });
}

function freeDescribing(tokens: readonly Token[]): readonly Token[] {
  const isVerbless = !tokens.some(({ xpos }) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(xpos));
  const verb = tokens.findIndex((_, at) => isDisguised(tokens, at, isVerbless));
  const found = tokens[verb];
  if (found === undefined) return tokens;
  const disguised = { verb, noun: found.head - 1, subject: subjectBefore(tokens, verb) };
  return tokens.map((token, at) => unmasked(tokens, token, at, disguised));
}

/** No adjective stands before a number or an article, and few stand between a name and a noun. */
function isDisguised(tokens: readonly Token[], at: number, isVerbless: boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  const isBeforeNoun = token.head > at + 1;
  // "will phone Ana Liiv": no noun stands right behind "will".
  if (token.deprel === 'compound') {
    // "Peru cut mobile phones".
    const isPast = token.upos === 'VERB' && token.xpos === 'VBN' && isVerbless;
    const isBehindName = tokens[at - 1]?.upos === 'PROPN' && isPast;
    return isBeforeNoun && (isBehindName || (token.xpos === 'NN' && tokens[at - 1]?.xpos === 'MD'));
  }
  if (token.deprel !== 'amod') return false;
  const isCounted = next.head === token.head && ['det', 'nummod'].includes(next.deprel);
  if (isBareForm(token) && token.xpos === 'JJ')
    return isBeforeNoun && (tokens[at - 1]?.xpos === 'MD' || (isCounted && isInfinitive(tokens, at)));
  // "A court in Minsk freed two": no adjective stands between a noun and a number.
  if (token.xpos === 'JJ') return isBeforeNoun && isCounted && isVerbless && isNounOrName(tokens[at - 1]);
  if (!['VBN', 'VBD'].includes(token.xpos)) return false;
  // No past tense describes a noun: the tag knows better than the relation.
  const isBehindNoun =
    (isVerbless || token.xpos === 'VBD') && ['PROPN', 'NOUN'].includes(tokens[at - 1]?.upos ?? '');
  return isBeforeNoun && (isCounted || isBehindNoun || isBehindDay(tokens, at));
}

/** "Dakar", and "Senegal" where a parser takes it for an adjective. */
function isNounOrName(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return ['NOUN', 'PROPN'].includes(token.upos) || (token.upos === 'ADJ' && /^\p{Lu}/u.test(token.form));
}

/** "free", "phone"; not "freed". */
function isBareForm(token: Token | undefined): boolean {
  return ['JJ', 'NN'].includes(token?.xpos ?? '') && !/^\p{Ll}{2,}ed$/u.test(token?.form ?? '');
}

/** "began to free nine sailors", "is to free nine sailors": behind "to" and a verb, or what stands for one. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const isTo = tokens[at - 1]?.form.toLowerCase() === 'to';
  return isTo && ['VERB', 'AUX'].includes(tokens[at - 2]?.upos ?? '');
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/iu;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\.?$/iu;

/** "Minsk on Monday firmly rejected accusations": no noun phrase goes on behind a day. */
function isBehindDay(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLast(({ upos }) => upos !== 'ADV');
  const place = before === undefined ? -1 : tokens.indexOf(before);
  const isDated = before?.upos === 'NUM' && MONTH.test(tokens[place - 1]?.form ?? '');
  return isDated || DAY.test(before?.form ?? '');
}

/** The nearest noun before the verb that no preposition leads in, or the first of the nouns that it is joined to. */
function subjectBefore(tokens: readonly Token[], verb: number): number {
  // Behind another verb a new clause begins, or none that has a subject.
  const from = tokens.findLastIndex(({ upos }, index) => index < verb && upos === 'VERB');
  const nearest = tokens.findLastIndex(
    (_, index) => index > from && index < verb && canBeSubject(tokens, index),
  );
  let at = nearest;
  while (tokens[at]?.deprel === 'conj' && (tokens[at]?.head ?? 0) - 1 < at && (tokens[at]?.head ?? 0) > 0)
    at = (tokens[at]?.head ?? 1) - 1;
  return ['PROPN', 'NOUN'].includes(tokens[at]?.upos ?? '') ? at : nearest;
}

const WITHIN_NAME: readonly string[] = ['compound', 'flat', 'nmod:unmarked', 'nmod:poss', 'nmod:desc'];

/** "The Taliban on April 12": the Taliban; a word with a preposition, or a part of a longer name, is none. */
function canBeSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !['PROPN', 'NOUN'].includes(token.upos)) return false;
  if (isRelation(token.deprel, WITHIN_NAME)) return false;
  return !tokens.some(({ head, deprel }) => head === index + 1 && deprel === 'case');
}

function unmasked(
  tokens: readonly Token[],
  token: Token,
  at: number,
  { verb, noun, subject }: Disguised,
): Token {
  if (at === verb - 1 && isInfinitive(tokens, verb)) return { ...token, head: verb + 1, deprel: 'mark' };
  if (at === noun) return { ...token, head: verb + 1, deprel: 'obj' };
  if (at === subject) return { ...token, head: verb + 1, deprel: 'nsubj' };
  if (isBareForm(tokens[verb]) && at < verb) {
    // "It would" in front of "free nine prisoners" hangs on the noun in such a tree, or on a verb before.
    if (token.head - 1 === noun || at === verb - 1) return { ...token, head: verb + 1 };
    if (at === verb - 2 && token.upos === 'PRON') return { ...token, head: verb + 1, deprel: 'nsubj' };
  }
  // "on Monday rejected accusations": the preposition leads in the day, not what was rejected.
  if (at < verb && token.deprel === 'case' && token.head - 1 === noun) return { ...token, head: at + 2 };
  // "A court in Senegal freed two": Senegal is where the court is.
  if (at === verb - 1 && token.upos === 'ADJ' && token.head - 1 === noun && isNounOrName(token))
    return { ...token, upos: 'PROPN', xpos: 'NNP', head: subject + 1, deprel: 'nmod' };
  if (at !== verb) return token;
  const { head = 0, deprel = 'root' } = tokens[noun] ?? {};
  const hangsOnSubject = isUnder(tokens, head - 1, subject);
  const isBare = isBareForm(token);
  const isPart = isBare && isInfinitive(tokens, at) && tokens[at - 2]?.upos === 'VERB';
  const place = hangsOnSubject ? { head: 0, deprel: 'root' } : { head, deprel: isPart ? 'xcomp' : deprel };
  return { ...token, upos: 'VERB', xpos: isBare ? 'VB' : 'VBD', ...place };
}

function isUnder(tokens: readonly Token[], at: number, top: number): boolean {
  for (let step = 0, word = at; word >= 0 && step < tokens.length; step += 1) {
    if (word === top) return true;
    word = (tokens[word]?.head ?? 0) - 1;
  }
  return false;
}
