// Pages as recorded, and the words behind a line.

import {
  type ArticleAnswer,
  askArticle,
  askCorrections,
  askPageCard,
  askPages,
  askWhy,
  type CorrectionsAnswer,
  type PageCard,
  type PageLine,
  type PagesAnswer,
  type WhyAnswer,
  withOfficeErrors,
} from '../queries/index.ts';
import type { PageOptions } from './answer-stories.ts';
import { clocksOf, questionOf } from './clocks.ts';
import { linesAtOnce } from './portion.ts';
import { type StretchOptions, stretchOf } from './stretch.ts';
import type { Asking, ClockOptions } from './types.ts';
import { viewOf } from './view-of.ts';

export interface PagesOptions extends ClockOptions, StretchOptions {
  /** Words of a headline, an outlet, an address or a file name. */
  readonly like?: string | undefined;
  readonly verdict?: readonly PageLine['verdict'][] | undefined;
}

/** Throws as `askPages` does. */
export async function answerPages(asking: Asking, options: PagesOptions): Promise<PagesAnswer> {
  const { like, verdict: verdicts } = options;
  const stretch = stretchOf(options, linesAtOnce.pages);
  const question = { like, verdicts, ...stretch, ...questionOf(options, asking) };
  const ledger = viewOf(asking, options);
  return withOfficeErrors(ledger, await askPages(ledger, question), question.clocks);
}

/** Throws as `askPageCard` does. */
export async function answerPage(asking: Asking, options: PageOptions): Promise<PageCard> {
  return askPageCard(viewOf(asking, options), options.page, clocksOf(options));
}

/** Throws as `askArticle` does. */
export async function answerArticle(asking: Asking, options: PageOptions): Promise<ArticleAnswer> {
  return askArticle(viewOf(asking, options), options.page, clocksOf(options));
}

export interface WhyOptions extends ClockOptions {
  /** Of an entry, or its first digits. */
  readonly id: string;
}

/** Throws as `askWhy` does. */
export async function answerWhy(asking: Asking, options: WhyOptions): Promise<WhyAnswer> {
  return askWhy(viewOf(asking, options), options.id, clocksOf(options));
}

export async function answerCorrections(
  asking: Asking,
  options: Pick<ClockOptions, 'recorded'>,
): Promise<CorrectionsAnswer> {
  return askCorrections(viewOf(asking, options), clocksOf(options));
}
