// How a name stands in its sentence: possessor, modifier, subject. Works from the tree, and from neighbours where there is none.

import { headOf, type PlacedToken } from '../reading-context.ts';

export function isPossessive(next: PlacedToken | undefined): boolean {
  return next !== undefined && /^['’]s?$/u.test(next.token.form) && next.token.xpos !== "''";
}

/** "US sanctions", "Minsk-based": the name describes what follows. */
export function isModifier(
  head: PlacedToken | undefined,
  last: PlacedToken | undefined,
  next: PlacedToken | undefined,
): boolean {
  if (head === undefined || last === undefined || next === undefined) return false;
  if (next.token.form === '-' && next.token.start === last.token.end) return true;
  if (next.token.start > last.token.end + 1) return false;
  const owner = headOf(head);
  if (/^(?:compound|amod|nmod:poss)/u.test(head.token.deprel))
    return owner !== undefined && owner.index > last.index;
  const isBeside = ['NOUN', 'PROPN', 'ADJ'].includes(next.token.upos);
  if (!isBeside || head.token.deprel.startsWith('nsubj')) return false;
  return owner === undefined || owner.index > last.index;
}

/** "Neighbouring Niger refused", which the tree may read as if to neighbour Niger refused something. */
function isAfterNeighbouring(last: PlacedToken | undefined): boolean {
  const head = headOf(last);
  return head?.token.deprel === 'csubj' && /^neighbou?ring$/iu.test(head.token.form);
}

export function isSubject(last: PlacedToken | undefined, next: PlacedToken | undefined): boolean {
  if (last?.token.deprel.startsWith('nsubj') === true || isAfterNeighbouring(last)) return true;
  if (last !== undefined && last.token.head !== 0) {
    const head = headOf(last);
    if (last.token.deprel === 'conj' && head?.token.deprel.startsWith('nsubj') === true) return true;
    return false;
  }
  return (
    next !== undefined &&
    (next.token.upos === 'VERB' || next.token.upos === 'AUX') &&
    next.token.xpos !== 'VBG'
  );
}

export function lemmaOf(token: PlacedToken | undefined): string {
  return token?.token.lemma.toLowerCase() ?? '';
}
