// Looks a word up in a table of lemmas, trying the regular stems of its form where its lemma is not there.

/** A word as the language stage gives it. */
export interface LookedUpWord {
  readonly form: string;
  readonly lemma: string;
}

/** "freed": free, fre, freed; "planned": plann, plan. */
function stemsOf(form: string): readonly string[] {
  const ending = /(?:ed|ing|es|s|d)$/u.exec(form)?.[0];
  if (ending === undefined || form.length - ending.length < 3) return [];
  const stem = form.slice(0, -ending.length);
  const single = stem.replace(/(.)\1$/u, '$1');
  return [form.replace(/(?:d|s)$/u, ''), stem, `${stem}e`, single];
}

/** The row of a word by its lemma, else by a regular stem of its form; undefined where the table has none of them. */
export function lookUpWord<T>(table: ReadonlyMap<string, T>, word: LookedUpWord): T | undefined {
  const lemma = word.lemma.toLowerCase();
  const known = table.get(lemma);
  if (known !== undefined) return known;
  const stem = stemsOf(word.form.toLowerCase()).find((candidate) => table.has(candidate));
  return stem === undefined ? undefined : table.get(stem);
}
