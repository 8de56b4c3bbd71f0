// How many were freed, killed, arrested: the number before the people that the act befell. Reads "freed 52 prisoners";
// leaves "two officials said" alone, since those only speak.

import type { EventMention } from '../record/index.ts';
import { smallNumbers } from '../text/index.ts';
import type { Act } from './act.ts';
import { childrenExactly, childrenIn, lemmaOf, type Tree } from './tree.ts';

const VAGUE: ReadonlySet<string> = new Set(['dozen', 'hundred', 'thousand', 'score', 'several', 'many']);
const MEASURES_BY_MODE: Readonly<Record<string, string>> = {
  release: 'released',
  arrest: 'arrested',
  expel: 'expelled',
  deport: 'deported',
  abduct: 'abducted',
  troops: 'deployed',
};
const MEASURES_BY_VERB: Readonly<Record<string, string>> = {
  kill: 'killed',
  murder: 'killed',
  execute: 'killed',
  massacre: 'killed',
  slay: 'killed',
  killing: 'killed',
  wound: 'injured',
  injure: 'injured',
  hurt: 'injured',
  pardon: 'pardoned',
  evacuate: 'evacuated',
  send: 'sent',
  withdraw: 'withdrawn',
};

/** What is counted of an act: by its own verb, else by its mode, else of the act that it promises. */
function measureOf(tree: Tree, act: Act): string | undefined {
  const own = MEASURES_BY_VERB[lemmaOf(tree, act.trigger)] ?? MEASURES_BY_MODE[act.mode ?? ''];
  return own ?? (act.inner === null ? undefined : measureOf(tree, act.inner));
}

/** The promised act comes first: its words are the nearest to the number. */
function countedNouns(tree: Tree, act: Act): readonly number[] {
  const own = [...act.recipients, ...childrenIn(tree, act.trigger, 'obj', 'nsubj:pass', 'nmod')];
  return act.inner === null ? own : [...countedNouns(tree, act.inner), ...own];
}

/** "given seven days to leave": no count of people. */
const OF_TIME: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year']);

export function magnitudeOf(tree: Tree, act: Act, text: string): EventMention['magnitude'] {
  const measure = measureOf(tree, act);
  if (measure === undefined) return null;
  for (const noun of countedNouns(tree, act)) {
    if (OF_TIME.has(lemmaOf(tree, noun))) continue;
    const [number] = [...childrenIn(tree, noun, 'nummod'), ...vagueBefore(tree, noun)];
    const word = number === undefined ? undefined : tree.words[number];
    if (word === undefined) continue;
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

/** "1,300" is 1300, "three" is 3; words such as "dozens" have no value, nor have digits beyond all bounds. */
export function countOf(form: string): number | null {
  const plain = form.replaceAll(',', '');
  const small = smallNumbers.indexOf(form.toLowerCase());
  if (small >= 0) return small;
  const value = /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}
