// Reads persons that are counted without a noun: "fourteen of those released", "four of the dead". Leaves "four of the dead
// soldiers" to their noun.

import type { Token } from '../../language/index.ts';
import type { Chunk } from './types.ts';

/** "fourteen of those released": persons, as far as the words tell. */
export function those(tokens: readonly Token[], from: number): Chunk | null {
  const [of, pronoun, next] = tokens.slice(from, from + 3);
  const isThose = of?.form.toLowerCase() === 'of' && pronoun?.form.toLowerCase() === 'those';
  if (!isThose || pronoun === undefined || next === undefined) return null;
  return /^(?:VBN|VBG|VBD)$/u.test(next.xpos)
    ? { start: pronoun.start, end: next.end, head: { ...pronoun, lemma: 'person' } }
    : null;
}

/** "four of the dead were children": an adjective behind "the" that stands for persons. */
export function ofThe(tokens: readonly Token[], from: number): Chunk | null {
  const [of, the, adjective, next] = tokens.slice(from, from + 4);
  const isNoun = /^(?:NN|JJ|CD|HYPH|VBG)/u.test(next?.xpos ?? '');
  if (of?.form.toLowerCase() !== 'of' || the?.form.toLowerCase() !== 'the' || isNoun) return null;
  const isPersons =
    /^(?:dead|wounded|injured|missing|sick|elderly|accused|displaced|poor|detained|arrested|disappeared)$/iu;
  return adjective !== undefined && isPersons.test(adjective.form)
    ? { start: adjective.start, end: adjective.end, head: { ...adjective, lemma: 'person' } }
    : null;
}
