// Scores figures read from whole articles: how many are found by their number, with what they count, of whom, source, day and window;
// which of them are held to be of one thing; and the conflicts between them, with their kinds.

import type { JsonObject } from '../../src/predict/index.ts';

interface Article {
  readonly id: string;
  readonly published: string;
  readonly headline: string;
  readonly text: string;
}

interface GoldFigure {
  readonly id: string;
  readonly report: string;
  readonly quote: string;
  readonly number: string;
  readonly value: number | readonly [number, number];
  readonly counted: string;
  /** A state's code, a group in words, or null. */
  readonly of: string | null;
  readonly source: string | null;
  readonly as_of: string | null;
  readonly window: string;
}

interface Conflict {
  readonly pair: readonly string[];
  readonly kind: string;
}

interface Gold {
  readonly figures: readonly GoldFigure[];
  readonly series: readonly (readonly string[])[];
  readonly conflicts: readonly Conflict[];
}

interface ToldFigure {
  readonly id: string;
  readonly report: string;
  /** The sentence, and where in it the number begins. */
  readonly quote: string;
  readonly at: number;
  readonly number: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly counts: string | null;
  readonly unit: string | null;
  readonly action: string | null;
  readonly definition: string | null;
  readonly of: readonly string[];
  readonly source: string | null;
  readonly as_of: string | null;
  readonly window: string;
}

interface Told extends Omit<Gold, 'figures'> {
  readonly figures: readonly ToldFigure[];
}

const partNames = ['value', 'counted', 'of whom', 'source', 'as-of day', 'window'] as const;
type Parts = Readonly<Record<(typeof partNames)[number], boolean>>;

interface Counts {
  readonly shared: number;
  readonly gold: number;
  readonly told: number;
}

interface LineScore {
  /** Null for a figure that was not found. */
  readonly figures: readonly (Parts | null)[];
  readonly beside: number;
  readonly series: Counts;
  readonly conflicts: Counts;
  readonly kinds: Counts;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Where a number stands in its article; null where its sentence does not. */
function placeOf(quote: string, at: number, length: number, { headline, text }: Article) {
  const from = plain(`${headline} ${text}`).indexOf(plain(quote).trim());
  if (from < 0 || at < 0) return null;
  const start = from + plain(quote.slice(0, at)).length;
  return { start, end: start + length };
}

function isSameNumber(wanted: GoldFigure, told: ToldFigure, articles: readonly Article[]): boolean {
  const article = articles.find(({ id }) => id === wanted.report);
  if (article === undefined || wanted.report !== told.report) return false;
  const own = placeOf(wanted.quote, wanted.quote.indexOf(wanted.number), wanted.number.length, article);
  const other = placeOf(told.quote, told.at, told.number.length, article);
  return own !== null && other !== null && own.start < other.end && other.start < own.end;
}

function isSameValue({ value }: GoldFigure, { low, high }: ToldFigure): boolean {
  const [from, to] = typeof value === 'number' ? [value, value] : value;
  return (low ?? high) === from && (high ?? low) === to;
}

const IDLE =
  /^(?:a|an|the|of|in|by|to|on|for|with|from|and|or|at|its|his|her|their|still|over|through|around|about|between)$/u;
/** One word for those that are told in several ways. */
const ALIKE: Readonly<Record<string, string>> = {
  person: 'people',
  percent: 'share',
  women: 'woman',
  men: 'man',
  children: 'child',
  died: 'killed',
  death: 'killed',
  dead: 'killed',
  soldier: 'troop',
  dollar: 'usd',
  euro: 'eur',
  ton: 'tonne',
};

function wordsOf(phrase: string): readonly string[] {
  const words = phrase.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words
    .filter((word) => !IDLE.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
    .map((word) => ALIKE[word] ?? word);
}

/** "Sent" and "send" apart, the same word begins alike. */
function isAlike(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length, 5);
  return a === b || (shared >= 4 && a.slice(0, shared) === b.slice(0, shared));
}

/** At least so much of the gold's words must be told. */
const leastShare = 1 / 3;

/** The gold's first noun or the last before what is done to it, told among others: at least a third of its words, one in front. */
function isCounted({ counted }: GoldFigure, { counts, unit, action }: ToldFigure): boolean {
  const told = [counts, unit, action].flatMap((part) => wordsOf(part ?? ''));
  const wanted = wordsOf(counted);
  const isTold = (word: string) => told.some((other) => isAlike(word, other));
  const right = wanted.filter(isTold).length;
  return wanted.slice(0, 2).some(isTold) && right >= leastShare * wanted.length;
}

/** Two phrases of which one says the other, or nearly so. */
function isSamePhrase(wanted: string, told: string): boolean {
  const [a, b] = [wordsOf(wanted), wordsOf(told)];
  const shared = a.filter((word) => b.includes(word)).length;
  return 2 * shared >= (a.length + b.length) / 2;
}

function isOfWhom({ of }: GoldFigure, told: ToldFigure): boolean {
  if (of === null) return told.of.length === 0;
  if (/^[A-Z]{3}$/u.test(of)) return told.of.length === 1 && told.of[0] === of;
  const words = wordsOf(told.counts ?? '');
  return wordsOf(of).some((word) => words.some((other) => isAlike(word, other)));
}

/** Who defines what is counted speaks for it. */
function isSource({ source }: GoldFigure, told: ToldFigure): boolean {
  if (source === null) return told.source === null;
  const isDefiner = wordsOf(source).every((word) => wordsOf(told.definition ?? '').includes(word));
  return isDefiner || (told.source !== null && isSamePhrase(source, told.source));
}

/** Where the text gives no day, a figure speaks for that of its article. */
function isAsOf({ as_of: wanted }: GoldFigure, { as_of: told }: ToldFigure, published: string): boolean {
  return wanted === told || (wanted === null && told === published);
}

function judge(wanted: GoldFigure, told: ToldFigure, articles: readonly Article[]): Parts {
  const published = articles.find(({ id }) => id === wanted.report)?.published ?? '';
  return {
    value: isSameValue(wanted, told),
    counted: isCounted(wanted, told),
    'of whom': isOfWhom(wanted, told),
    source: isSource(wanted, told),
    'as-of day': isAsOf(wanted, told, published),
    window: wanted.window === told.window,
  };
}

function compare(gold: readonly string[], told: readonly string[]): Counts {
  const held = new Set(told);
  const shared = new Set(gold.filter((key) => held.has(key))).size;
  return { shared, gold: new Set(gold).size, told: held.size };
}

const pairKey = (pair: readonly string[]) => pair.toSorted().join(' + ');
const kindKey = ({ pair, kind }: Conflict) => `${pairKey(pair)}: ${kind}`;

function pairsOf(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => pairKey([a, b]))));
}

