// Finds the words of a sentence that stand for somebody named before: pronouns, "the bloc", "both sides", "the two leaders".
// Leaves "it" alone where it says nothing ("It was the second visit"), and "both" before the two that it means.

import type { Sentence, Token } from '../../language/index.ts';
import type { Span } from '../../text/index.ts';
import type { ReadingContext } from '../reading-context.ts';
import { hasWord } from './find-called.ts';
import { descriptions, type Fit, isParty, isPerson, isSide, isState, pronouns } from './fits.ts';

export interface Reference {
  readonly span: Span;
  /** The word that the others hang on. */
  readonly head: Token;
  readonly fit: Fit;
  /** one: the most salient; recent: the nearest; many: all of a list, or a group; pair: two. */
  readonly choice: 'one' | 'recent' | 'many' | 'pair';
  /** The noun, where it is a plural that may be an office: "presidents". */
  readonly noun: string | null;
}

const many: ReadonlySet<string> = new Set(['they', 'them', 'their', 'themselves']);
const eachOfTwo: ReadonlySet<string> = new Set(['both', 'each', 'either', 'neither']);

export function findReferences(sentence: Sentence, context: ReadingContext): readonly Reference[] {
  return sentence.tokens.flatMap((token, index) => {
    const found =
      pronounAt(token, sentence) ??
      pairAt(index, sentence, context) ??
      descriptionAt(index, sentence, context);
    return found === null ? [] : [found];
  });
}

function pronounAt(token: Token, sentence: Sentence): Reference | null {
  const word = token.form.toLowerCase();
  const fit = pronouns.get(word);
  if (fit === undefined || token.deprel === 'expl' || isEmpty(token, sentence)) return null;
  const choice = many.has(word) ? 'many' : 'one';
  return { span: { start: token.start, end: token.end }, head: token, fit, choice, noun: null };
}

/** "It was the second such visit": no actor is a visit. */
function isEmpty(token: Token, { tokens }: Sentence): boolean {
  const head = tokens[token.head - 1];
  if (token.form.toLowerCase() !== 'it' || head?.upos !== 'NOUN') return false;
  return tokens.some((other) => other.deprel === 'cop' && tokens[other.head - 1] === head);
}

function descriptionAt(index: number, { tokens }: Sentence, context: ReadingContext): Reference | null {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token === undefined || before?.form.toLowerCase() !== 'the') return null;
  const word = token.lemma.toLowerCase();
  const fit = descriptions.get(word) ?? fitOfBody(word, context);
  if (fit === undefined || (token.xpos !== 'NN' && token.xpos !== 'NNP')) return null;
  const next = tokens[index + 1];
  // "the Union Jack", "the country club": part of a longer name.
  if (next !== undefined && (next.upos === 'PROPN' || token.deprel === 'compound')) return null;
  // "the capital of Kazakhstan" says itself whose it is.
  if (next?.form === 'of' && tokens[index + 2]?.upos === 'PROPN') return null;
  return { span: { start: before.start, end: token.end }, head: token, fit, choice: 'recent', noun: null };
}

/** "the league", "the council": the body that has the word in its name. */
function fitOfBody(word: string, { tables }: ReadingContext): Fit | undefined {
  if (!tables.referenceWords.body.has(word)) return undefined;
  return (draft) => draft.kind === 'organisation' && hasWord(draft.name, word);
}

/** "both", "the two leaders", "each side", "neither government". */
function pairAt(index: number, { tokens }: Sentence, context: ReadingContext): Reference | null {
  const [token, before] = [tokens[index], tokens[index - 1]];
  const word = token?.form.toLowerCase() ?? '';
  if (token === undefined) return null;
  const isTwo = word === 'two' && /^(?:the|these|those|their)$/iu.test(before?.form ?? '');
  if (!isTwo && !eachOfTwo.has(word)) return null;
  const start = isTwo ? (before?.start ?? token.start) : token.start;
  const nouns = tokens.slice(index + 1, index + 4);
  const at = nouns.findIndex(({ upos }) => upos !== 'ADJ' && upos !== 'NOUN');
  const noun = (at < 0 ? nouns : nouns.slice(0, at)).at(-1);
  if (noun !== undefined) {
    const fit = fitOfNoun(noun, context);
    const span = { start, end: noun.end };
    return fit === null
      ? null
      : { span, head: noun, fit, choice: 'pair', noun: context.folded.slice(token.end, noun.end).trim() };
  }
  const standsAlone = word === 'two' || word === 'both';
  if (!standsAlone || !/^(?:nsubj|obj|obl|nmod|iobj|root|conj)/u.test(token.deprel)) return null;
  const next = tokens[index + 1];
  if (next?.upos === 'PROPN' || next?.upos === 'NUM' || next?.upos === 'DET' || next?.upos === 'SYM')
    return null;
  return { span: { start, end: token.end }, head: token, fit: isParty, choice: 'pair', noun: null };
}

function fitOfNoun(noun: Token, { tables }: ReadingContext): Fit | null {
  const lemma = noun.lemma.toLowerCase();
  if (lemma === 'country' || lemma === 'nation' || lemma === 'state') return isState;
  if (tables.referenceWords['pair-state'].has(lemma)) return isSide;
  return tables.referenceWords['pair-person'].has(lemma) ? isPerson : null;
}
