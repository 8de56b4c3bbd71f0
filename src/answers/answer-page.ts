// Pages as recorded, and the words behind a line.

import {
  type ArticleAnswer,
  askArticle,
  askCorrections,
  askPageCard,
  askPages,
  askWhy,
  type CorrectionsAnswer,
  correctedLedger,
  type PageCard,
  type PagesAnswer,
  type WhyAnswer,
} from '../queries/index.ts';
import type { PageOptions } from './answer-stories.ts';
import { clocksOf, questionOf } from './clocks.ts';
import type { Asking, ClockOptions } from './types.ts';

export async function answerPages(asking: Asking, options: ClockOptions): Promise<PagesAnswer> {
  return askPages(correctedLedger(asking.ledger, options), questionOf(options, asking));
}

/** Throws as `askPageCard` does. */
export async function answerPage(asking: Asking, options: PageOptions): Promise<PageCard> {
  return askPageCard(correctedLedger(asking.ledger, options), options.page, clocksOf(options));
}

/** Throws as `askArticle` does. */
export async function answerArticle(asking: Asking, options: PageOptions): Promise<ArticleAnswer> {
  return askArticle(correctedLedger(asking.ledger, options), options.page, clocksOf(options));
}

export interface WhyOptions extends ClockOptions {
  /** Of an entry, or its first digits. */
  readonly id: string;
}

/** Throws as `askWhy` does. */
export async function answerWhy(asking: Asking, options: WhyOptions): Promise<WhyAnswer> {
  return askWhy(correctedLedger(asking.ledger, options), options.id, clocksOf(options));
}

export async function answerCorrections(
  asking: Asking,
  options: Pick<ClockOptions, 'recorded'>,
): Promise<CorrectionsAnswer> {
  return askCorrections(correctedLedger(asking.ledger, options), clocksOf(options));
}
