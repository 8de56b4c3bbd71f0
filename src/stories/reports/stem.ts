// The stem of an English word, crude and the same for all its forms: "sent" and "sending" to "send", "prisoners" to "prisoner".

/** Lemma by past tense or participle, as `tables.language.verbs.irregular` has it. */
export type IrregularForms = ReadonlyMap<string, string>;

/** A stem of fewer letters than this is no stem: "bring" is not "br" with "ing". */
const leastStem = 3;

const endings: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['sses', 'ss'],
  ['ings', ''],
  ['ing', ''],
  ['ed', ''],
  ['s', ''],
];

/** "died", "lies": too short for an ending to be cut, and forms all the same. */
const shortForm = /^\p{L}ie[ds]$/u;

function cut(word: string): string {
  if (shortForm.test(word)) return word.slice(0, -1);
  for (const [ending, instead] of endings) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && stem.length >= leastStem && !word.endsWith('ss')) return `${stem}${instead}`;
  }
  return word;
}

function makeStem(word: string, irregular: IrregularForms): string {
  const known = irregular.get(word) ?? word;
  const stem = known === word ? cut(word) : known;
  return stem.replace(/(?<=\p{L}{3})e+$/u, '').replace(/([bdglmnprt])\1$/u, '$1');
}

/** So many stems are kept, more than the common words of the language; behind that all are made anew. */
const mostStems = 50_000;
const stemsBy = new WeakMap<IrregularForms, Map<string, string>>();

function keptStems(irregular: IrregularForms): Map<string, string> {
  const held = stemsBy.get(irregular);
  if (held !== undefined && held.size < mostStems) return held;
  const fresh = new Map<string, string>();
  stemsBy.set(irregular, fresh);
  return fresh;
}

/** The word in lower case as its stem; a doubled last letter ("shipped") and a last "e" fall. */
export function stemOf(word: string, irregular: IrregularForms): string {
  const kept = keptStems(irregular);
  const known = kept.get(word);
  if (known !== undefined) return known;
  const stem = makeStem(word, irregular);
  kept.set(word, stem);
  return stem;
}
