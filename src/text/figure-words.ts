// A figure in words: its number with the bound, the unit and what it counts. Of the command line and the web app alike.

/** What the words need of a figure. */
export interface FigureInWords {
  readonly comparator: string;
  /** As its article writes it. */
  readonly number: string;
  readonly counts: string | null;
  readonly unit: string | null;
}

/** What stands before a number for each comparator of a figure; nothing for one that is exact. */
const comparatorWords: Readonly<Record<string, string>> = {
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'less than ',
  '<=': 'up to ',
  '~': 'about ',
  up: 'up by ',
  down: 'down by ',
};

const CURRENCY_CODE = /^[A-Z]{3}$/u;
/** A sign or a word beside the digits that is no scale: "$5 million", "650 million euros". */
const NAMES_CURRENCY =
  /\p{Sc}|(?<!\p{L})(?!(?:hundred|thousand|million|billion|trillion|dozen)s?(?!\p{L}))\p{L}{2,}/iu;

/** Units that are written as a sign or in short; every other one by its name in the plural. */
const unitWords: Readonly<Record<string, string>> = {
  percent: '%',
  kilometre: 'km',
  'square kilometre': 'km²',
  'kilometre per hour': 'km/h',
  foot: 'feet',
};
/** What is counted by its own name, or is told as a part of it ("a third of the exports"). */
const UNNAMED: ReadonlySet<string> = new Set(['person', 'share', 'count']);
/** Of such a thing a share is taken; of other words ("tariff") it is the size. */
const WHOLE = /^(?:the|its|their|all|our|his|her)\s|^\p{Lu}/u;

function unitInWords(unit: string, number: string): string {
  const isOne = /^(?:1|one|an?)$/iu.test(number);
  return unitWords[unit] ?? (isOne || unit.includes(' per ') ? unit : `${unit}s`);
}

/** True where the counted words name the unit themselves: "listed tankers", "parties". */
function namesUnit(counts: string, unit: string): boolean {
  const stem = unit.toLowerCase().replace(/^.*\s/u, '').slice(0, 4).replace(/y$/u, '');
  return counts
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => word.startsWith(stem));
}

/** "%" of "27 % tariff", "km of" of "20 km of coastline"; nothing where the counted words say it. */
function unitBefore(counts: string, unit: string | null, number: string): string {
  if (unit === null || UNNAMED.has(unit) || namesUnit(counts, unit)) return '';
  const words = unitInWords(unit, number);
  const isSize = /^percent/u.test(unit) && !WHOLE.test(counts);
  return isSize ? `${words} ` : `${words} of `;
}

/** "more than 300 political prisoners", "20 km of coastline"; money whose number names its currency is not told it again. */
export function figureWords({ comparator, number, counts, unit }: FigureInWords): string {
  const bounded = `${comparatorWords[comparator] ?? ''}${number}`;
  if (CURRENCY_CODE.test(unit ?? '')) {
    const money = NAMES_CURRENCY.test(number) ? bounded : `${bounded} ${unit}`;
    // Of money is told what it is paid for or who pays, which is no unit of it.
    return counts === null ? money : `${money} (${counts})`;
  }
  if (counts !== null) return `${bounded} ${unitBefore(counts, unit, number)}${counts}`;
  return `${bounded} ${unitWords[unit ?? ''] ?? unit ?? ''}`.trim();
}

/** "freed", "not freed": what is told of those who are counted; "" where nothing is. */
export function doneWords({
  action,
  status,
}: {
  readonly action: string | null;
  readonly status: string;
}): string {
  if (action === null) return '';
  return status === 'negated' ? `not ${action}` : action;
}
