// Scores every act that whole articles tell: found and invented, its type, mode, status, sides and day, and an act told twice that is
// taken for two. An act of the gold and its repeats are one; one told act stands for one of them.

import type { JsonObject } from '../../src/predict/index.ts';

interface Party {
  readonly text: string;
  readonly name?: string;
  readonly code: string | null;
}

interface Act {
  readonly type: string;
  readonly mode: string | null;
  readonly status: string;
  readonly actor: readonly Party[];
  readonly recipient: readonly Party[];
}

interface GoldAct extends Act {
  /** The clause that tells it, and in it the words for the act. */
  readonly quote: string;
  readonly trigger: string;
  /** Further clauses that tell the same act. */
  readonly repeats: readonly string[];
  /** A day, a month or a year, or null where the article tells none. */
  readonly occurred: string | null;
}

/** `word` stands at `start` in the article. */
interface Place {
  readonly start: number;
  readonly end: number;
}

interface ToldAct extends Act {
  readonly mentions: readonly Place[];
  readonly occurred: { readonly from: string | null; readonly to: string | null } | null;
}

function placesOf(words: string, text: string): readonly Place[] {
  const start = text.indexOf(words);
  return start < 0 || words === '' ? [] : [{ start, end: start + words.length }];
}

function overlap(a: readonly Place[], b: readonly Place[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

function triggerPlaces({ quote, trigger }: GoldAct, text: string): readonly Place[] {
  return placesOf(quote, text).flatMap(({ start }) => {
    const at = Math.max(0, quote.indexOf(trigger));
    return [{ start: start + at, end: start + at + trigger.length }];
  });
}

/** Three where its own word was read, two where a word of its clause was, one where only a repeat was; none elsewhere. */
function nearness(gold: GoldAct, told: ToldAct, text: string): number {
  if (overlap(triggerPlaces(gold, text), told.mentions)) return 3;
  if (overlap(placesOf(gold.quote, text), told.mentions)) return 2;
  const repeats = gold.repeats.flatMap((words) => placesOf(words, text));
  return overlap(repeats, told.mentions) ? 1 : 0;
}

const isLetters = /\p{L}{3,}/gu;
const SMALL: ReadonlySet<string> = new Set(['the', 'and', 'its', 'his', 'her', 'their']);

function wordsOf({ text, name = '' }: Party): ReadonlySet<string> {
  const words = `${text} ${name}`.toLowerCase().match(isLetters) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)));
}

/** By the country where the gold has one, else by a word in common. */
function isSame(gold: Party, told: Party): boolean {
  return gold.code === null ? !wordsOf(gold).isDisjointFrom(wordsOf(told)) : gold.code === told.code;
}

/** Everybody of the one side among the other, and nobody else. */
function areSame(gold: readonly Party[], told: readonly Party[]): boolean {
  return (
    gold.every((one) => told.some((other) => isSame(one, other))) &&
    told.every((other) => gold.some((one) => isSame(one, other)))
  );
}

/** Done together: the sides have no order. */
const MUTUAL: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT', 'RETREAT']);

function isMutual({ type, actor, recipient }: Act): boolean {
  return MUTUAL.has(type) && actor.length > 1 && recipient.length === 0;
}

function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The first and the last day of a day, a month or a year. */
function daysOf(told: string): readonly [string, string] {
  if (told.length === 'YYYY'.length) return [`${told}-01-01`, `${told}-12-31`];
  return told.length === 'YYYY-MM'.length ? [`${told}-01`, lastDay(told)] : [told, told];
}

/** "Next week" is of the month in which it begins or ends; "by June" ends in June. */
function isRightDay({ occurred: gold }: GoldAct, { occurred: told }: ToldAct): boolean {
  if (gold === null || told === null) return gold === told;
  const [first, last] = daysOf(gold);
  if (first === last) return told.from === first && told.to === last;
  return [told.from, told.to].some((day) => day !== null && day >= first && day <= last);
}

const partNames = ['type', 'mode', 'status', 'actors', 'recipients', 'day'] as const;
type Parts = Readonly<Record<(typeof partNames)[number], boolean>>;

function judge(gold: GoldAct, told: ToldAct): Parts {
  const isTogether =
    isMutual(gold) && areSame([...gold.actor, ...gold.recipient], [...told.actor, ...told.recipient]);
  return {
    type: gold.type === told.type,
    mode: gold.mode === told.mode,
    status: gold.status === told.status,
    actors: isTogether || areSame(gold.actor, told.actor),
    recipients: isTogether || areSame(gold.recipient, told.recipient),
    day: isRightDay(gold, told),
  };
}

