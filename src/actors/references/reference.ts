// Words of a sentence that stand for somebody named before, and how the one whom they mean is to be chosen.

import type { Token } from '../../language/index.ts';
import type { Span } from '../../text/index.ts';
import type { Fit } from './fits.ts';

export interface Reference {
  readonly span: Span;
  /** The word that the others hang on. */
  readonly head: Token;
  readonly fit: Fit;
  /** one: the most salient; recent: the nearest; heaviest: the state that most is told of; many: all of a list, or a group; pair: two. */
  readonly choice: 'one' | 'recent' | 'heaviest' | 'many' | 'pair';
  /** The noun, where it is a plural that may be an office: "presidents". */
  readonly noun: string | null;
}
