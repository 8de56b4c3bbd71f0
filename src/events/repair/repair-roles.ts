// Mends the roles of nouns beside a verb where a parser mistakes them: who is its object, whose subject a noun is, which noun
// a preposition leads in. Each repair moves one word; what it may move has no role of its own yet.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';
import { childOf, hasChild } from './children.ts';

/** The word as it ought to stand in the tree; null where it stands well. */
export type Repair = (tokens: readonly Token[], index: number) => Token | null;

/** "arrested on Saturday the captain": what hangs on a verb without a preposition, and is no time, is its object. */
const bareToObject: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.deprel !== 'obl' || verb?.upos !== 'VERB' || token.head > index) return null;
  if (!['NOUN', 'PROPN'].includes(token.upos) || isLedIn(tokens, index)) return null;
  if (hasChild(tokens, token.head - 1, 'obj', 'aux:pass', 'nsubj:pass')) return null;
  const before = tokens[index - 1];
  const isRestOfName = before?.upos === 'PROPN' && before.head === token.head;
  return isRestOfName ? null : { ...token, deprel: 'obj' };
};

/** "at Geneva"; "throughout Sierra Leone", where the preposition may hang on the first word of the name. */
function isLedIn(tokens: readonly Token[], index: number): boolean {
  if (hasChild(tokens, index, 'case', 'mark')) return true;
  return tokens.some(
    ({ head, deprel }) => deprel === 'case' && head <= index && tokens[head - 1]?.head === index + 1,
  );
}

/** "Gerald Ford pardoned Nixon": no name goes on behind the verb that it is subject of. */
const nameToObject: Repair = (tokens, index) => {
  const token = tokens[index];
  const name = token === undefined ? undefined : tokens[token.head - 1];
  if (token === undefined || name === undefined || !isRelation(token.deprel, ['flat'])) return null;
  const verb = tokens[name.head - 1];
  const isBehind = token.head < name.head && name.head <= index && verb?.upos === 'VERB';
  if (!isBehind || !isRelation(name.deprel, ['nsubj'])) return null;
  return hasChild(tokens, name.head - 1, 'obj') ? null : { ...token, head: name.head, deprel: 'obj' };
};

/** "a meeting at Geneva with the minister": a preposition stands before its noun, never behind it. */
const caseForward: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'case' || token.upos !== 'ADP') return null;
  if (token.head === 0 || token.head - 1 > index) return null;
  let noun = index + 1;
  for (let step = 0; step < tokens.length && (tokens[noun]?.head ?? 0) - 1 > index; step += 1)
    noun = (tokens[noun]?.head ?? 1) - 1;
  const isNoun = ['NOUN', 'PROPN'].includes(tokens[noun]?.upos ?? '');
  return isNoun && !hasChild(tokens, noun, 'case') ? { ...token, head: noun + 1 } : null;
};

/** "The police arrested nine, sources said": of two subjects of "said" the first is that of the verb right behind it. */
const subjectToOwnVerb: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined || !isRelation(token.deprel, ['nsubj'])) return null;
  const second = tokens.findIndex(
    ({ head, deprel }, at) => at > index && head === token.head && isRelation(deprel, ['nsubj']),
  );
  const own = tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      at > index && at < second && head === token.head && deprel === 'ccomp' && upos === 'VERB',
  );
  return own < 0 || hasChild(tokens, own, 'nsubj') ? null : { ...token, head: own + 1 };
};

/** "killed six soldiers and wounded four": the noun right behind a verb is its object, not the subject of the next verb. */
const subjectToObject: Repair = (tokens, index) => {
  const token = tokens[index];
  const next = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.deprel !== 'nsubj' || next?.upos !== 'VERB' || token.head - 1 < index) return null;
  if (!tokens.slice(index + 1, token.head - 1).some(({ upos }) => upos === 'CCONJ')) return null;
  let first = index;
  while (tokens[first - 1]?.head === index + 1) first -= 1;
  const isObject =
    tokens[first - 1]?.upos === 'VERB' &&
    hasChild(tokens, first - 1, 'nsubj') &&
    !hasChild(tokens, first - 1, 'obj', 'ccomp', 'xcomp');
  return isObject ? { ...token, head: first, deprel: 'obj' } : null;
};

/** "resumed shelling rebel territory": what stands behind the gerund is shelled, not resumed. */
const objectToGerund: Repair = (tokens, index) => {
  const token = tokens[index];
  const gerund = token === undefined ? undefined : tokens[token.head];
  if (token?.deprel !== 'obj' || gerund?.xpos !== 'VBG' || gerund.head !== token.head) return null;
  const isBetween = index > token.head && gerund.upos === 'VERB' && isRelation(gerund.deprel, ['xcomp']);
  return isBetween && !hasChild(tokens, token.head, 'obj') ? { ...token, head: token.head + 1 } : null;
};