/** Told figures by the gold's that they are; of several that overlap one the first with its value. */
function matched(gold: readonly GoldFigure[], told: readonly ToldFigure[], articles: readonly Article[]) {
  const left = new Set(told);
  return gold.map((wanted) => {
    const fitting = [...left].filter((figure) => isSameNumber(wanted, figure, articles));
    const best = fitting.find((figure) => isSameValue(wanted, figure)) ?? fitting[0] ?? null;
    if (best !== null) left.delete(best);
    return { wanted, best };
  });
}

const nothing: Told = { figures: [], series: [], conflicts: [] };

/** Series and conflicts of figures that the gold does not name are left out of the pairs, and counted with the invented conflicts. */
export function scoreLine(line: JsonObject, prediction: JsonObject | undefined): LineScore {
  const articles = line['reports'] as readonly Article[];
  const gold = line['gold'] as Gold;
  const told = { ...nothing, ...(prediction as Partial<Told> | undefined) };
  const pairs = matched(gold.figures, told.figures, articles);
  const names = new Map(
    pairs.flatMap(({ wanted, best }) => (best === null ? [] : [[best.id, wanted.id] as const])),
  );
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  const series = told.series.map((ids) => ids.flatMap((id) => names.get(id) ?? []));
  const conflicts = told.conflicts.map(({ pair, kind }) => ({ pair: named(pair), kind }));
  return {
    figures: pairs.map(({ wanted, best }) => (best === null ? null : judge(wanted, best, articles))),
    beside: told.figures.length - names.size,
    series: compare(pairsOf(gold.series), pairsOf(series)),
    conflicts: compare(
      gold.conflicts.map(({ pair }) => pairKey(pair)),
      conflicts.map(({ pair }) => pairKey(pair)),
    ),
    kinds: compare(gold.conflicts.map(kindKey), conflicts.map(kindKey)),
  };
}

function percent(part: number, of: number): number {
  return Math.round((1000 * part) / Math.max(1, of)) / 10;
}

function f1(lines: readonly LineScore[], part: 'series' | 'conflicts' | 'kinds'): number {
  const sum = (key: keyof Counts) => lines.reduce((total, line) => total + line[part][key], 0);
  return percent(2 * sum('shared'), sum('gold') + sum('told'));
}

/**
 * In percent: figures found (number and value), and of all figures of the gold those with each part right; F1 of pairs in one series, of
 * conflicts by their pair, and by pair and kind. "Invented" are conflicts, "beside" figures that the gold lacks, in percent of the lines.
 */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const lines = gold.map((line) => scoreLine(line, byId.get(line['id'])));
  const figures = lines.flatMap((line) => line.figures);
  const share = (isRight: (parts: Parts) => boolean) =>
    percent(figures.filter((parts) => parts !== null && isRight(parts)).length, figures.length);
  const invented = lines.reduce((sum, { conflicts }) => sum + conflicts.told - conflicts.shared, 0);
  return {
    found: share(({ value }) => value),
    ...Object.fromEntries(partNames.slice(1).map((name) => [name, share((parts) => parts[name])])),
    'all right': share((parts) => Object.values(parts).every(Boolean)),
    'series F1': f1(lines, 'series'),
    'conflicts F1': f1(lines, 'conflicts'),
    'conflicts with kind F1': f1(lines, 'kinds'),
    'invented conflicts': percent(invented, lines.length),
    'figures beside': percent(
      lines.reduce((sum, { beside }) => sum + beside, 0),
      lines.length,
    ),
  };
}
