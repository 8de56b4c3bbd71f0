// A line of flattened text, and what we think it is.

import type { Span } from '../../text/index.ts';

/** A line with words in it. `text` is trimmed and without its bullet; `span` holds just that text in the page. */
export interface Line {
  /** Its number in the page, from 0, empty lines counted. */
  readonly number: number;
  readonly text: string;
  readonly span: Span;
  readonly hasBullet: boolean;
}

export type LineKind = 'headline' | 'subheading' | 'heading' | 'paragraph' | 'listItem' | 'caption';

/** kept: the line is the article's, as `kind`; dropped: it is not, for `reason`. */
export type LineLabel =
  | { readonly line: Line; readonly kept: true; readonly kind: LineKind }
  | { readonly line: Line; readonly kept: false; readonly reason: string };
