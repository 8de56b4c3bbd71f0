// How many were freed, killed, arrested: the number before the people that the act befell. Reads "freed 52 prisoners";
// leaves "two officials said" alone, since those only speak.

import type { EventMention } from '../record/index.ts';
import type { Act } from './act.ts';
import { childrenExactly, childrenIn, headOf, lemmaOf, type Tree } from './tree.ts';

const SMALL_NUMBERS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const VAGUE: ReadonlySet<string> = new Set(['dozen', 'hundred', 'thousand', 'score', 'several', 'many']);
const MEASURES: Readonly<Record<string, string>> = {
  kill: 'killed',
  murder: 'killed',
  execute: 'killed',
  massacre: 'killed',
  slay: 'killed',
  killing: 'killed',
  wound: 'injured',
  injure: 'injured',
  hurt: 'injured',
  release: 'released',
  free: 'released',
  pardon: 'pardoned',
  arrest: 'arrested',
  detain: 'arrested',
  jail: 'arrested',
  round: 'arrested',
  expel: 'expelled',
  deport: 'deported',
  abduct: 'abducted',
  kidnap: 'abducted',
  evacuate: 'evacuated',
  deploy: 'deployed',
  send: 'sent',
  withdraw: 'withdrawn',
};

export function magnitudeOf(tree: Tree, act: Act, text: string): EventMention['magnitude'] {
  const measure = MEASURES[lemmaOf(tree, act.trigger)];
  if (measure === undefined) return null;
  const counted = [...act.recipients, ...childrenIn(tree, act.trigger, 'obj', 'nsubj:pass', 'nmod')];
  for (const noun of counted) {
    const [number] = [...childrenIn(tree, noun, 'nummod'), ...vagueBefore(tree, noun)];
    const word = number === undefined ? undefined : tree.words[number];
    if (word === undefined || headOf(tree, noun) < 0) continue;
    const span = { start: word.start, end: word.end };
    return { measure, value: countOf(word.form), text: text.slice(span.start, span.end), span };
  }
  return null;
}

function vagueBefore(tree: Tree, noun: number): readonly number[] {
  const inside = childrenExactly(tree, noun, 'amod', 'det', 'nummod').filter((at) =>
    VAGUE.has(lemmaOf(tree, at)),
  );
  return VAGUE.has(lemmaOf(tree, noun)) ? [noun, ...inside] : inside;
}

/** "1,300" is 1300, "three" is 3; words such as "dozens" have no value. */
function countOf(form: string): number | null {
  const plain = form.replaceAll(',', '');
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  const small = SMALL_NUMBERS.indexOf(form.toLowerCase());
  return small >= 0 ? small : null;
}
