// What is known of acts from an answer for another day: which repeat others, and which tell one happening.

import type { BriefAnswer, ListedAct, PairAnswer } from '../api/types.ts';

/** The brief answer with the marks that its acts have in the whole one, so that rows stay folded while one slides. */
export function keepMarks<Brief extends Pick<BriefAnswer, 'acts'>>(
  brief: Brief,
  whole: Pick<PairAnswer, 'acts'> | undefined,
): Omit<Brief, 'acts'> & { readonly acts: readonly ListedAct[] } {
  const marked = new Map(whole?.acts.map((act) => [act.id, act]));
  const acts = brief.acts.map((act): ListedAct => {
    const known = marked.get(act.id);
    return {
      ...act,
      ...(known?.copyOf === undefined ? {} : { copyOf: known.copyOf }),
      ...(known?.happening === undefined ? {} : { happening: known.happening }),
    };
  });
  return { ...brief, acts };
}
