// What a line of the page is to the article: a block of some kind, or left out for a reason.

import type { ArticleBlock } from '../../record/index.ts';
import type { PageLine } from './find-lines.ts';

export type LineChoice =
  | { readonly line: PageLine; readonly kind: ArticleBlock['kind']; readonly reason: null }
  | { readonly line: PageLine; readonly kind: null; readonly reason: string };
