// What the rules of the office check look at: who is named with which office, who is named at all, and on which days.

import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { KnownDays } from './terms.ts';
import type { TitledPerson } from './titled-person.ts';

export interface OfficeReading {
  readonly titled: readonly TitledPerson[];
  readonly persons: readonly Draft[];
  readonly days: KnownDays;
  readonly context: ReadingContext;
}
