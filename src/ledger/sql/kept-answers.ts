// Keeps the last answers to questions that read much, as long as the ledger does not grow: an app asks the same for each of its screens.

/** How many are kept where nothing is said; the one that was asked for longest ago leaves first. */
const fewAnswers = 4;

export interface KeptAnswers<Answer> {
  /** The answer under this name, made where none is kept; `seq` is how far the ledger reaches. */
  readonly ask: (seq: number, name: string, make: () => Promise<Answer>) => Promise<Answer>;
}

export function keepAnswers<Answer>(mostAnswers = fewAnswers): KeptAnswers<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  let upTo = 0;
  return {
    ask: (seq, name, make) => {
      if (seq !== upTo) kept.clear();
      upTo = seq;
      const answer = kept.get(name) ?? make();
      kept.delete(name);
      kept.set(name, answer);
      // What failed once may not fail again.
      answer.catch(() => kept.delete(name));
      const [oldest] = kept.keys();
      if (kept.size > mostAnswers && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
  };
}
