// The task `quantities`: numbers of one text with comparator, unit and what they count, in plain words.

import {
  findQuantities,
  firstTold,
  type Quantity,
  type QuantityUnit,
  type SentenceView,
} from '../figures/index.ts';
import type { Token } from '../language/index.ts';
import { analyseText } from './analyse-text.ts';
import { textField } from './line-fields.ts';
import { findConcept } from './quantity-concept.ts';
import type { JsonObject, LineTask, PredictContext } from './types.ts';

/** Names that the task's readers know a unit by, where they differ from ours. */
const TASK_NAMES: Readonly<Record<string, string>> = {
  percent: 'percentage',
  'ampere hour': 'ampere-hour',
  'cubic centimetre': 'millilitre',
  'israeli shekel': 'shekel',
  'milliampere hour': 'milliampere-hour',
  'nautical mile': 'mile',
  'newton-metre': 'newton metre',
  nit: 'candela per square metre',
  'polish zloty': 'polish złoty',
  'swedish krona': 'swedish krone',
  tonne: 'metric ton',
  'uae dirham': 'united arab emirates dirham',
  'wireless generation': 'generation wireless',
};
const UNKNOWN = '-';

/** Its readers know no country by "rupees" alone. */
const RUPEES = /^(?:rs\.?|rupees?)$/iu;
/** Its readers take every "p" behind a number for points, pence too. */
const POINTS = /^p$/u;

/** The lemma; a plural name, which has none of its own, without its "s"; "A320s" as it stands. */
function singular({ lemma, form, xpos }: Token): string {
  if (/\d/u.test(form)) return form;
  return xpos === 'NNPS' && lemma === form ? form.replace(/s$/u, '') : lemma;
}

/** What a counted noun is told by, as the stage reads it: "3.2 deaths per 100,000 people". */
function rateOf({ name }: QuantityUnit): string {
  const [, ...rates] = name.split(' per ');
  return rates.map((rate) => ` per ${TASK_NAMES[rate] ?? rate}`).join('');
}

/** "half a game", "a half-game", "two thirds of an inning": so much of one, no share of a whole. */
function isOfOne({ number }: Quantity, { text }: SentenceView): boolean {
  const isHalf = /half$/iu.test(text.slice(number.start, number.end));
  const behind = text.slice(number.end, number.end + 12);
  return (
    /^(?:-|\s+(?:of\s+)?)an?[\s-]/iu.test(behind) ||
    (isHalf && /^[\s-](?!of\b|the\b|as\b)\p{Ll}+/u.test(behind))
  );
}

/** "different bosses" gives "different boss", "of the largest ships" "large ship": the head and superlatives as lemmas. */
function countedUnit(quantity: Quantity, view: SentenceView): string {
  const { unit, kind } = quantity;
  const { sentence } = view;
  const share = kind === 'fraction' && !isOfOne(quantity, view) ? '% ' : '';
  if (unit === null) return share + UNKNOWN;
  const words = sentence.tokens.filter(
    (token) =>
      token.start >= unit.span.start && token.end <= unit.span.end && !/^(?:POS|CC)$/u.test(token.xpos),
  );
  const phrase = words.reduce((joined, token, index) => {
    const isLemma = index === words.length - 1 || token.xpos === 'JJS';
    const isGlued = token.xpos === 'HYPH' || words[index - 1]?.xpos === 'HYPH' || index === 0;
    return joined + (isGlued ? '' : ' ') + (isLemma ? singular(token) : token.form);
  }, '');
  return share + phrase + rateOf(unit);
}

function unitName(quantity: Quantity, view: SentenceView): string {
  const { unit } = quantity;
  if (unit === null || unit.kind === 'noun') return countedUnit(quantity, view);
  const written = view.text.slice(unit.span.start, unit.span.end);
  if (unit.name === 'penny' && POINTS.test(written)) return 'point';
  if (unit.name === 'indian rupee' && RUPEES.test(written)) return 'rupee';
  const [name = ''] = unit.name.split(' per ');
  return TASK_NAMES[unit.name] ?? (TASK_NAMES[name] ?? name) + rateOf(unit);
}

/** Smaller whole numbers that count nothing are places, results or parts of names: "ended 9 - 1", "see 12". */
const LEAST_BARE = 20;

function isTold({ kind, low, high, unit, comparator }: Quantity): boolean {
  if (kind === 'ordinal' || low === null) return false;
  const isBare = unit === null && comparator === '=' && low === high && Number.isInteger(low);
  return !(isBare && low < LEAST_BARE && low >= 0);
}

/** The ends of a range in the order of the text: "fell from 90 to 60" gives 90 and 60. */
function valueTold({ low, high, ends }: Quantity): JsonObject[string] {
  if (ends !== undefined) return ends.map((end) => end.low ?? end.high);
  return low === high || low === null || high === null ? (low ?? high) : [low, high];
}

function toRow(quantity: Quantity, others: readonly Quantity[], view: SentenceView): JsonObject {
  const { comparator, unit } = quantity;
  return {
    value: valueTold(quantity),
    comparator: comparator === 'vague' ? '=' : comparator,
    unit: unitName(quantity, view),
    unitText: unit === null ? UNKNOWN : view.text.slice(unit.span.start, unit.span.end),
    concept: findConcept(firstTold(quantity, others, view), view),
  };
}

function predict(line: JsonObject, context: PredictContext): JsonObject {
  const analysis = analyseText(textField(line, 'text'), context);
  const rows = findQuantities(analysis, [], context.tables.figures).flatMap(({ view, quantities }) =>
    quantities.filter(isTold).map((quantity) => toRow(quantity, quantities, view)),
  );
  return { id: line['id'], quantities: rows };
}

export const quantitiesTask: LineTask = {
  name: 'quantities',
  aliases: ['newsquant'],
  stage: 'figures',
  summary: 'text in; each quantity with value, comparator, unit and what it counts out',
  predict,
};
