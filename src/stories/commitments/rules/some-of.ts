// Whether a sentence tells a part by numbers: "$20 million of the $50 million", "only four of the 10 boats". Not "10 of them".

const number =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|a dozen)';
const unit = '(?:\\s+(?:hundred|thousand|million|billion|tonnes|tons|dollars|euros))*';

/** So many of so many. */
const of = new RegExp(
  `${number}${unit}\\s+of\\s+(?:the|its|their|those|these|some)\\s+(?:\\p{L}+\\s+)?[$€£]?${number}`,
  'iu',
);
/** "Only four": fewer than were awaited. */
const only = new RegExp(
  `\\b(?:only|just|merely)\\s+[$€£]?${number}\\b(?!\\s+(?:hours?|days?|weeks?|months?|years?))`,
  'iu',
);

/** True for so many of so many, and for "only" so many. */
export function tellsSomeOf(text: string): boolean {
  return of.test(text) || only.test(text);
}
