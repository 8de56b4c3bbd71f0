// Mends clauses set off by commas. Reads "Riga, from whose port Oslo withdrew its boats" as done by Oslo, "Oslo said its envoy, Jan Holm,
// broke it" as broken by the envoy, and "failing which it would leave" as a condition; leaves "whose port was shut" alone.

import type { Token } from '../../language/index.ts';
import { isRelation, onceOf } from '../../text/index.ts';
import { hasChild } from './children.ts';
import type { Repair } from './repair-roles.ts';

const NOMINAL: readonly string[] = ['NOUN', 'PROPN'];

/** The noun that "whose" describes, right before the subject of its clause: "port" of "from whose port Oslo withdrew". */
function whoseNoun(tokens: readonly Token[], index: number): number {
  const [whose, noun, name] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (whose?.form.toLowerCase() !== 'whose' || noun?.upos !== 'NOUN' || name?.upos !== 'PROPN') return -1;
  return index + 1;
}

/** The finite verb of the clause that "whose" opens: the first behind the name. */
function verbBehind(tokens: readonly Token[], name: number): number {
  const verb = tokens.findIndex(({ upos }, at) => at > name && upos === 'VERB');
  const isNear = tokens
    .slice(name + 1, verb)
    .every(({ upos, head }) => upos === 'AUX' || upos === 'ADV' || head === name + 1);
  return verb > 0 && isNear && /^VB[DZPN]$/u.test(tokens[verb]?.xpos ?? '') ? verb : -1;
}

/** What "whose" stands for: the noun before the comma; -1 where there is none. */
function ownerBefore(tokens: readonly Token[], whose: number): number {
  const comma = tokens[whose - 1]?.form === ',' ? whose - 1 : whose - 2;
  const isNoun = tokens[comma]?.form === ',' && NOMINAL.includes(tokens[comma - 1]?.upos ?? '');
  return isNoun ? comma - 1 : -1;
}

/** "Riga, whose port Oslo shut": the clause tells of Riga. */
const whoseToClause: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token?.upos !== 'VERB' || !hasWhose(tokens) || !isRelation(token.deprel, ['advcl', 'acl'])) return null;
  const whose = tokens.findLastIndex((_, at) => at < index && whoseNoun(tokens, at) >= 0);
  if (whose < 0 || verbBehind(tokens, whose + 2) !== index) return null;
  const owner = ownerBefore(tokens, whose);
  return owner < 0 ? null : { ...token, head: owner + 1, deprel: 'acl:relcl' };
};

const OPENING: ReadonlySet<string> = new Set([
  'from',
  'to',
  'with',
  'in',
  'on',
  'at',
  'against',
  'over',
  'of',
]);

const hasWhose: (tokens: readonly Token[]) => boolean = onceOf((tokens) =>
  tokens.some(({ form }) => form.toLowerCase() === 'whose'),
);

const whoseToOwner: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined || !hasWhose(tokens)) return null;
  for (const at of [index, index - 1, index - 2, index + 1]) {
    const noun = whoseNoun(tokens, at);
    const verb = noun < 0 ? -1 : verbBehind(tokens, noun + 1);
    if (verb < 0) continue;
    const isLed = OPENING.has(tokens[at - 1]?.form.toLowerCase() ?? '');
    if (index === at) return { ...token, head: noun + 1, deprel: 'nmod:poss' };
    if (index === noun) return { ...token, head: verb + 1, deprel: isLed ? 'obl' : 'obj' };
    if (index === noun + 1) return { ...token, head: verb + 1, deprel: 'nsubj' };
    return isLed && index === at - 1 ? { ...token, head: noun + 1, deprel: 'case' } : null;
  }
  return null;
};

const SAYING: ReadonlySet<string> = new Set(
  'add allege announce claim confirm declare insist note report say'.split(' '),
);

/** "said Riga's envoy, Jan Holm, broke the law": the envoy broke it, and nobody says an envoy. */
const saidToSubject: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.deprel !== 'obj' || !NOMINAL.includes(token.upos) || token.head > index) return null;
  if (!SAYING.has(verb?.lemma.toLowerCase() ?? '') || tokens[index + 1]?.form !== ',') return null;
  const clause = tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      at > index && head === token.head && deprel === 'ccomp' && upos === 'VERB',
  );
  return clause < 0 || hasChild(tokens, clause, 'nsubj', 'mark', 'expl')
    ? null
    : { ...token, head: clause + 1, deprel: 'nsubj' };
};

