// What a duty is on: "a tariff of 15 % on Canadian canola seed" is on canola seed, so that it is compared with no tariff on cars.
// Leaves alone: "a tariff of 15 % on Monday" and "a 15 % share".

import { type NamedState, namedStates, type StateNames } from '../reports/named-states.ts';
import { type IrregularForms, stemOf } from '../reports/stem.ts';
import { type Word, wordsOf } from '../reports/words.ts';

const duty = /^(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax|taxes|customs)$/u;
/** So many words between a duty and the word that leads to what it is on: "a tariff of 15 per cent on". */
const farthestLead = 6;
const stops =
  /^(?:from|to|by|in|of|at|after|until|till|through|as|for|over|with|if|when|since|because|that|which|but|is|are|was|were|will|would|has|had|takes?|runs?|remains?|comes?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const idle = /^(?:the|an?|all|some|most|its|their|imports?|exports?|goods|products|and|or|other)$/u;
const mostWords = 6;

function wordsBehind(words: readonly Word[], start: number, states: readonly NamedState[]): readonly Word[] {
  const behind = words.slice(start, start + mostWords);
  const end = behind.findIndex(({ word }) => stops.test(word) || /^\d/u.test(word));
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .filter(
      ({ word }, at) =>
        !idle.test(word) && !states.some((state) => start + at >= state.at && start + at < state.behind),
    );
}

/** Stems of what the duty nearest to the number is on; empty where the quote does not tell. `at` is where the number begins. */
export function readTaxed(
  quote: string,
  at: number,
  { names, irregular }: { readonly names: StateNames; readonly irregular: IrregularForms },
): ReadonlySet<string> {
  const words = wordsOf(quote);
  const states = namedStates(words, names);
  const away = (place: number) => Math.abs((words[place]?.start ?? 0) - at);
  const [nearest] = words
    .flatMap(({ word }, place) => (duty.test(word) ? [place] : []))
    .toSorted((a, b) => away(a) - away(b));
  if (nearest === undefined) return new Set();
  const leads = words.slice(nearest + 1, nearest + 1 + farthestLead);
  const lead = leads.findIndex(({ word }) => word === 'on' || duty.test(word));
  if (lead < 0 || leads[lead]?.word !== 'on') return new Set();
  const told = wordsBehind(words, nearest + lead + 2, states);
  return new Set(told.map(({ word }) => stemOf(word, irregular)));
}

/** More than this share of the words of the shorter must be common: "canola oil" is not "canola seed". */
const leastCommon = 0.5;

/** False where both are told and differ. */
export function mayTaxSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  return a.intersection(b).size > leastCommon * Math.min(a.size, b.size);
}
