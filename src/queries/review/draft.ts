// An item of the queue before it has its place there: most never get one, so that what is shown of it is made last.

import type { ReviewReason, ReviewSubject } from './types.ts';

export interface Draft {
  readonly id: string;
  readonly reasons: readonly ReviewReason[];
  readonly subject: () => ReviewSubject;
}
