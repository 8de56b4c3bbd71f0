// The headline of a page, and where it stands.

import type { PageLine } from './find-lines.ts';

export interface Headline {
  readonly text: string;
  /** The line of the page that shows it; null where only the metadata have it. */
  readonly line: PageLine | null;
}
