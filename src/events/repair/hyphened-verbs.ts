// Gives a verb with a hyphen its subject. Reads "North Korea test-fired two missiles", where a parser makes one noun of "North Korea test";
// leaves "the test-fired missile" alone.

import type { Token } from '../../language/index.ts';

export function freeHyphened(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, index) => isSecondHalf(tokens, index));
  if (at < 0) return tokens;
  const first = at - 2;
  const subject = first - 1;
  return tokens.map((token, index) => {
    if (index === at) return { ...token, xpos: 'VBD' };
    if (index === subject) return { ...token, head: at + 1, deprel: 'nsubj' };
    if (index === first) return { ...token, head: at + 1, deprel: 'compound' };
    return index < subject && token.head === first + 1 ? { ...token, head: subject + 1 } : token;
  });
}

/** A past behind a noun and a hyphen, with no subject, while a name hangs on that noun. */
function isSecondHalf(tokens: readonly Token[], index: number): boolean {
  if (index < 3 || tokens[index - 1]?.form !== '-') return false;
  const [name, first, hyphen, verb] = tokens.slice(index - 3, index + 1);
  if (verb === undefined || first === undefined || name === undefined) return false;
  const hasOwn = tokens.some(
    ({ head, deprel }) => head === index + 1 && (deprel.startsWith('nsubj') || deprel.startsWith('aux')),
  );
  return (
    hyphen?.start === first.end &&
    ['VBD', 'VBN'].includes(verb.xpos) &&
    verb.upos === 'VERB' &&
    first.upos === 'NOUN' &&
    first.head === index + 1 &&
    name.head === index - 1 &&
    ['PROPN', 'NOUN'].includes(name.upos) &&
    !hasOwn
  );
}
