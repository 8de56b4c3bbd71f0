// Takes words in quotation marks for what they describe. Reads "accused 'paid agitators' of arson", where a parser makes a verb of "paid";
// leaves "said 'freed hostages are home'" alone, since nothing there is the object of the verb before.

import type { Token } from '../../language/index.ts';
import { isRelation } from '../../text/index.ts';

const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '``']);

export function describeQuoted(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, index) => isQuotedParticiple(tokens, index));
  const token = tokens[at];
  if (token === undefined) return tokens;
  return tokens.map((other, index) => {
    if (index === at) return { ...other, upos: 'ADJ', xpos: 'JJ', head: at + 2, deprel: 'amod' };
    if (index === at + 1) return { ...other, head: token.head, deprel: 'obj' };
    return other.head === at + 1 ? { ...other, head: token.head } : other;
  });
}

/** A past right behind an opening mark and a verb, with its object right behind it and nobody who does it. */
function isQuotedParticiple(tokens: readonly Token[], index: number): boolean {
  if (index < 2 || !OPENING.has(tokens[index - 1]?.form ?? '')) return false;
  const [verb, , token, next] = tokens.slice(index - 2, index + 2);
  if (token === undefined || verb === undefined) return false;
  return (
    ['VBD', 'VBN'].includes(token.xpos) &&
    token.upos === 'VERB' &&
    verb.upos === 'VERB' &&
    token.head === index - 1 &&
    isRelation(token.deprel, ['ccomp', 'xcomp']) &&
    next?.head === index + 1 &&
    next.deprel === 'obj' &&
    !tokens.some(({ head, deprel }) => head === index + 1 && isRelation(deprel, ['nsubj', 'aux']))
  );
}
