// Mends where a parser loses the subject or the object beside a verb. Reads "The Red Cross operating in Fiji said" as said by the Red Cross,
// "Oslo on Monday called for talks" as active, "demanded that Oslo end curbs" with its verb, "lifts US embargo" with one object; leaves
// "Signing it took years" and "gave Oslo arms" alone.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';
import { childOf } from './children.ts';
import type { Repair } from './repair-roles.ts';

const NOMINAL: readonly string[] = ['NOUN', 'PROPN'];

/** A gerund that a parser takes for a subject described by the noun right before it. */
function isGerundSubject(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token?.xpos !== 'VBG' || !isRelation(token.deprel, ['nsubj'])) return false;
  return (
    before?.head === index + 1 &&
    NOMINAL.includes(before.upos) &&
    isRelation(before.deprel, ['compound', 'nsubj', 'nmod'])
  );
}

const nounBeforeGerund: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  if (isGerundSubject(tokens, index)) return { ...token, head: index, deprel: 'acl' };
  const gerund = tokens[index + 1];
  if (gerund !== undefined && isGerundSubject(tokens, index + 1))
    return { ...token, head: gerund.head, deprel: gerund.deprel };
  // "the" and "Red" before the noun hang on the gerund, too.
  const above = token.head - 1;
  return above > index + 1 && isGerundSubject(tokens, above) ? { ...token, head: above } : null;
};

/** What has no passive: "called for", "appealed to", "agreed on". */
const ACTIVE: ReadonlyMap<string, readonly string[]> = new Map([
  ['call', ['for', 'on', 'upon']],
  ['appeal', ['for', 'to']],
  ['agree', ['to', 'on', 'with']],
  ['respond', ['to', 'with']],
]);

const passiveToActive: Repair = (tokens, index) => {
  const token = tokens[index];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.deprel !== 'nsubj:pass' || verb === undefined || childOf(tokens, token.head - 1, 'aux') >= 0)
    return null;
  const markers = ACTIVE.get(verb.lemma.toLowerCase()) ?? [];
  const isLed = tokens.some(
    ({ head, deprel }, at) =>
      head === token.head &&
      isRelation(deprel, ['obl']) &&
      markers.includes(tokens[childOf(tokens, at, 'case')]?.form ?? ''),
  );
  return isLed ? { ...token, deprel: 'nsubj' } : null;
};

const TELLING: ReadonlySet<string> = new Set([
  'demand',
  'urge',
  'insist',
  'request',
  'recommend',
  'propose',
  'require',
  'ask',
]);

/** "demanded that Oslo [end curbs]": the bare verb between the subject and the noun that a parser makes one noun of. */
function bareVerbBefore(tokens: readonly Token[], noun: number): number | null {
  const found = tokens[noun];
  const above = found === undefined ? undefined : tokens[found.head - 1];
  if (found?.deprel !== 'ccomp' || !NOMINAL.includes(found.upos) || above === undefined) return null;
  const isOpened = tokens[childOf(tokens, noun, 'mark')]?.form.toLowerCase() === 'that';
  if (
    !isOpened ||
    !TELLING.has(above.lemma.toLowerCase()) ||
    childOf(tokens, noun, 'nsubj', 'cop', 'aux') >= 0
  )
    return null;
  const [subject, verb] = [tokens[noun - 2], tokens[noun - 1]];
  const isVerb = verb?.xpos === 'NN' && verb.deprel === 'compound' && verb.head === noun + 1;
  const isLed = subject !== undefined && NOMINAL.includes(subject.upos) && subject.head === noun + 1;
  return isVerb && isLed ? noun - 1 : null;
}

const nounToVerb: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  if (bareVerbBefore(tokens, index) !== null) return { ...token, head: index, deprel: 'obj' };
  if (bareVerbBefore(tokens, index + 1) === index) {
    const head = tokens[index + 1]?.head ?? 0;
    return { ...token, upos: 'VERB', xpos: 'VB', head, deprel: 'ccomp' };
  }
  if (bareVerbBefore(tokens, index + 2) === index + 1) return { ...token, head: index + 2, deprel: 'nsubj' };
  const verb = bareVerbBefore(tokens, token.head - 1);
  if (verb === null || index > verb) return null;
  return token.deprel === 'mark' ? { ...token, head: verb + 1 } : { ...token, head: verb };
};

