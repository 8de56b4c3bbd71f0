// Finds a noun that describes a body or a state: "the bloc", "the landlocked country", "the oil-rich emirate".
// Leaves "the capital of Kazakhstan" alone, which says itself whose it is, and "the largest country" and "the Union Jack".

import type { Sentence, Token } from '../../language/index.ts';
import type { ReadingContext } from '../reading-context.ts';
import { hasWord } from './find-called.ts';
import { descriptions, type Fit, isState } from './fits.ts';
import type { Reference } from './reference.ts';

/** Words that may stand between "the" and the noun: "the small oil-rich Gulf emirate" with its hyphen. */
const longestDescription = 6;
/** These make another country of it than the one spoken of. */
const otherWord =
  /^(?:other|same|next|last|first|second|third|only|very|neighbo(?:u)?ring|host|wrong|right)$/iu;
/** States that a noun alone may stand for, though it may be a region or a piece of land too. */
const kindsOfState: ReadonlySet<string> = new Set([
  'archipelago',
  'city-state',
  'confederation',
  'emirate',
  'enclave',
  'federation',
  'island',
  'kingdom',
  'monarchy',
  'principality',
  'sultanate',
]);

export function descriptionAt(
  index: number,
  { tokens }: Sentence,
  context: ReadingContext,
): Reference | null {
  const token = tokens[index];
  const fit = token === undefined ? undefined : fitOf(token, context);
  if (token === undefined || fit === undefined || !isNoun(token, fit.isKind)) return null;
  const from = articleBefore(index, tokens);
  const article = tokens[from];
  if (article === undefined) return null;
  const next = tokens[index + 1];
  // "the Union Jack", "the country club": part of a longer name.
  if (next !== undefined && (next.upos === 'PROPN' || token.deprel === 'compound')) return null;
  // "the capital of Kazakhstan" says itself whose it is.
  if (next?.form === 'of' && tokens[index + 2]?.upos === 'PROPN') return null;
  const words = context.folded.slice(article.end, token.start).trim().toLowerCase();
  // "the small country that she left" is told of as new.
  if (words !== '' && /^(?:that|which|where|who|whose)$/iu.test(next?.form ?? '')) return null;
  if (fit.isTold === true && traitsIn(words, context).length === 0) return null;
  const span = { start: article.start, end: token.end };
  const whole: Fit = (draft) => fit.fit(draft, context) && isDescribed(draft.actorId ?? '', words, context);
  const verb = tokens[token.head - 1];
  const opens = from === 0 && token.deprel.startsWith('nsubj') && verb?.deprel === 'root';
  if (opens && words === '' && fit.fit === isState)
    return { span, head: token, fit: whole, choice: 'one', noun: null };
  const isOfStates = fit.isKind || (fit.fit === isState && words !== '');
  return { span, head: token, fit: whole, choice: isOfStates ? 'heaviest' : 'recent', noun: null };
}

function fitOf(
  token: Token,
  context: ReadingContext,
): { readonly fit: Fit; readonly isKind: boolean; readonly isTold?: boolean } | undefined {
  const word = token.lemma.toLowerCase();
  const kind = kindsOfState.has(word) ? context.tables.stateTraits.get(word) : undefined;
  if (kind !== undefined)
    return {
      fit: (draft) => isState(draft, context) && kind.has(draft.actorId ?? ''),
      isKind: true,
    };
  // "the Baltic state", but hardly "the state" alone.
  if (word === 'state') return { fit: isState, isKind: false, isTold: true };
  const fit = descriptions.get(word) ?? fitOfBody(word, context);
  return fit === undefined ? undefined : { fit, isKind: false };
}

/** "emirate" may be taken for an adjective, "Island" for a name. */
function isNoun({ xpos, deprel }: Token, isKind: boolean): boolean {
  if (xpos === 'NN' || xpos === 'NNP') return true;
  return isKind && !/^(?:amod|compound|nmod)/u.test(deprel) && xpos !== 'NNS';
}

/** Where "the" stands before the noun; -1 where other words than those of a description are between. */
function articleBefore(index: number, tokens: readonly Token[]): number {
  for (let at = index - 1; at >= Math.max(0, index - longestDescription); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (token.form.toLowerCase() === 'the') return at;
    const isWord = /^(?:ADJ|NOUN|PROPN|PUNCT|NUM)$/u.test(token.upos) || token.xpos === 'VBN';
    if (!isWord || token.xpos === 'JJS' || otherWord.test(token.form)) return -1;
    if (token.upos === 'PUNCT' && token.form !== '-') return -1;
  }
  return -1;
}

/** True unless the words before the noun describe other states: "landlocked" is not Peru. */
function isDescribed(stateId: string, words: string, context: ReadingContext): boolean {
  if (!context.tables.states.has(stateId)) return true;
  return traitsIn(words, context).every((states) => states.has(stateId));
}

/** The states of each word or two that the table has: "West African" and "African". */
function traitsIn(words: string, { tables }: ReadingContext): readonly ReadonlySet<string>[] {
  const parts = words.split(/[\s-]+/u);
  const phrases = parts.flatMap((part, at) => [`${part} ${parts[at + 1] ?? ''}`.trim(), part]);
  return [...new Set(phrases)].flatMap((phrase) => tables.stateTraits.get(phrase) ?? []);
}

/** "the league", "the council": the body that has the word in its name. */
function fitOfBody(word: string, { tables }: ReadingContext): Fit | undefined {
  if (!tables.referenceWords.body.has(word)) return undefined;
  return (draft) => draft.kind === 'organisation' && hasWord(draft.name, word);
}
