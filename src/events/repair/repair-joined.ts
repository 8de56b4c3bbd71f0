// Mends where one clause ends and the next begins. Reads "Riga met Oslo and Bern expelled two envoys" as two clauses with a subject each,
// "hours after Oslo left" as the time of its clause, and ", with Bern watching" as a clause of its own; leaves "Riga met Oslo and Bern,
// then left" and "signed a pact with Bern" alone.

import type { Token } from '../../language/index.ts';
import { isRelation, onceOf } from '../../text/index.ts';
import { hasChild } from './children.ts';
import type { Repair } from './repair-roles.ts';

const TENSED: readonly string[] = ['VBD', 'VBZ', 'VBP'];
const NOUNS: readonly string[] = ['NOUN', 'PROPN', 'PRON'];

/** True where a word hangs on another, at any depth. */
function isUnder(tokens: readonly Token[], index: number, top: number): boolean {
  let at = index;
  for (let step = 0; at >= 0 && step < tokens.length; step += 1) {
    if (at === top) return true;
    at = (tokens[at]?.head ?? 0) - 1;
  }
  return false;
}

/** First and last word of what hangs on a word without a gap. */
function edges(tokens: readonly Token[], index: number): readonly [number, number] {
  let [first, last] = [index, index];
  while (first > 0 && isUnder(tokens, first - 1, index)) first -= 1;
  while (last + 1 < tokens.length && isUnder(tokens, last + 1, index)) last += 1;
  return [first, last];
}

/** The verb, with a tense of its own, right behind a place in the sentence: past its helpers and adverbs. */
function tensedVerbAt(tokens: readonly Token[], place: number): number | null {
  let at = place;
  let isHelped = false;
  while (['AUX', 'ADV', 'PART'].includes(tokens[at]?.upos ?? '')) {
    isHelped ||= tokens[at]?.upos === 'AUX';
    at += 1;
  }
  const verb = tokens[at];
  return verb?.upos === 'VERB' && (isHelped || TENSED.includes(verb.xpos)) ? at : null;
}

/** ", and Oslo": a comma may stand before the "and" that joins a phrase. */
function opensWithAnd(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(first).find(({ upos }) => upos !== 'PUNCT')?.upos === 'CCONJ';
}

/** The verb of the second clause that a noun begins, where a parser joins the noun to one of the first. */
function ownVerb(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.deprel !== 'conj' || !NOUNS.includes(token.upos)) return null;
  const [first, last] = edges(tokens, index);
  const verb = tensedVerbAt(tokens, last + 1);
  if (verb === null || !opensWithAnd(tokens, first) || isUnder(tokens, verb, index)) return null;
  const above = (tokens[verb]?.head ?? 0) - 1;
  const isJoined = tokens[verb]?.deprel === 'conj' && above >= 0 && above < index;
  return isJoined && !hasChild(tokens, verb, 'nsubj', 'csubj', 'expl', 'cc') ? verb : null;
}

const joinedToSubject: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = ownVerb(tokens, index);
  if (token === undefined || verb === null) return null;
  const above = tokens[token.head - 1];
  // "Riga met Oslo and Bern and Rome expelled it": the first of the new clause is its subject.
  if (above !== undefined && above.deprel === 'conj' && ownVerb(tokens, token.head - 1) === verb) return null;
  const isPassive = hasChild(tokens, verb, 'aux:pass');
  return { ...token, head: verb + 1, deprel: isPassive ? 'nsubj:pass' : 'nsubj' };
};

/** "Riga never apologised, and the minister said that": a parser takes the first clause for what is said, and loses who says it. */
const joinedToSpeaker: Repair = (tokens, index) => {
  const token = tokens[index];
  const above = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.deprel !== 'conj' || above?.deprel !== 'ccomp' || !NOUNS.includes(token.upos)) return null;
  const [first, last] = edges(tokens, index);
  const verb = tensedVerbAt(tokens, last + 1);
  const isLost = verb !== null && above.head === verb + 1 && !hasChild(tokens, verb, 'nsubj', 'cc');
  return isLost && token.head <= index && opensWithAnd(tokens, first)
    ? { ...token, head: verb + 1, deprel: 'nsubj' }
    : null;
};

