// Mends where a parser loses the subject or the object beside a verb. Reads "The Red Cross operating in Fiji said" as said by the Red Cross,
// "Oslo on Monday called for talks" as active, "demanded that Oslo end curbs" with its verb, "lifts US embargo" with one object; leaves
// "Signing it took years" and "gave Oslo arms" alone.

import type { Token } from '../language/index.ts';
import { isRelation } from '../text/index.ts';
import type { Repair } from './repair-roles.ts';

const NOMINAL: readonly string[] = ['NOUN', 'PROPN'];

function childOf(tokens: readonly Token[], index: number, ...relations: readonly string[]): number {
  return tokens.findIndex(({ head, deprel }) => head === index + 1 && isRelation(deprel, relations));
}

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

export const subjectRepairs: readonly Repair[] = [
  nounBeforeGerund,
  passiveToActive,
  nounToVerb,
  objectToModifier,
];