/** "The navy, Oslo said, fired at two boats": of two subjects of "said" the first fired. */
const interruptedToSubject: Repair = (tokens, index) => {
  const token = tokens[index];
  const said = (token?.head ?? 0) - 1;
  if (token?.deprel !== 'nsubj' || tokens[index + 1]?.form !== ',' || tokens[said + 1]?.form !== ',')
    return null;
  if (!SAYING.has(tokens[said]?.lemma.toLowerCase() ?? '')) return null;
  const isOther = tokens.some(
    ({ head, deprel }, at) => at > index && at < said && head === said + 1 && deprel === 'nsubj',
  );
  const verb = tokens.findIndex(
    ({ head, deprel, upos }, at) => at > said && head === said + 1 && deprel === 'ccomp' && upos === 'VERB',
  );
  return isOther && verb >= 0 && !hasChild(tokens, verb, 'nsubj', 'mark')
    ? { ...token, head: verb + 1 }
    : null;
};

/** Verbs that say what becomes of their object. */
const MAKING_OF: ReadonlySet<string> = new Set(
  'believe call consider declare demand find get have hear keep leave like make need order report see want watch wish'.split(
    ' ',
  ),
);

/** "ending measures imposed in 2023": which measures, and not what they were made. */
const participleToNoun: Repair = (tokens, index) => {
  const [noun, token] = [tokens[index - 1], tokens[index]];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.xpos !== 'VBN' || token.deprel !== 'xcomp' || noun?.head !== token.head) return null;
  const isObject = noun.deprel === 'obj' && noun.upos === 'NOUN';
  return isObject && verb?.upos === 'VERB' && !MAKING_OF.has(verb.lemma.toLowerCase())
    ? { ...token, head: index, deprel: 'acl' }
    : null;
};

const PERMITTING: ReadonlySet<string> = new Set(['deny', 'get', 'give', 'grant', 'obtain', 'refuse']);

/** "was given leave to dock": a permission, and nobody leaves. */
const leaveToNoun: Repair = (tokens, index) => {
  const token = tokens[index];
  const isLeave = (at: number): boolean => {
    const [leave, next] = [tokens[at], tokens[at + 1]];
    const giver = leave === undefined ? undefined : tokens[leave.head - 1];
    const isBare = leave?.form === 'leave' && leave.xpos === 'VB' && tokens[at - 1]?.form !== 'to';
    return isBare && next?.form === 'to' && PERMITTING.has(giver?.lemma.toLowerCase() ?? '');
  };
  if (token === undefined) return null;
  if (isLeave(index)) return { ...token, upos: 'NOUN', xpos: 'NN', deprel: 'obj' };
  return token.upos === 'VERB' && isLeave(token.head - 1) && token.deprel === 'advcl'
    ? { ...token, deprel: 'acl' }
    : null;
};

const WHICH: ReadonlySet<string> = new Set(['which', 'that', 'this']);

/** "failing which it would leave": a word for "if not", and no verb. */
const failingToMark: Repair = (tokens, index) => {
  const token = tokens[index];
  const isFailing = (at: number): boolean =>
    tokens[at]?.form.toLowerCase() === 'failing' && WHICH.has(tokens[at + 1]?.form.toLowerCase() ?? '');
  if (token === undefined) return null;
  if (isFailing(index)) return { ...token, lemma: 'failing', upos: 'ADP', xpos: 'IN' };
  const above = token.head - 1;
  const failing = tokens[above];
  if (failing === undefined || !isFailing(above) || token.deprel !== 'ccomp') return null;
  return { ...token, head: failing.head, deprel: 'parataxis' };
};

export const asideRepairs: readonly Repair[] = [
  whoseToOwner,
  whoseToClause,
  saidToSubject,
  interruptedToSubject,
  participleToNoun,
  leaveToNoun,
  failingToMark,
];