function countRight(parts: Parts): number {
  return Object.values(parts).filter(Boolean).length;
}

/** An act of the gold with the told act that stands for it. */
interface Match {
  readonly gold: GoldAct;
  readonly told: ToldAct;
  readonly parts: Parts;
}

/** What becomes of each act of one article. */
export interface Judged {
  readonly id: unknown;
  readonly matches: readonly Match[];
  readonly missed: readonly GoldAct[];
  readonly invented: readonly ToldAct[];
  /** Told of an act that another told act already stands for. */
  readonly duplicates: readonly ToldAct[];
}

function matchesOf(golds: readonly GoldAct[], tolds: readonly ToldAct[], text: string): readonly Match[] {
  const pairs = golds.flatMap((gold) =>
    tolds.flatMap((told) => {
      const near = nearness(gold, told, text);
      const parts = judge(gold, told);
      return near === 0
        ? []
        : [{ gold, told, parts, worth: 10 * near + countRight(parts) + 30 * Number(parts.type) }];
    }),
  );
  const matches = new Map<GoldAct, Match>();
  const taken = new Set<ToldAct>();
  for (const { gold, told, parts } of pairs.toSorted((a, b) => b.worth - a.worth)) {
    if (matches.has(gold) || taken.has(told)) continue;
    matches.set(gold, { gold, told, parts });
    taken.add(told);
  }
  return [...matches.values()];
}

/** Judges one article, act by act. */
export function judgeArticle(line: JsonObject, prediction: JsonObject | undefined): Judged {
  const golds = (line['gold'] ?? []) as readonly GoldAct[];
  const tolds = (prediction?.['acts'] ?? []) as readonly ToldAct[];
  const text = String(prediction?.['article'] ?? '');
  const matches = matchesOf(golds, tolds, text);
  const left = tolds.filter((told) => !matches.some((match) => match.told === told));
  const repeatsOne = (told: ToldAct): boolean =>
    matches.some(({ gold }) => gold.type === told.type && nearness(gold, told, text) > 0);
  return {
    id: line['id'],
    matches,
    missed: golds.filter((gold) => !matches.some((match) => match.gold === gold)),
    invented: left.filter((told) => !repeatsOne(told)),
    duplicates: left.filter(repeatsOne),
  };
}

function percent(part: number, of: number): number {
  return Math.round((1000 * part) / Math.max(1, of)) / 10;
}

const UNREAL: ReadonlySet<string> = new Set(['alleged', 'denied', 'hypothetical', 'negated']);

function kindOf({ status }: Act): string {
  if (status === 'background') return 'background';
  return UNREAL.has(status) ? 'alleged' : 'news';
}

/** How many of the acts of each kind (news, background, alleged) are found, and how many told acts of it nobody did. */
function scoresByKind(judged: readonly Judged[]): Record<string, number> {
  return Object.fromEntries(
    ['news', 'background', 'alleged'].flatMap((kind) => {
      const isOf = (act: Act): boolean => kindOf(act) === kind;
      const found = judged.flatMap(({ matches }) => matches.filter(({ gold }) => isOf(gold))).length;
      const missed = judged.flatMap((one) => one.missed.filter(isOf)).length;
      const invented = judged.flatMap((one) => one.invented.filter(isOf)).length;
      return [
        [`${kind} found`, percent(found, found + missed)],
        [`${kind} invented per 100 articles`, percent(invented, judged.length)],
      ];
    }),
  );
}

/**
 * In percent: of all acts those found; of told acts those that the gold has (a duplicate is neither); of those found the ones with the
 * right part; F1 of type with both sides; and duplicates a hundred articles.
 */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const judged = gold.map((line) => judgeArticle(line, byId.get(line['id'])));
  const matches = judged.flatMap((one) => one.matches);
  const [missed, invented, duplicates] = (['missed', 'invented', 'duplicates'] as const).map((name) =>
    judged.reduce((sum, one) => sum + one[name].length, 0),
  ) as [number, number, number];
  const found = matches.length;
  const whole = matches.filter(({ parts }) => parts.type && parts.actors && parts.recipients).length;
  return {
    found: percent(found, found + missed),
    precision: percent(found, found + invented),
    ...Object.fromEntries(
      partNames.map((name) => [
        `${name} right`,
        percent(matches.filter(({ parts }) => parts[name]).length, found),
      ]),
    ),
    'triple F1': percent(2 * whole, 2 * found + missed + invented + duplicates),
    'duplicates per 100 articles': percent(duplicates, gold.length),
    ...scoresByKind(judged),
  };
}
