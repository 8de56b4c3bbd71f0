// Gives a sentence back its own verb where a parser took the words of the speaker behind it for the main clause. Reads "Minsk will
// free nine more prisoners, its government announced" as told by "free"; leaves "Minsk, its government announced, is free" and
// sentences with one subject alone.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';

const SPEAKING: ReadonlySet<string> = new Set([
  'add',
  'allege',
  'announce',
  'claim',
  'confirm',
  'report',
  'say',
  'state',
  'tell',
  'write',
]);

/** The verb of speech that is the root, the last comma before it, and the verb that it took the place of. */
interface Misplaced {
  readonly speech: number;
  readonly comma: number;
  readonly verb: number;
}

export function freeFromSpeaker(tokens: readonly Token[]): readonly Token[] {
  const found = findMisplaced(tokens);
  if (found === null) return freeFromApposition(freeAsDescribed(tokens));
  const { speech, comma, verb } = found;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: 0, deprel: 'root' };
    if (at === speech) return { ...token, head: verb + 1, deprel: 'parataxis' };
    return at <= comma && token.head - 1 === speech ? { ...token, head: verb + 1 } : token;
  });
}

/** "Oman freed two Swedes, its television said": a past tense with a subject of its own and nothing that opens it. */
function isMain(tokens: readonly Token[], verb: number): boolean {
  const relations = tokens.filter(({ head }) => head - 1 === verb).map(({ deprel }) => deprel);
  return tokens[verb]?.xpos === 'VBD' && relations.includes('nsubj') && !relations.includes('mark');
}

/** "Troops crossed the border, two officials alleged", where a parser joins the officials to the border and describes them. */
function freeAsDescribed(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findLastIndex(({ form }) => form === ',');
  const speech = tokens.findIndex(
    ({ upos, xpos, deprel, lemma }, at) =>
      at > comma &&
      upos === 'VERB' &&
      xpos === 'VBN' &&
      isRelation(deprel, ['acl', 'advcl']) &&
      SPEAKING.has(lemma.toLowerCase()),
  );
  // The head of the words between the comma and the verb of speech.
  const speaker = tokens.findIndex(({ head }, at) => at > comma && at < speech && head - 1 < comma);
  const verb = tokens.findIndex(({ head, upos }) => head === 0 && upos === 'VERB');
  const isBehind = comma > 0 && verb >= 0 && verb < comma && speaker > comma && speaker < speech;
  if (!isBehind || !isRelation(tokens[speaker]?.deprel ?? '', ['conj', 'appos'])) return tokens;
  // "alleged to have crossed it", "accused by Oslo": still a description.
  if (tokens.some(({ head }, at) => at > speech && head - 1 === speech && tokens[at]?.upos !== 'PUNCT'))
    return tokens;
  return tokens.map((token, at) => {
    if (at === speech) return { ...token, xpos: 'VBD', head: verb + 1, deprel: 'parataxis' };
    return at === speaker ? { ...token, head: speech + 1, deprel: 'nsubj' } : token;
  });
}

/** "Ana Holm, the envoy, stays, a spokesman said", where a parser takes the spokesman for what Ana Holm is. */
function freeFromApposition(tokens: readonly Token[]): readonly Token[] {
  const speech = tokens.findIndex(
    ({ head, upos, lemma }) => head === 0 && upos === 'VERB' && SPEAKING.has(lemma.toLowerCase()),
  );
  const comma = tokens.findLastIndex(({ form }, at) => at < speech && form === ',');
  const subject = tokens.findIndex(({ head, deprel }) => head - 1 === speech && deprel === 'nsubj');
  const speaker = tokens.findIndex(
    ({ head, deprel }, at) => at > comma && at < speech && head - 1 === subject && deprel === 'appos',
  );
  const verb = tokens.findIndex(
    ({ upos, xpos, head, deprel }, at) =>
      at > subject &&
      at < comma &&
      upos === 'VERB' &&
      ['VBD', 'VBZ', 'VBP'].includes(xpos) &&
      head - 1 === speech &&
      deprel === 'ccomp',
  );
  const isLost = verb >= 0 && !tokens.some(({ head, deprel }) => head - 1 === verb && deprel === 'nsubj');
  if (comma < 0 || subject < 0 || subject > comma || speaker < 0 || !isLost) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: 0, deprel: 'root' };
    if (at === speech) return { ...token, head: verb + 1, deprel: 'parataxis' };
    if (at === speaker) return { ...token, head: speech + 1, deprel: 'nsubj' };
    return at <= comma && token.head - 1 === speech ? { ...token, head: verb + 1 } : token;
  });
}

function findMisplaced(tokens: readonly Token[]): Misplaced | null {
  const speech = tokens.findIndex(
    ({ head, upos, lemma }) => head === 0 && upos === 'VERB' && SPEAKING.has(lemma.toLowerCase()),
  );
  const comma = tokens.findLastIndex(({ form }, at) => at < speech && form === ',');
  if (speech < 0 || comma < 0) return null;
  const subjects = tokens.flatMap(({ head, deprel }, at) =>
    head - 1 === speech && isRelation(deprel, ['nsubj']) ? [at] : [],
  );
  if (!subjects.some((at) => at > comma && at < speech)) return null;
  const isTwice = subjects.some((at) => at < comma);
  const verb = tokens.findIndex(
    ({ upos, xpos, head, deprel }, at) =>
      upos === 'VERB' &&
      at < comma &&
      ((head - 1 === speech && (isTwice || deprel === 'obj' || isMain(tokens, at))) ||
        // "troops crossed the border, officials said": the verb may hang on its own subject.
        (isTwice && /^VB[DN]$/u.test(xpos) && deprel === 'acl' && subjects.includes(head - 1))),
  );
  return verb < 0 ? null : { speech, comma, verb };
}
