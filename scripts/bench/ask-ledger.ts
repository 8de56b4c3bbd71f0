// Questions to a ledger of made pages, by seed: of random pairs of states or for words of their acts, under random clocks.

import { actsAtOnce } from '../../src/answers/index.ts';
import type { Clocks, Ledger } from '../../src/ledger/index.ts';
import { askPair, askStanding, askTimeline, type PairKnowledge, type Side } from '../../src/queries/index.ts';
import { addDays } from '../../src/time/index.ts';
import { randomBySeed } from '../train/random.ts';
import { articlesOfDay } from './generate-articles.ts';
import { drawState, type NamedState } from './generate-entries.ts';
import { type Spent, stopwatch } from './stopwatch.ts';

const questionsEach = 200;
const searched = [
  'sanctions',
  'ambassador',
  'lifted sanctions',
  '"air defence systems"',
  'embass*',
  'minister',
];

/** Of a hundred questions, so long took the one in the middle and the slowest but one. */
export interface Quantiles {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** By the clock on the wall, and in processor time of this process, which others on the machine change less. */
export interface QuestionTimes {
  readonly wall: Quantiles;
  readonly processor: Quantiles;
}

function drawClocks(articles: number, random: () => number): Clocks & { readonly on: string } {
  const day = () => addDays('2020-01-01', Math.floor((random() * articles) / articlesOfDay) + 1);
  return {
    on: day(),
    ...(random() < 0.5 ? { known: day() } : {}),
    ...(random() < 0.5 ? { recorded: `${day()}T12:00:00.000Z` } : {}),
  };
}

type Ask = (
  ledger: Ledger,
  sides: readonly [Side, Side],
  clocks: Clocks & { readonly on: string },
) => Promise<unknown>;

function questionKinds(knowledge: PairKnowledge, random: () => number): Readonly<Record<string, Ask>> {
  const common = { includePossibly: false, newest: actsAtOnce };
  return {
    pair: (ledger, sides, clocks) => askPair(ledger, { sides, clocks, day: clocks.on, ...common }, knowledge),
    standing: (ledger, sides, clocks) =>
      askStanding(ledger, { sides, clocks, day: clocks.on, ...common }, knowledge.standing),
    timeline: (ledger, sides, clocks) =>
      askTimeline(ledger, { sides, clocks, from: null, to: null, ...common }),
    search: (ledger, _sides, clocks) => {
      const query = searched[Math.floor(random() * searched.length)] ?? '';
      return ledger.search(query, clocks, { limit: 20, includePossibly: false });
    },
  };
}

function quantiles(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10;
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}

function timesOf(spent: readonly Spent[]): QuestionTimes {
  return {
    wall: quantiles(spent.map(({ wallSeconds }) => wallSeconds * 1000)),
    processor: quantiles(spent.map(({ processorSeconds }) => processorSeconds * 1000)),
  };
}

/** What is asked of a ledger of so many articles. */
export interface Asking {
  readonly articles: number;
  readonly states: readonly NamedState[];
  readonly knowledge: PairKnowledge;
}

function drawSide(states: readonly NamedState[], random: () => number): Side {
  const { code, name } = drawState(states, random);
  return { actorId: code, country: code, name, asked: code };
}

/** How long each kind of question takes; the first of each is not counted, for it may bring indexes up to date. */
export async function askLedger(
  ledger: Ledger,
  { articles, states, knowledge }: Asking,
): Promise<Readonly<Record<string, QuestionTimes>>> {
  const random = randomBySeed(11);
  // Nobody is asked for with himself: the doors refuse it, and no list holds it.
  const drawSides = (): readonly [Side, Side] => {
    const first = drawSide(states, random);
    let second = drawSide(states, random);
    while (second.asked === first.asked) second = drawSide(states, random);
    return [first, second];
  };
  const measured: Record<string, QuestionTimes> = {};
  for (const [name, question] of Object.entries(questionKinds(knowledge, random))) {
    const spent: Spent[] = [];
    for (let asked = 0; asked <= questionsEach; asked += 1) {
      const [sides, clocks] = [drawSides(), drawClocks(articles, random)];
      const stop = stopwatch();
      await question(ledger, sides, clocks);
      if (asked > 0) spent.push(stop());
    }
    measured[name] = timesOf(spent);
    console.error(`${name}: ${JSON.stringify(measured[name])}`);
  }
  return measured;
}