/** Verbs that take somebody "of" something. */
const OF_VERBS: ReadonlySet<string> = new Set(
  'acquit absolve accuse clear convict deprive divest rid rob strip suspect warn'.split(' '),
);

/** "linking [agents of Oslo] to the murder of Holm": what stands before another preposition hangs on the noun before its own. */
const ofToNounBefore: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'nmod' || token.head - 1 <= index) return null;
  const own = childOf(tokens, index, 'case');
  const other = childOf(tokens, token.head - 1, 'case');
  const noun = tokens[own - 1];
  const isBetween = own > 0 && own < index && other > index && tokens[own]?.form.toLowerCase() === 'of';
  const isNoun = noun !== undefined && ['NOUN', 'PROPN'].includes(noun.upos);
  return isBetween && isNoun ? { ...token, head: own } : null;
};

/** "cleared the editor of all charges": of what, not whose editor. */
const ofToVerb: Repair = (tokens, index) => {
  const token = tokens[index];
  const object = token === undefined ? undefined : tokens[token.head - 1];
  const verb = object === undefined ? undefined : tokens[object.head - 1];
  const isGerund = token?.deprel === 'acl' && token.xpos === 'VBG';
  if (token === undefined || !(isGerund || token.deprel === 'nmod')) return null;
  if (object?.deprel !== 'obj' || verb === undefined) return null;
  const marker = tokens.find(
    ({ head, deprel }) => head === index + 1 && deprel === (isGerund ? 'mark' : 'case'),
  );
  const isOf = marker?.form.toLowerCase() === 'of' && OF_VERBS.has(verb.lemma.toLowerCase());
  return isOf ? { ...token, head: object.head, deprel: isGerund ? 'advcl' : 'obl' } : null;
};

/** "handed over to Riga six jets": behind "to" stands who receives, and the number opens what is handed over. */
const countedBehindReceiver: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  const isReceiver = (at: number): boolean => {
    const [marker, name, number] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const noun = (name?.head ?? 0) - 1;
    return (
      marker?.form === 'to' &&
      name?.upos === 'PROPN' &&
      name.deprel === 'compound' &&
      number?.upos === 'NUM' &&
      number.head === name.head &&
      tokens[noun]?.upos === 'NOUN' &&
      isRelation(tokens[noun]?.deprel ?? '', ['obl', 'nmod'])
    );
  };
  if (isReceiver(index)) {
    const verb = tokens[token.head - 1]?.head ?? 0;
    return { ...token, head: verb, deprel: 'obl' };
  }
  if (isReceiver(index + 1)) return { ...token, head: index + 2, deprel: 'case' };
  if (!isRelation(token.deprel, ['obl', 'nmod'])) return null;
  const name = tokens.findIndex(({ head }, at) => head === index + 1 && isReceiver(at));
  return name < 0 ? null : { ...token, deprel: 'obj' };
};

/** "broke up a march": a noun with an article behind a verb without an object is no time, unless it names one. */
const untimedToObject: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.deprel !== 'obl:unmarked' || token.upos !== 'NOUN' || verb?.upos !== 'VERB') return null;
  if (token.head > index || TIMES.has(token.lemma.toLowerCase()) || !hasChild(tokens, index, 'det'))
    return null;
  return hasChild(tokens, token.head - 1, 'obj', 'aux:pass', 'nsubj:pass', 'ccomp')
    ? null
    : { ...token, deprel: 'obj' };
};

const TIMES: ReadonlySet<string> = new Set(
  'day week month year hour minute second time morning evening night afternoon decade moment weekend season quarter century while bit lot mile metre meter kilometre kilometer percent way spring summer autumn winter'.split(
    ' ',
  ),
);

/** "sentenced Mr Holt": two bare names side by side that hang on one verb alike are one name. */
const partToName: Repair = (tokens, index) => {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token?.upos !== 'PROPN' || before?.upos !== 'PROPN' || token.head !== before.head) return null;
  const isAlike =
    token.deprel === before.deprel &&
    ['obj', 'nsubj', 'nsubj:pass', 'obl', 'nmod:poss'].includes(token.deprel);
  return isAlike && !isLedIn(tokens, index) ? { ...token, head: index, deprel: 'flat' } : null;
};

export const roleRepairs: readonly Repair[] = [
  partToName,
  bareToObject,
  untimedToObject,
  objectToGerund,
  ofToNounBefore,
  ofToVerb,
  countedBehindReceiver,
  nameToObject,
  caseForward,
  subjectToOwnVerb,
  subjectToObject,
];
