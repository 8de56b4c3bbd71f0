// Counts right answers: the mean over labels of F1, and the share that is right.

export interface Answer {
  readonly label: string;
  readonly answer: string;
}

/** Both from 0 to 1, with three digits. */
export function countAnswers(answers: readonly Answer[]): {
  readonly macroF1: number;
  readonly right: number;
} {
  const labels = [...new Set(answers.map(({ label }) => label))];
  const f1 = labels.map((label) => {
    const gold = answers.filter((each) => each.label === label);
    const given = answers.filter((each) => each.answer === label);
    const both = gold.filter((each) => each.answer === label);
    return (2 * both.length) / (gold.length + given.length);
  });
  const right = answers.filter(({ label, answer }) => label === answer).length / answers.length;
  return { macroF1: round(f1.reduce((sum, value) => sum + value, 0) / labels.length), right: round(right) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
