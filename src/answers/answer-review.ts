// What a person should look at, the most pressing first.

import { askReview, type ReviewAnswer } from '../queries/index.ts';
import { askedSide } from './asked-sides.ts';
import { questionOf } from './clocks.ts';
import type { Asking, ClockOptions } from './types.ts';
import { viewOf } from './view-of.ts';

export interface ReviewOptions extends ClockOptions {
  /** Only records in which all of these take part. */
  readonly actor: readonly string[];
  readonly limit: number;
  /** All articles are looked through, not the newest alone. */
  readonly all?: boolean | undefined;
}

/** Throws as `askedSide` does. */
export async function answerReview(asking: Asking, options: ReviewOptions): Promise<ReviewAnswer> {
  const { knowledge } = asking;
  const ledger = viewOf(asking, options);
  const actors = knowledge.actors();
  const sides = await Promise.all(options.actor.map((name) => askedSide(name, actors, ledger)));
  const { limit, all: isWhole = false } = options;
  return askReview(
    ledger,
    { sides, limit, isWhole, ...questionOf(options, asking) },
    {
      standing: knowledge.standing(),
      series: knowledge.series(),
      events: knowledge.events(),
      scaleOf: knowledge.scales(),
    },
  );
}
