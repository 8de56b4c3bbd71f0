// What each figure of nearness says, in log odds: fitted by logistic regression (weak pull to zero) on the pairs of one half of five
// collections of news. Ten figures of words and four of days for articles with titles; the same where one has none; and all
// figures for the narrower question whether two articles report one happening. Method: scripts/train/fit-story-links.ts.

import type { Nearness } from './measure-nearness.ts';

interface LinkWeights {
  readonly base: number;
  /** In the order of `nearnessNames`. */
  readonly figures: readonly number[];
  readonly unknownDay: number;
  /** For the first day between, for the three after it together, and for the logarithm of what follows. */
  readonly nextDay: number;
  readonly threeDaysMore: number;
  readonly afterwards: number;
}

const titled: LinkWeights = {
  base: -3.26,
  figures: [-4.07, 0.3, -0.23, -3.17, 2.12, 4.53, 1.4, 1.08, 3.77, -0.45],
  unknownDay: -1.72,
  nextDay: -1.34,
  threeDaysMore: -2.62,
  afterwards: -0.25,
};

/** Too few of the articles without title had days to fit what these say; what titled ones say holds for them too. */
const untitled: LinkWeights = {
  ...titled,
  base: -4.39,
  figures: [1.19, 0.38, 2.68, -0.03, 1.38, 1.92, 2.08, 0.69, 1.21, -0.97],
  unknownDay: -0.16,
};

/** Fitted with five times the weight on pairs that people and language models judged one by one, with headlines alone among them. */
const happening: LinkWeights = {
  base: -1.39,
  figures: [0.05, 1.81, 2.33, 0.32, 0.66, 3.83, 1.43, -1.5, 0.92, -0.5, -4.97, -0.87, 0.42],
  unknownDay: -0.67,
  nextDay: -1.08,
  threeDaysMore: -1.28,
  afterwards: -0.93,
};

/** Days beyond this are all alike. */
const farDays = 60;

export interface WeighedLink {
  readonly ofWords: number;
  readonly ofDays: number;
}

/** Evidence for one matter in log odds; `days` between the reports, null where one is not known. */
export function weighLink(figures: Nearness, days: number | null, haveTitles: boolean): WeighedLink {
  return weighBy(haveTitles ? titled : untitled, figures, days);
}

/** Evidence for one happening, as for `weighLink`. */
export function weighHappening(figures: Nearness, days: number | null): WeighedLink {
  return weighBy(happening, figures, days);
}

function weighBy(weights: LinkWeights, figures: Nearness, days: number | null): WeighedLink {
  let ofWords = weights.base;
  for (let at = 0; at < weights.figures.length; at += 1)
    ofWords += (figures[at] as number) * (weights.figures[at] as number);
  return { ofWords, ofDays: days === null ? weights.unknownDay : weighDays(days, weights) };
}

function weighDays(days: number, { nextDay, threeDaysMore, afterwards }: LinkWeights): number {
  const within = nextDay * Math.min(1, days) + (threeDaysMore * Math.min(3, Math.max(0, days - 1))) / 3;
  return within + afterwards * Math.log1p(Math.max(0, Math.min(days, farDays) - 4));
}