/** Verbs of two objects. */
const GIVING: ReadonlySet<string> = new Set(
  'give send grant offer award hand lend sell show teach tell pay promise deny bring make ask owe cost wish name call elect appoint guarantee pledge provide supply'.split(
    ' ',
  ),
);

/** "lifts [US] [embargo]": two bare objects side by side are one, unless the verb gives. */
const objectToModifier: Repair = (tokens, index) => {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const verb = token === undefined ? undefined : tokens[token.head - 1];
  if (token?.upos !== 'PROPN' || next?.upos !== 'NOUN' || verb === undefined) return null;
  const areObjects = token.deprel === 'obj' && next.deprel === 'obj' && token.head === next.head;
  return areObjects && !GIVING.has(verb.lemma.toLowerCase())
    ? { ...token, head: index + 2, deprel: 'compound' }
    : null;
};

/** The tensed verb that a parser joins to the noun before it without any "and": its own verb, not a second noun. */
function verbJoinedTo(tokens: readonly Token[], noun: number): number {
  return tokens.findIndex(
    ({ head, deprel, upos, xpos }, at) =>
      head === noun + 1 &&
      deprel === 'conj' &&
      upos === 'VERB' &&
      ['VBZ', 'VBD', 'VBP'].includes(xpos) &&
      at > noun &&
      childOf(tokens, at, 'cc', 'nsubj', 'aux') < 0,
  );
}

/** "The ministry, thus, rejects it, said Holm": the ministry rejects, and Holm said so. */
const nounToOwnVerb: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined) return null;
  const isSubject = NOMINAL.includes(token.upos) && isRelation(token.deprel, ['nsubj']);
  const verb = isSubject ? verbJoinedTo(tokens, index) : -1;
  if (verb >= 0) return { ...token, head: verb + 1, deprel: 'nsubj' };
  const noun = token.head - 1;
  const above = tokens[noun];
  if (above === undefined || !NOMINAL.includes(above.upos) || !isRelation(above.deprel, ['nsubj']))
    return null;
  return verbJoinedTo(tokens, noun) === index ? { ...token, head: above.head, deprel: 'ccomp' } : null;
};

const BESIDE_PLACE: readonly string[] = ['appos', 'parataxis', 'list', 'conj'];

/** "OSLO: Prime minister Ana Holm has praised them": behind a place and a colon the sentence begins. */
const datelineToSubject: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token === undefined || !NOMINAL.includes(token.upos) || !BESIDE_PLACE.includes(token.deprel))
    return null;
  const colon = tokens.findIndex(({ form }) => form === ':');
  const root = tokens.findIndex(({ head }) => head === 0);
  if (root < 0 || colon <= root || index <= colon || token.head !== root + 1) return null;
  const verb = tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      at > index && upos === 'VERB' && head === root + 1 && deprel === 'parataxis',
  );
  return verb < 0 || childOf(tokens, verb, 'nsubj') >= 0
    ? null
    : { ...token, head: verb + 1, deprel: 'nsubj' };
};

/** "new Russia sanctions", where a parser takes the noun for a verb: none has an adjective before it. */
const verbToNoun: Repair = (tokens, index) => {
  const token = tokens[index];
  if (token?.xpos !== 'VBZ' || !isRelation(token.deprel, ['obj', 'obl', 'nmod'])) return null;
  const isDescribed = tokens.some(
    ({ head, deprel }, at) =>
      at < index && head === index + 1 && ['amod', 'compound', 'det', 'nmod:poss'].includes(deprel),
  );
  return isDescribed ? { ...token, upos: 'NOUN', xpos: 'NNS' } : null;
};

export const subjectRepairs: readonly Repair[] = [
  verbToNoun,
  nounBeforeGerund,
  passiveToActive,
  nounToVerb,
  objectToModifier,
  nounToOwnVerb,
  datelineToSubject,
];
