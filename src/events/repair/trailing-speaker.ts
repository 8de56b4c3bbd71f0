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
  if (found === null) return tokens;
  const { speech, comma, verb } = found;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: 0, deprel: 'root' };
    if (at === speech) return { ...token, head: verb + 1, deprel: 'parataxis' };
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
      ((head - 1 === speech && (isTwice || deprel === 'obj')) ||
        // "troops crossed the border, officials said": the verb may hang on its own subject.
        (isTwice && /^VB[DN]$/u.test(xpos) && deprel === 'acl' && subjects.includes(head - 1))),
  );
  return verb < 0 ? null : { speech, comma, verb };
}
