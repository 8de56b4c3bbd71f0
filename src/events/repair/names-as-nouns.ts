// "Human Rights Watch urged Japan": what stands inside a name is no verb, whatever the parser calls it.

import type { Sentence, Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';

const startsHigh = /^\p{Lu}/u;
/** Relations that nouns stand in; a verb in one of them inside a name was taken for one by mistake. */
const ofNouns: readonly string[] = [
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'compound',
  'flat',
  'appos',
  'conj',
];

/** The name that has a word in it, if that has others, too: a name of one word may be a verb that opens a headline. */
function isWithinName({ names }: Sentence, { start, end }: Token): boolean {
  return names.some((name) => name.start <= start && end <= name.end && end - start < name.end - name.start);
}

/** "Human Rights [Watch] accused Oslo": the root is the end of a name, and the past behind it is what the name did. */
function freeBehindName(sentence: Sentence): readonly Token[] {
  const { tokens } = sentence;
  const root = tokens.findIndex(({ head }) => head === 0);
  const [name, verb] = [tokens[root], tokens[root + 1]];
  const isName =
    name?.upos === 'VERB' && startsHigh.test(name.form) && root > 0 && isWithinName(sentence, name);
  const isPast = verb?.upos === 'VERB' && ['VBN', 'VBD'].includes(verb.xpos) && verb.head === root + 1;
  if (!isName || !isPast) return tokens;
  return tokens.map((token, at) => {
    if (at === root)
      return { ...token, lemma: token.form, upos: 'PROPN', xpos: 'NNP', head: root + 2, deprel: 'nsubj' };
    if (at === root + 1) return { ...token, xpos: 'VBD', head: 0, deprel: 'root' };
    if (token.head - 1 !== root) return token;
    return at < root ? { ...token, deprel: 'compound' } : { ...token, head: root + 2 };
  });
}

/** The tokens with capital verbs inside names as proper nouns, and what hung on them as subject as a part of the name. */
export function namesAsNouns(sentence: Sentence): readonly Token[] {
  const tokens = freeBehindName(sentence);
  const isDisguised = (token: Token | undefined): boolean =>
    token?.upos === 'VERB' &&
    startsHigh.test(token.form) &&
    isRelation(token.deprel, ofNouns) &&
    isWithinName(sentence, token);
  return tokens.map((token, index) => {
    if (isDisguised(token)) return { ...token, lemma: token.form, upos: 'PROPN', xpos: 'NNP' };
    const isPart = token.head === index + 2 && isDisguised(tokens[index + 1]);
    return isPart && isRelation(token.deprel, ['nsubj', 'obj', 'obl'])
      ? { ...token, deprel: 'compound' }
      : token;
  });
}
