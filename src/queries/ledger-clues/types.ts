// What other articles of the ledger tell of the day of one article.

import type { Span } from '../../text/index.ts';
import type { DayInterval } from '../../time/index.ts';
import type { ArticleLabel } from '../types.ts';

export interface LedgerClue {
  /** same-words: the text stands in another article, too; same-act: the day of an act that it tells is known elsewhere. */
  readonly kind: 'same-words' | 'same-act';
  /** The words of this article that the clue rests on. */
  readonly quote: string;
  readonly span: Span;
  /** The days on which the text of this article can have been written, as far as this clue says. */
  readonly implies: DayInterval;
  /** Ends before the name of the other article: "82 % of its words stand in". */
  readonly note: string;
  /** The other article. */
  readonly article: ArticleLabel;
  /** True where the article's stated or inferred days lie outside of `implies`. */
  readonly contradicts: boolean;
}
