// Mends the trees of set phrases that parsers take apart. Reads "declared the envoy persona non grata", "gave three envoys two days
// to leave" and "is due to meet them" by their verbs; leaves "gave them two days" alone, since nobody has to go.

import type { Token } from '../../language/index.ts';
import { isRelation, onceOf } from '../../text/index.ts';

type Repair = (tokens: readonly Token[], index: number) => Token | null;

const isWord = (token: Token | undefined, ...forms: readonly string[]): boolean =>
  token !== undefined && forms.includes(token.form.toLowerCase());

/** Where the first such phrase begins; -1 where there is none. */
const personaAt: (tokens: readonly Token[]) => number = onceOf((tokens) =>
  tokens.findIndex((_, at) => isPersona(tokens, at)),
);

function isPersona(tokens: readonly Token[], index: number): boolean {
  return (
    isWord(tokens[index], 'persona', 'personae') &&
    isWord(tokens[index + 1], 'non') &&
    isWord(tokens[index + 2], 'grata', 'gratae')
  );
}

/** The number of the last such verb in front of a word; 0 where there is none. */
function verbBefore(tokens: readonly Token[], index: number, isIt: (token: Token) => boolean): number {
  return tokens.findLastIndex((token, at) => at < index && token.upos === 'VERB' && isIt(token)) + 1;
}

/** The three words as one predicate of the verb, the noun in front of them as its object. */
const personaToVerb: Repair = (tokens, index) => {
  const token = tokens[index];
  const persona = personaAt(tokens);
  if (token === undefined || persona < 0) return null;
  const verb = verbBefore(tokens, persona, () => true);
  if (verb === 0) return null;
  if (index === persona)
    return { ...token, lemma: 'persona-non-grata', upos: 'NOUN', xpos: 'NN', head: verb, deprel: 'xcomp' };
  if (index === persona + 1 || index === persona + 2) return { ...token, head: persona + 1, deprel: 'flat' };
  // "persona non grata by the council": what follows belongs to the verb.
  if (index > persona + 2)
    return token.head > persona + 1 && token.head <= persona + 3
      ? { ...token, head: verb, deprel: 'obl' }
      : null;
  if (index >= persona || index < verb || token.head !== persona + 1) return null;
  // "the Fijian envoy persona": what hung on the phrase hangs on the envoy, and the envoy on the verb.
  return index === persona - 1 ? { ...token, head: verb, deprel: 'obj' } : { ...token, head: persona };
};

/** The number of the word "days" of "gave them seven days to leave"; -1 where there is no such thing. */
const deadlineAt: (tokens: readonly Token[]) => number = onceOf((tokens) =>
  tokens.findIndex(
    (token, at) =>
      tokens[at - 1]?.upos === 'NUM' &&
      isWord(token, 'days', 'hours') &&
      isWord(tokens[at + 1], 'to') &&
      isWord(tokens[at + 2], 'leave', 'depart', 'quit'),
  ),
);

const deadlineToVerb: Repair = (tokens, index) => {
  const days = deadlineAt(tokens);
  const token = tokens[index];
  if (days < 0 || token === undefined || (index !== days && index !== days + 2)) return null;
  const give = verbBefore(tokens, days, ({ lemma }) => lemma.toLowerCase() === 'give');
  if (give === 0) return null;
  return { ...token, head: give, deprel: index === days ? 'obl:unmarked' : 'advcl' };
};

const SET: ReadonlySet<string> = new Set([
  'due',
  'set',
  'likely',
  'ready',
  'bound',
  'poised',
  'willing',
  'able',
]);

/** "is due to meet them": what is due completes "due", also where a parser hangs both on "said". */
const dueToComplement: Repair = (tokens, index) => {
  const token = tokens[index];
  const due = tokens[index - 2];
  const isNext = token?.xpos === 'VB' && isWord(tokens[index - 1], 'to') && due?.head === token.head;
  if (isNext && SET.has(due?.lemma.toLowerCase() ?? '') && isRelation(token.deprel, ['ccomp']))
    return { ...token, head: index - 1, deprel: 'xcomp' };
  const above = token === undefined ? undefined : tokens[token.head - 1];
  if (token === undefined || above === undefined || !SET.has(above.lemma.toLowerCase())) return null;
  const isBehind = token.head - 1 < index && token.xpos === 'VB';
  return isBehind && isRelation(token.deprel, ['csubj']) ? { ...token, deprel: 'xcomp' } : null;
};

/** The place of a "due" that a parser made a part of "in Riga"; -1 where there is none. */
const dueInAt: (tokens: readonly Token[]) => number = onceOf((tokens) =>
  tokens.findIndex(
    (token, at) =>
      token.deprel === 'case' &&
      isWord(token, 'due') &&
      isWord(tokens[at + 1], 'in', 'at') &&
      tokens.some(({ head, deprel }) => [at + 1, token.head].includes(head) && deprel === 'cop'),
  ),
);

/** "The envoy is due in Riga": "due" tells of him, and Riga is where. */
const dueInToVerb: Repair = (tokens, index) => {
  const due = dueInAt(tokens);
  const place = (tokens[due]?.head ?? 0) - 1;
  const [token, where] = [tokens[index], tokens[place]];
  if (token === undefined || where === undefined) return null;
  const { head, deprel } = where;
  if (index === due) return { ...token, upos: 'VERB', xpos: 'VBN', head, deprel };
  if (index === place) return { ...token, head: due + 1, deprel: 'obl' };
  if (![due + 1, place + 1].includes(token.head)) return null;
  const passive = { cop: 'aux:pass', nsubj: 'nsubj:pass' }[token.deprel];
  if (passive !== undefined) return { ...token, head: due + 1, deprel: passive };
  return isRelation(token.deprel, ['advmod', 'aux', 'punct']) || (index > place && token.deprel === 'nmod')
    ? { ...token, head: due + 1, deprel: token.deprel === 'nmod' ? 'obl' : token.deprel }
    : null;
};

export const phrases: readonly Repair[] = [personaToVerb, deadlineToVerb, dueToComplement, dueInToVerb];
