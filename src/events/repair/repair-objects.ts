// Mends objects that parsers lose or take two of. Reads "sent Riga nine tanks" with Riga as the one who gets them, "cut ties with Riga
// after Oslo left" with its ties, "had eased sanctions" as an easing and "called the raid a breach" as a verdict; leaves "made Riga an offer",
// "had limited means" and "called Ana Holm, a judge" alone.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';
import { childOf, hasChild } from './children.ts';
import type { Repair } from './repair-roles.ts';

/** Verbs that give somebody something, in this order. */
const GIVING: ReadonlySet<string> = new Set(
  'bring deal deny give grant hand lend offer pay refuse return sell send ship show'.split(' '),
);

/** "sent [Riga] [nine tanks]": of two objects the first is who gets it. */
const firstToReceiver: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.deprel !== 'obj' || verb === undefined || !GIVING.has(verb.lemma.toLowerCase())) return null;
  if (token.head !== index && !(token.head < index && token.upos === 'PROPN')) return null;
  const isSecond = tokens.some(
    ({ head, deprel, upos }, at) =>
      at > index + 1 && head === token.head && deprel === 'obj' && upos === 'NOUN',
  );
  return isSecond && ['PROPN', 'PRON', 'NOUN'].includes(token.upos) ? { ...token, deprel: 'iobj' } : null;
};

/** "severed [ties] with Riga after Oslo opened": no verb has two subjects with its conjunction between them. */
const subjectToObject: Repair = (tokens, index) => {
  const [verb, token] = [tokens[index - 1], tokens[index]];
  if (verb?.upos !== 'VERB' || token?.upos !== 'NOUN' || !isRelation(token.deprel, ['nsubj'])) return null;
  // "closed shops": a participle that hangs on its noun takes none.
  if (verb.head - 1 === index || verb.head === token.head) return null;
  const clause = token.head - 1;
  const mark = childOf(tokens, clause, 'mark');
  if (clause <= index || mark < index || hasChild(tokens, index - 1, 'obj', 'ccomp', 'xcomp', 'aux:pass'))
    return null;
  const isOwned = tokens.some(
    ({ head, deprel }, at) => at > mark && head === clause + 1 && isRelation(deprel, ['nsubj']),
  );
  return isOwned ? { ...token, head: index, deprel: 'obj' } : null;
};

/** What is done, and is no quality of a thing, behind "had". */
const DONE: ReadonlySet<string> = new Set(
  'cut ease expel free impose lift lower recall relax release reopen resume seize sever suspend tighten'.split(
    ' ',
  ),
);

/** The participle, by its place, of "had [eased] sanctions", where a parser takes "had" for the verb and it for a quality. */
function deedBehindHad(tokens: readonly Token[], had: number): number {
  const [token, deed] = [tokens[had], tokens[had + 1]];
  if (token?.lemma.toLowerCase() !== 'have' || token.upos !== 'VERB' || deed?.xpos !== 'VBN') return -1;
  const object = tokens[deed.head - 1];
  const isQuality = deed.deprel === 'amod' && object?.deprel === 'obj' && object.head === had + 1;
  return isQuality && DONE.has(deed.lemma.toLowerCase()) ? had + 1 : -1;
}

const hadToHelper: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  const own = deedBehindHad(tokens, index);
  if (own >= 0) return { ...token, upos: 'AUX', head: own + 1, deprel: 'aux' };
  const before = tokens[index - 1];
  if (before !== undefined && deedBehindHad(tokens, index - 1) === index)
    return { ...token, head: before.head, deprel: before.deprel };
  const above = token.head - 1;
  const deed = above < 0 ? -1 : deedBehindHad(tokens, above);
  return deed >= 0 && deed !== index ? { ...token, head: deed + 1 } : null;
};

/** Nouns that a parser takes for a quality of who acts: "withdrew consent for the consulate". */
const NEVER_QUALITIES: ReadonlySet<string> = new Set(['consent']);

function isNounInDisguise(token: Token | undefined): boolean {
  if (token === undefined || token.upos !== 'ADJ') return false;
  return NEVER_QUALITIES.has(token.form.toLowerCase()) && isRelation(token.deprel, ['xcomp', 'ccomp']);
}

const qualityToObject: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  if (isNounInDisguise(token)) return { ...token, upos: 'NOUN', xpos: 'NN', deprel: 'obj' };
  return token.deprel === 'obl' && isNounInDisguise(tokens[token.head - 1])
    ? { ...token, deprel: 'nmod' }
    : null;
};

/** "the seizure of the crew of the ship". */
const MOST_STEPS = 4;
/** Verbs that say of something what it is. */
const NAMING: ReadonlySet<string> = new Set('brand call declare deem dub label proclaim term'.split(' '));

/** The naming verb, by its place, of whose object a noun with an article of its own says what it is: "called [the raid] [a breach]". */
function namingVerb(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token?.upos !== 'NOUN' || token.deprel !== 'appos' || token.head > index) return -1;
  const article = childOf(tokens, index, 'det');
  const isBare = /^an?$/iu.test(tokens[article]?.form ?? '') && tokens[article - 1]?.form !== ',';
  let noun = token.head - 1;
  // Broken trees may go round in a ring.
  for (let step = 0; step < MOST_STEPS && isRelation(tokens[noun]?.deprel ?? '', ['nmod']); step += 1)
    noun = (tokens[noun]?.head ?? 0) - 1;
  const verb = (tokens[noun]?.head ?? 0) - 1;
  const isNamed = tokens[noun]?.deprel === 'obj' && NAMING.has(tokens[verb]?.lemma.toLowerCase() ?? '');
  return isBare && isNamed ? verb : -1;
}

const namedToVerb: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = namingVerb(tokens, index);
  return token === undefined || verb < 0 ? null : { ...token, head: verb + 1, deprel: 'xcomp' };
};

/** The word of "took Oman off its list", where a parser gives the verb two objects, for either of the last two; null elsewhere. */
function offWhat(tokens: readonly Token[], index: number): { off: number; noun: number } | null {
  const token = tokens[index];
  const isOff = token?.form === 'off' && token.deprel === 'compound:prt';
  const verb = token === undefined ? -1 : token.head - 1;
  const off = isOff ? index : tokens.findIndex(({ form, head }) => form === 'off' && head - 1 === verb);
  if (tokens[off]?.deprel !== 'compound:prt') return null;
  const objects = tokens.flatMap(({ head, deprel }, at) =>
    head - 1 === verb && deprel === 'obj' ? [at] : [],
  );
  const [moved, noun] = objects;
  const isBetween = moved !== undefined && noun !== undefined && verb < moved && moved < off && off < noun;
  return isBetween ? { off, noun } : null;
}

const offToNoun: Repair = (tokens, index) => {
  const token = tokens[index];
  const found = token?.form === 'off' ? offWhat(tokens, index) : null;
  return found === null || token === undefined
    ? null
    : { ...token, head: found.noun + 1, deprel: 'case', upos: 'ADP' };
};

/** Runs behind the other, which leaves "off" on it. */
const secondToOff: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'obj' || token.head - 1 >= index) return null;
  const isLed = tokens.some(
    ({ form, head, deprel }) => form === 'off' && head - 1 === index && deprel === 'case',
  );
  return isLed ? { ...token, deprel: 'obl' } : null;
};

export const objectRepairs: readonly Repair[] = [
  offToNoun,
  secondToOff,
  hadToHelper,
  subjectToObject,
  firstToReceiver,
  qualityToObject,
  namedToVerb,
];