/** What stands before "and the minister said" is a clause of its own. */
const clauseBeforeSpeaker: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'ccomp' || token.head - 1 <= index) return null;
  const isJoined = tokens.some(
    ({ head, deprel }, at) =>
      at > index && head === token.head && deprel === 'nsubj' && opensWithAnd(tokens, edges(tokens, at)[0]),
  );
  return isJoined ? { ...token, deprel: 'parataxis' } : null;
};

const SPANS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);

/** The verb of the clause whose time a word begins to tell: "hours after he left"; null for any other word. */
function timedVerb(tokens: readonly Token[], index: number): number | null {
  const [token, mark] = [tokens[index], tokens[index + 1]];
  if (token?.upos !== 'NOUN' || !SPANS.has(token.lemma.toLowerCase())) return null;
  const isTimed = mark?.deprel === 'mark' && ['after', 'before'].includes(mark.form.toLowerCase());
  return isTimed && mark.head - 1 > index ? mark.head - 1 : null;
}

const spanToVerb: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = timedVerb(tokens, index);
  return token === undefined || verb === null ? null : { ...token, head: verb + 1, deprel: 'obl:unmarked' };
};

/** "the capital of [Chad hours] after he left": the name ends before the hours. */
const nameOffSpan: Repair = (tokens, index) => {
  const token = tokens[index];
  const span = token === undefined ? undefined : tokens[token.head - 1];
  if (token === undefined || span === undefined || token.head - 1 <= index) return null;
  if (timedVerb(tokens, token.head - 1) === null) return null;
  const name = token.head - 2;
  // "into [the sea hours] before he left": nor does a noun go on there.
  const isNoun = tokens[name]?.upos === 'NOUN' && hasChild(tokens, token.head - 1, 'case');
  if (tokens[name]?.upos !== 'PROPN' && !isNoun) return null;
  if (index !== name) return token.deprel === 'case' ? { ...token, head: name + 1 } : null;
  const before = tokens[name - 1];
  const isRest = before?.upos === 'PROPN' && before.head !== token.head;
  return isRest
    ? { ...token, head: name, deprel: 'flat' }
    : { ...token, head: span.head, deprel: isNoun ? 'obl' : span.deprel };
};

/** Words between "with" and the verb of a clause that it opens. */
const LONGEST_SUBJECT = 12;

interface Absolute {
  readonly noun: number;
  readonly verb: number;
}

/** ", with Bern and Rome watching": who, and what they do; null where "with" leads in no clause. */
function absoluteAt(tokens: readonly Token[], at: number): Absolute | null {
  if (tokens[at]?.form.toLowerCase() !== 'with' || tokens[at - 1]?.form !== ',') return null;
  const ahead = tokens.slice(at + 1, at + 2 + LONGEST_SUBJECT);
  const length = ahead.findIndex(({ upos, form }) => upos === 'VERB' || form === ',');
  const verb = at + 1 + length;
  if (length < 1 || tokens[verb]?.xpos !== 'VBG' || tokens[verb]?.deprel === 'amod') return null;
  const led = (tokens[at]?.head ?? 0) - 1;
  const noun = led === verb ? verb - 1 : led;
  const isNoun = noun > at && noun < verb && NOUNS.includes(tokens[noun]?.upos ?? '');
  const isWhole = ahead
    .slice(0, length)
    .every((_, place) => isUnder(tokens, at + 1 + place, noun) || led === verb);
  return isNoun && isWhole ? { noun, verb } : null;
}

/** Where "with" stands, from first to last. */
const placesOfWith: (tokens: readonly Token[]) => readonly number[] = onceOf((tokens) =>
  tokens.flatMap(({ form }, at) => (form.toLowerCase() === 'with' ? [at] : [])),
);

const withToClause: Repair = (tokens, index) => {
  const token = tokens[index];
  const at = placesOfWith(tokens).findLast((place) => place <= index) ?? -1;
  const found = at < 0 || token === undefined ? null : absoluteAt(tokens, at);
  if (token === undefined || found === null) return null;
  if (index === at) return { ...token, head: found.verb + 1, deprel: 'mark' };
  if (index === found.noun) return { ...token, head: found.verb + 1, deprel: 'nsubj' };
  if (index !== found.verb) return null;
  const head = tokens[found.noun]?.head ?? 0;
  return { ...token, head: head === index + 1 ? token.head : head, deprel: 'advcl' };
};

