// What speaks against all that an article tells: its day, and what the page says against its own word.

import type { ArticleLabel, Caveat } from '../types.ts';
import { isReviewed } from './is-reviewed.ts';
import type { ReviewReason } from './types.ts';
import { doubt } from './weigh-reasons.ts';

const caveatWords: Readonly<Record<Caveat, string>> = {
  satire: 'its page calls itself satire',
  retraction: 'its page was taken back',
  correction: 'its page was corrected',
  office: 'its page errs about who holds an office',
  death: 'its page errs about who lives',
};

/** How doubtful a verdict makes all that the article tells, and in which words. */
const datingDoubts: Readonly<Partial<Record<ArticleLabel['verdict'], readonly [string, number, string]>>> = {
  inferred: ['inferred-day', 0.15, 'the day of its article was worked out from its text'],
  contradicted: ['false-stamp', 0.45, 'its article contradicts its own stamp'],
  unknown: ['undated', 0.4, 'nothing tells when its article was written'],
};

/** A person who has looked at the article has looked at its day. */
export function doubtsOfSource(article: ArticleLabel): readonly ReviewReason[] {
  const { verdict, caveats } = article;
  const dating = isReviewed(article) ? undefined : datingDoubts[verdict];
  return [
    ...(dating === undefined ? [] : [doubt(...dating)]),
    ...caveats.map((caveat) => doubt(caveat, caveat === 'correction' ? 0.3 : 0.6, caveatWords[caveat])),
  ];
}
