// Cuts a sentence into what is compared with a promise: words, stems, states and numbers.

import type { Span } from '../../../text/index.ts';
import { once } from '../../../text/index.ts';
import { namedStates } from '../../reports/named-states.ts';
import { stemOf } from '../../reports/stem.ts';
import { type Word, wordsOf } from '../../reports/words.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import { orderNumbersIn } from '../rules/by-order.ts';
import { placesOfAny } from './find-phrase.ts';
import type { Told } from './types.ts';

const scale = /^(?:thousand|million|billion|trillion)$/u;
const lengthOfTime = /^(?:day|week|month|year|hour|minute|decade)s?$/u;
const monthName =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const digits = /^\d[\d.,]*$/u;
const beginsWithDigit = /^\d/u;
const year = /^(?:19|20)\d\d$/u;

function numberAt(words: readonly Word[], at: number, names: CommitmentKnowledge['numbers']): string | null {
  const word = words[at]?.word ?? '';
  const named = names.get(word);
  if (named === undefined && !beginsWithDigit.test(word)) return null;
  const value = digits.test(word) ? word.replaceAll(',', '') : (named?.toString() ?? null);
  const next = words[at + 1]?.word ?? '';
  if (value === null || lengthOfTime.test(next)) return null;
  if (monthName.test(next) || monthName.test(words[at - 1]?.word ?? '') || year.test(value)) return null;
  return scale.test(next) ? `${value} ${next}` : value;
}

/** "One" is more often no number than one. */
const least = '1';

/** The numbers among the words; of "35 of the 90 million" both, in millions. */
export function numbersAmong(words: readonly Word[], known: CommitmentKnowledge): ReadonlySet<string> {
  const found = new Set<string>();
  for (const at of words.keys()) {
    const value = numberAt(words, at, known.numbers);
    if (value !== null && value !== least) found.add(value);
  }
  return found;
}

/** For many questions: each part is worked out when it is first asked for. */
export function readTold(text: string, { start, end }: Span, knowledge: CommitmentKnowledge): Told {
  const quote = text.slice(start, end).trim();
  const words = wordsOf(quote);
  const stems = words.map(({ word }) => stemOf(word, knowledge.irregular));
  const held = new Set(stems);
  for (const { word } of words) held.add(word);
  const states = once(() => namedStates(words, knowledge.names));
  const numbers = once(() => numbersAmong(words, knowledge));
  const order = once(() => orderNumbersIn(stems, knowledge));
  const codes = once(() => new Set(states().map(({ code }) => code)));
  const namesVow = once(() => placesOfAny(stems, knowledge.outcomes.vow).length > 0);
  const namesPledge = once(() => placesOfAny(stems, knowledge.outcomes.pledge).length > 0);
  return {
    ...{ start, quote, words, stems, held },
    // Of most sentences little is asked.
    get states() {
      return states();
    },
    get numbers() {
      return numbers();
    },
    get order() {
      return order();
    },
    get codes() {
      return codes();
    },
    get namesVow() {
      return namesVow();
    },
    get namesPledge() {
      return namesPledge();
    },
  };
}