/** The verb whose subject a parser takes for a time: "after [the minister, Ana Holm,] had left"; null where it is one. */
function verbBehindTime(tokens: readonly Token[], noun: number): number | null {
  const token = tokens[noun];
  if (token?.deprel !== 'obl' && token?.deprel !== 'obj') return null;
  const marker = tokens.find(({ head, deprel }) => head === noun + 1 && deprel === 'case');
  if (marker === undefined || !['after', 'before', 'while', 'until'].includes(marker.form.toLowerCase()))
    return null;
  let behind = edges(tokens, noun)[1] + 1;
  if (tokens[behind]?.form === ',') behind += 1;
  const verb = tensedVerbAt(tokens, behind);
  if (verb === null || tokens[verb]?.head !== token.head) return null;
  return hasChild(tokens, verb, 'nsubj', 'csubj', 'expl') ? null : verb;
}

const timeToClause: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  const own = verbBehindTime(tokens, index);
  if (own !== null) return { ...token, head: own + 1, deprel: 'nsubj' };
  if (token.deprel === 'case') {
    const verb = verbBehindTime(tokens, token.head - 1);
    return verb === null ? null : { ...token, head: verb + 1, deprel: 'mark' };
  }
  const isVerb =
    token.upos === 'VERB' && tokens.some((_, at) => at < index && verbBehindTime(tokens, at) === index);
  return isVerb ? { ...token, deprel: 'advcl' } : null;
};

/** "insisting it is neutral and calling for talks": a gerund joins the gerund before, not the clause with a tense that it holds. */
const gerundToGerund: Repair = (tokens, index) => {
  const token = tokens[index];
  const clause = token === undefined ? undefined : tokens[token.head - 1];
  const before = clause === undefined ? undefined : tokens[clause.head - 1];
  if (token?.xpos !== 'VBG' || token.deprel !== 'conj' || clause === undefined) return null;
  const isTensed = TENSED.includes(clause.xpos) || hasChild(tokens, token.head - 1, 'cop', 'aux');
  const isHeld = isTensed && before?.xpos === 'VBG' && isRelation(clause.deprel, ['ccomp', 'parataxis']);
  return isHeld && clause.xpos !== 'VBG' && !hasChild(tokens, index, 'aux', 'nsubj')
    ? { ...token, head: clause.head }
    : null;
};

/** "Talks between Riga and Oslo took place": Oslo is the other of the two, where a parser takes it for who took. */
const otherOfTwo: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token?.upos !== 'PROPN' || token.deprel !== 'nsubj' || token.head <= index) return null;
  const [first] = edges(tokens, index);
  if (tokens[first]?.form !== 'and' || !hasOtherSubject(tokens, index, token.head)) return null;
  const one = tokens.findLastIndex(({ deprel }, at) => at < first && isRelation(deprel, ['nmod', 'obl']));
  const isBetween = tokens.some(
    ({ form, deprel, head }) => form.toLowerCase() === 'between' && deprel === 'case' && head === one + 1,
  );
  return isBetween && edges(tokens, one)[1] === first - 1
    ? { ...token, head: one + 1, deprel: 'conj' }
    : null;
};

function hasOtherSubject(tokens: readonly Token[], index: number, verb: number): boolean {
  return tokens.some(({ head, deprel }, at) => at < index && head === verb && isRelation(deprel, ['nsubj']));
}

/** "urged Oslo to talk and warned Riga": what has a tense goes on with the verb that has one, and not with the infinitive. */
const tensedToTensed: Repair = (tokens, index) => {
  const token = tokens[index];
  const infinitive = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.xpos !== 'VBD' || token.deprel !== 'conj' || infinitive?.xpos !== 'VB') return null;
  if (hasChild(tokens, index, 'nsubj', 'csubj', 'expl') || hasChild(tokens, token.head - 1, 'aux'))
    return null;
  const above = tokens[infinitive.head - 1];
  return above?.xpos === 'VBD' && infinitive.head <= index ? { ...token, head: infinitive.head } : null;
};

export const joinedRepairs: readonly Repair[] = [
  tensedToTensed,
  otherOfTwo,
  joinedToSubject,
  joinedToSpeaker,
  clauseBeforeSpeaker,
  gerundToGerund,
  nameOffSpan,
  spanToVerb,
  withToClause,
  timeToClause,
];
