// Finds the words of a sentence that stand for somebody named before: pronouns, "the bloc", "both sides", "the two leaders".
// Leaves "it" alone where it says nothing ("It was the second visit"), and "both" before the two that it means.

import type { Sentence, Token } from '../../language/index.ts';
import type { ReadingContext } from '../reading-context.ts';
import { descriptionAt } from './find-description.ts';
import { type Fit, isParty, isPerson, isSide, isState, pronouns } from './fits.ts';
import type { Reference } from './reference.ts';

const many: ReadonlySet<string> = new Set(['they', 'them', 'their', 'themselves']);
/** Plurals that are two where the text is about two; "the states" may be any. */
const pluralPair: ReadonlySet<string> = new Set([
  'country',
  'foe',
  'nation',
  'neighbor',
  'neighbour',
  'rival',
  'side',
]);
const eachOfTwo: ReadonlySet<string> = new Set(['both', 'each', 'either', 'neither']);

export function findReferences(sentence: Sentence, context: ReadingContext): readonly Reference[] {
  return sentence.tokens.flatMap((token, index) => {
    const found =
      pronounAt(token, sentence) ??
      pairAt(index, sentence, context) ??
      barePairAt(index, sentence, context) ??
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
  const next = tokens[index + 1];
  // "the two once sat" may be read as if "once" were what is counted.
  const isCounted = token.deprel === 'nummod' && !/^(?:ADV|AUX|VERB)$/u.test(next?.upos ?? '');
  const standsAlone = word === 'two' || word === 'both';
  // "Both thanked Oman": nothing is joined there, whatever the parser says.
  const isBeforeVerb = word === 'both' && /^(?:AUX|VERB)$/u.test(next?.upos ?? '');
  const isNoun = /^(?:nsubj|nummod|obj|obl|nmod|iobj|root|conj)/u.test(token.deprel);
  if (!standsAlone || isCounted || !(isNoun || isBeforeVerb)) return null;
  if (next?.upos === 'PROPN' || next?.upos === 'NUM' || next?.upos === 'DET' || next?.upos === 'SYM')
    return null;
  return { span: { start, end: token.end }, head: token, fit: isParty, choice: 'pair', noun: null };
}

/** "the pair", "the neighbours": two without a "two". */
function barePairAt(index: number, { tokens }: Sentence, context: ReadingContext): Reference | null {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || before?.form.toLowerCase() !== 'the') return null;
  if (/^(?:of|in|that|which|who)$/iu.test(next?.form ?? '') || token.deprel === 'compound') return null;
  const span = { start: before.start, end: token.end };
  const word = token.lemma.toLowerCase();
  if (word === 'pair' || word === 'duo')
    return { span, head: token, fit: isParty, choice: 'pair', noun: null };
  const fit = token.xpos === 'NNS' && pluralPair.has(word) ? fitOfNoun(token, context) : null;
  return fit === null ? null : { span, head: token, fit, choice: 'pair', noun: token.form };
}

function fitOfNoun(noun: Token, { tables }: ReadingContext): Fit | null {
  const lemma = noun.lemma.toLowerCase();
  if (lemma === 'country' || lemma === 'nation' || lemma === 'state') return isState;
  if (tables.referenceWords['pair-state'].has(lemma)) return isSide;
  return tables.referenceWords['pair-person'].has(lemma) ? isPerson : null;
}
