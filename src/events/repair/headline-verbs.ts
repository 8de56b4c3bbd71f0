// Makes the verbs of headlines that a parser took for nouns or adjectives. Reads "Police storm embassy", "Ukraine strikes Russian depot",
// "Togo to reopen embassy", "Fiji, Tonga sign pact" and "Activist freed in Minsk"; leaves "US strikes on Iran" and "Iran sanctions relief" alone.

import type { Token } from '../../language/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { isRelation } from '../../text/index.ts';

/** The verbs that the table knows, by dictionary form. */
type Verbs = EventTables['verbs'];

const TENSED: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const PEOPLE: ReadonlySet<string> = new Set(['police', 'troops']);
const DESCRIBING: ReadonlySet<string> = new Set(['amod', 'compound', 'flat', 'nmod:desc', 'nummod']);
const OPENING: ReadonlySet<string> = new Set(['DET', 'NUM', 'PRON', 'PROPN']);

export function freeHeadlineVerbs(tokens: readonly Token[], verbs: Verbs): readonly Token[] {
  const told = tokens.some(({ upos, xpos }) => upos === 'AUX' || xpos === 'VBD')
    ? tokens
    : freeInfinitive(freeNoun(freeFirst(tokens, verbs), verbs));
  return joinSubjects(suffer(told, verbs));
}

function stemsOf(form: string): readonly string[] {
  const word = form.toLowerCase();
  if (!word.endsWith('s')) return [word];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}

/** "Rebels free nurses": the first word is no verb where the second can only be one. */
function freeFirst(tokens: readonly Token[], verbs: Verbs): readonly Token[] {
  const [first, second] = tokens;
  const isVerb = first?.xpos === 'VBZ' && first.head === 0 && /^\p{Lu}\p{Ll}+s$/u.test(first.form);
  if (!isVerb || second === undefined || second.upos === 'ADP' || !verbs.has(second.form)) return tokens;
  return tokens.map((token, at) => (at === 0 ? { ...token, upos: 'NOUN', xpos: 'NNS' } : token));
}

/** A verb of the table that a parser made a part of a noun or of a name, with somebody in front and an object behind. */
function isDisguised(tokens: readonly Token[], at: number, verbs: Verbs): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || next === undefined) return false;
  if (tokens.some(({ xpos, deprel }) => TENSED.has(xpos) && deprel !== 'flat')) return false;
  const isSmall = /^\p{Ll}+$/u.test(token.form);
  if (!isSmall || token.xpos === 'VB' || !stemsOf(token.form).some((stem) => verbs.has(stem))) return false;
  const opens = OPENING.has(next.upos) || /^\p{Lu}/u.test(next.form);
  if (token.form.endsWith('s')) return before.upos === 'PROPN' && opens && token.upos !== 'ADJ';
  const isSeveral = before.xpos === 'NNS' || PEOPLE.has(before.form.toLowerCase());
  return isSeveral && (opens || ['ADJ', 'NOUN'].includes(next.upos));
}

/** The last word of the noun that begins behind the verb. */
function objectBehind(tokens: readonly Token[], verb: number): number {
  let at = verb + 1;
  const isInside = (index: number): boolean =>
    ['NUM', 'ADJ', 'NOUN', 'PROPN'].includes(tokens[index]?.upos ?? '');
  while (isInside(at + 1)) at += 1;
  return at;
}

/** The word in front, or what a phrase in front hangs on: "Court in Riga orders Peru to pay"; -1 where there is none. */
function subjectBefore(tokens: readonly Token[], verb: number): number {
  const isLed = tokens.some(
    ({ deprel, head }, index) => deprel === 'case' && index < verb && [verb, verb + 1].includes(head),
  );
  if (!isLed) return verb - 1;
  return tokens.findIndex(({ head, upos }, index) => head === 0 && index < verb && upos === 'NOUN');
}

function freeNoun(tokens: readonly Token[], verbs: Verbs): readonly Token[] {
  return freeAt(
    tokens,
    tokens.findIndex((_, index) => isDisguised(tokens, index, verbs)),
    (form) => stemsOf(form).find((stem) => verbs.has(stem)) ?? form,
  );
}

/** "Oslo froze assets of a general", where a parser knows no such verb: a past that looks like no noun, and no verb before it. */
export function freeOddPasts(
  tokens: readonly Token[],
  verbForms: ReadonlyMap<string, string>,
): readonly Token[] {
  const at = tokens.findIndex(({ upos, form, deprel }, index) => {
    // No name is written small.
    const isOdd =
      (upos === 'NOUN' || (upos === 'PROPN' && /^\p{Ll}/u.test(form))) &&
      ['compound', 'root'].includes(deprel) &&
      verbForms.has(form) &&
      !LIKE_NOUNS.has(form);
    return isOdd && ['PROPN', 'NOUN'].includes(tokens[index - 1]?.upos ?? '');
  });
  const isFirst = !tokens.slice(0, at).some(({ xpos }) => TENSED.has(xpos));
  return at > 0 && isFirst ? freeAt(tokens, at, (form) => verbForms.get(form) ?? form) : tokens;
}

