// Writes the words of a sentence in another case, so that the models also learn headlines and shouted text.

/** Words that a title leaves small. */
const smallWords = new Set(
  'a an and as at but by for from in into nor of on or over per so the to up via with'.split(' '),
);

/** About one sentence in six is seen in another case: title, upper or lower. */
export function recase(forms: readonly string[], random: () => number): readonly string[] {
  const chance = random();
  if (chance < 0.08) return forms.map(titleCase);
  if (chance < 0.12) return forms.map((form) => form.toUpperCase());
  if (chance < 0.16) return forms.map((form) => form.toLowerCase());
  if (chance < 0.19) return forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1));
  return forms;
}

function titleCase(form: string, at: number): string {
  if (at > 0 && smallWords.has(form)) return form;
  return form.charAt(0).toUpperCase() + form.slice(1);
}
