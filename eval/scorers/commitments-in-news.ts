// Scores promises read from whole articles: how many are found by their sentence, with the right sides, day, state, and sentence of the
// state; how many have all of it; and how many are told, of the two asked sides, that the gold does not know.

import type { JsonObject } from '../../src/predict/index.ts';

interface Passage {
  readonly report: string;
  readonly quote: string;
}

interface GoldPromise {
  /** The words of its report that make it. */
  readonly promise: string;
  readonly report: string;
  readonly told_again?: readonly Passage[];
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** A day, a month, or null where none is told. */
  readonly due: string | null;
  readonly state: string;
  /** The sentence that tells what became of it. */
  readonly by_quote: Passage | null;
}

interface ToldPromise {
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly due: string | null;
  readonly state: string;
  readonly made: readonly Passage[];
  readonly outcome: readonly Passage[];
}

interface Article {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
}

const partNames = ['found', 'by', 'to', 'due', 'state', "state's sentence"] as const;
type Parts = Readonly<Record<(typeof partNames)[number], boolean>>;

interface LineScore {
  readonly promises: readonly Parts[];
  readonly invented: number;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Where a quote stands in its article; null where it does not. */
function placeOf(quote: string, { headline, text }: Article): readonly [number, number] | null {
  const at = plain(`${headline} ${text}`).indexOf(plain(quote));
  return at < 0 ? null : [at, at + plain(quote).length];
}

function overlaps(a: Passage, b: Passage, articles: readonly Article[]): boolean {
  const article = articles.find(({ id }) => id === a.report);
  if (article === undefined || a.report !== b.report) return false;
  const [left, right] = [placeOf(a.quote, article), placeOf(b.quote, article)];
  return left !== null && right !== null && left[0] < right[1] && right[0] < left[1];
}

/** What both promise one another is promised by both: who is on both sides is told once. */
function othersOf({ by, to }: Pick<GoldPromise, 'by' | 'to'>): readonly string[] {
  return to.filter((code) => !by.includes(code));
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return new Set(a).symmetricDifference(new Set(b)).size === 0;
}

function isSameDue(wanted: string | null, told: string | null): boolean {
  return wanted === null ? told === null : told?.startsWith(wanted) === true;
}

function isSentenceRight(
  { by_quote: wanted }: GoldPromise,
  told: ToldPromise,
  articles: readonly Article[],
): boolean {
  if (wanted === null) return told.outcome.length === 0;
  return told.outcome.some((passage) => overlaps(passage, wanted, articles));
}

function judge(wanted: GoldPromise, told: ToldPromise | undefined, articles: readonly Article[]): Parts {
  return {
    found: told !== undefined,
    by: told !== undefined && isSameSet(wanted.by, told.by),
    to: told !== undefined && isSameSet(othersOf(wanted), othersOf(told)),
    due: told !== undefined && isSameDue(wanted.due, told.due),
    state: told !== undefined && wanted.state === told.state,
    "state's sentence": told !== undefined && isSentenceRight(wanted, told, articles),
  };
}

function countRight(parts: Parts): number {
  return Object.values(parts).filter(Boolean).length;
}

/** The told promises whose making overlaps the gold's sentence, the best first. */
function candidates(wanted: GoldPromise, told: readonly ToldPromise[], articles: readonly Article[]) {
  const own = { report: wanted.report, quote: wanted.promise };
  return told
    .filter(({ made }) => made.some((passage) => overlaps(passage, own, articles)))
    .toSorted((a, b) => countRight(judge(wanted, b, articles)) - countRight(judge(wanted, a, articles)));
}

/** Each told promise stands for one of the gold; those that share a sentence take the best fitting first. */
function scoreLine(line: JsonObject, prediction: JsonObject | undefined): LineScore {
  const articles = line['reports'] as readonly Article[];
  const gold = line['gold'] as readonly GoldPromise[];
  const left = new Set((prediction?.['commitments'] as readonly ToldPromise[] | undefined) ?? []);
  const pairs = gold
    .flatMap((wanted) =>
      candidates(wanted, [...left], articles).map((told) => ({
        wanted,
        told,
        parts: judge(wanted, told, articles),
      })),
    )
    .toSorted((a, b) => countRight(b.parts) - countRight(a.parts));
  const judged = new Map<GoldPromise, Parts>();
  for (const { wanted, told, parts } of pairs) {
    if (judged.has(wanted) || !left.has(told)) continue;
    judged.set(wanted, parts);
    left.delete(told);
  }
  const sides = line['sides'] as readonly string[];
  const isOfSides = ({ by }: ToldPromise) => by.some((code) => sides.includes(code));
  return {
    promises: gold.map((wanted) => judged.get(wanted) ?? judge(wanted, undefined, articles)),
    invented: [...left].filter(isOfSides).length,
  };
}

function percent(part: number, of: number): number {
  return Math.round((1000 * part) / Math.max(1, of)) / 10;
}

/** In percent of the gold's promises; `invented` in percent of the lines, so that 50 is one in two cases. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const lines = gold.map((line) => scoreLine(line, byId.get(line['id'])));
  const promises = lines.flatMap((line) => line.promises);
  const share = (isRight: (parts: Parts) => boolean) =>
    percent(promises.filter(isRight).length, promises.length);
  const invented = lines.reduce((sum, line) => sum + line.invented, 0);
  return {
    ...Object.fromEntries(partNames.map((name) => [name, share((parts) => parts[name])])),
    'all right': share((parts) => countRight(parts) === partNames.length),
    invented: percent(invented, lines.length),
  };
}