/** Forms of a verb that are nouns, too. */
const LIKE_NOUNS: ReadonlySet<string> = new Set(['bore', 'drove', 'quit', 'shot', 'shut', 'stole', 'sweep']);

function freeAt(tokens: readonly Token[], at: number, lemmaOf: (form: string) => string): readonly Token[] {
  const verb = tokens[at];
  if (verb === undefined) return tokens;
  const subject = subjectBefore(tokens, at);
  if (subject < 0) return tokens;
  const object = objectBehind(tokens, at);
  return tokens.map((token, index) => {
    if (index === at)
      return {
        ...token,
        lemma: lemmaOf(token.form),
        upos: 'VERB',
        xpos: 'VBZ',
        head: 0,
        deprel: 'root',
      };
    if (index === subject) return { ...token, head: at + 1, deprel: 'nsubj' };
    if (index === object) return { ...token, head: at + 1, deprel: 'obj' };
    if (index < subject) return token.head > at ? { ...token, head: subject + 1 } : token;
    if (index === at - 1) return { ...token, head: subject + 1, deprel: 'nmod' };
    if (index < at) return token.head > at ? { ...token, head: at } : token;
    if (index < object) return { ...token, head: object + 1, deprel: describing(token) };
    const isNext = token.head === object + 1 && token.deprel === 'conj' && token.upos === 'VERB';
    if (isNext) return { ...token, head: at + 1 };
    return token.head <= at + 1 ? { ...token, head: at + 1, deprel: behindVerb(token) } : token;
  });
}

function describing({ upos, deprel }: Token): string {
  if (DESCRIBING.has(deprel)) return deprel;
  return upos === 'ADJ' ? 'amod' : upos === 'DET' ? 'det' : 'compound';
}

function behindVerb({ deprel }: Token): string {
  return isRelation(deprel, ['nmod']) ? 'obl' : deprel === 'root' ? 'dep' : deprel;
}

/** "Togo to reopen embassy": it will. */
function freeInfinitive(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find(
    ({ xpos, deprel, head }) =>
      xpos === 'VB' &&
      isRelation(deprel, ['acl']) &&
      tokens[head - 1]?.head === 0 &&
      isName(tokens[head - 1]),
  );
  const place = verb === undefined ? -1 : tokens.indexOf(verb);
  const to = tokens[place - 1];
  if (verb === undefined || to?.form !== 'to' || verb.head !== place - 1) return tokens;
  return tokens.map((token, at) => {
    if (token === verb) return { ...token, head: 0, deprel: 'root' };
    if (token === to) return { ...token, lemma: 'will', upos: 'AUX', xpos: 'MD', deprel: 'aux' };
    return at === verb.head - 1 ? { ...token, head: place + 1, deprel: 'nsubj' } : token;
  });
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && ['NOUN', 'PROPN'].includes(token.upos);
}

/** True for a verb that every row gives an object: "expel", and not "protest" or "apologise". */
function takesObject(lemma: string, verbs: Verbs): boolean {
  const rows = verbs.get(lemma) ?? [];
  return (
    rows.length > 0 &&
    rows.every(({ object, recipient }) =>
      object.length > 0 ? object.every(({ kind }) => kind !== 'none') : recipient.includes('object'),
    )
  );
}

/** "Activist freed in Minsk", "Envoy expelled": a past with nothing behind it that could be an object is suffered. */
function suffer(tokens: readonly Token[], verbs: Verbs): readonly Token[] {
  const at = tokens.findIndex(({ xpos, head }) => ['VBN', 'VBD'].includes(xpos) && head === 0);
  const hasMore = tokens.some(
    ({ head, deprel }) => head === at + 1 && isRelation(deprel, ['obj', 'aux', 'ccomp', 'xcomp']),
  );
  const verb = tokens[at];
  if (verb === undefined || hasMore || !(verb.xpos === 'VBN' || takesObject(verb.lemma, verbs)))
    return tokens;
  return tokens.map((token, index) => {
    if (index === at) return { ...token, xpos: 'VBN' };
    return token.head === at + 1 && token.deprel === 'nsubj' ? { ...token, deprel: 'nsubj:pass' } : token;
  });
}

const BESIDE: ReadonlySet<string> = new Set(['nsubj', 'vocative', 'dislocated', 'dep', 'parataxis']);

/** "Fiji, Tonga sign pact": a comma stands for "and". */
function joinSubjects(tokens: readonly Token[]): readonly Token[] {
  const second = tokens.findIndex((token, at) => {
    const first = tokens[at - 2];
    const isRow = tokens[at - 1]?.form === ',' && first?.upos === 'PROPN' && first.head === token.head;
    return token.deprel === 'nsubj' && isRow && BESIDE.has(first.deprel);
  });
  if (second < 0) return tokens;
  return tokens.map((token, at) => {
    if (at === second) return { ...token, head: second - 1, deprel: 'conj' };
    return at === second - 2 ? { ...token, deprel: 'nsubj' } : token;
  });
}
