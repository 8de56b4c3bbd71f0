// Finds a noun that says what somebody is to another, with its owner: "its neighbour", "his Saudi rival", "his country".
// Leaves "its ally Belarus" alone, which names it, and the plural "neighbours".

import type { Sentence, Token } from '../../language/index.ts';
import type { Span } from '../../text/index.ts';
import type { ReadingContext } from '../reading-context.ts';

export interface Relation {
  readonly span: Span;
  /** "neighbour". */
  readonly head: Token;
  /** "its", or the "Chad" of "Chad's"; null after "the". */
  readonly owner: Token | null;
  /** The words between the owner and the noun. */
  readonly between: Span;
  /** To what it is one: a neighbour is one to a state that borders on it. */
  readonly kind: 'neighbour' | 'person' | 'state' | 'either' | 'home';
}

/** Words that may stand between: "its much larger northern neighbour". */
const longestDescription = 4;
const neighbourWord = /^neighbo(?:u)?r$/iu;
/** "his country" is the state of the person. */
const homeWord = /^(?:country|homeland|nation)$/iu;
const possessive = /^(?:his|her|its|their)$/iu;

export function findRelations(sentence: Sentence, context: ReadingContext): readonly Relation[] {
  return sentence.tokens.flatMap((_, index) => relationAt(index, sentence, context) ?? []);
}

function relationAt(index: number, { tokens }: Sentence, { tables }: ReadingContext): Relation | null {
  const head = tokens[index];
  if (head === undefined || head.xpos !== 'NN' || head.deprel === 'compound') return null;
  const word = head.lemma.toLowerCase();
  const kind = kindOf(word, tables.referenceWords);
  if (kind === null) return null;
  if (isNamed(tokens.slice(index + 1, index + 3))) return null;
  for (let at = index - 1; at >= Math.max(0, index - 1 - longestDescription); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    const isMark = /^['’]s?$/u.test(token.form);
    const isArticle = token.form.toLowerCase() === 'the' && kind === 'neighbour';
    if (isMark || isArticle || possessive.test(token.form)) {
      const owner = isMark ? (tokens[at - 1] ?? null) : isArticle ? null : token;
      const between = { start: token.end, end: head.start };
      return {
        span: { start: tokens[at + 1]?.start ?? head.start, end: head.end },
        head,
        owner,
        between,
        kind,
      };
    }
    if (!/^(?:ADJ|NOUN|PROPN|ADV)$/u.test(token.upos)) return null;
  }
  return null;
}

function kindOf(word: string, words: ReadingContext['tables']['referenceWords']): Relation['kind'] | null {
  if (neighbourWord.test(word)) return 'neighbour';
  if (homeWord.test(word)) return 'home';
  const isOfPerson = words['relation-person'].has(word);
  if (isOfPerson && words['relation-state'].has(word)) return 'either';
  if (isOfPerson) return 'person';
  return words['relation-state'].has(word) ? 'state' : null;
}

/** "its ally Belarus", "its neighbour, Chad," and "the neighbour of Chad" say themselves who it is. */
function isNamed([next, after]: readonly Token[]): boolean {
  if (next?.upos === 'PROPN' || next?.form === 'of') return true;
  return next?.form === ',' && after?.upos === 'PROPN';
}
