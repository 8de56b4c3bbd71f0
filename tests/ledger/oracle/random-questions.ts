// Questions as the program puts them to a ledger, with clocks drawn from around what happened to it.

import type { ActorKey, Clocks, Ledger } from '../../../src/ledger/index.ts';
import {
  askCommitments,
  askFigures,
  askPages,
  askPair,
  askPairs,
  askPortionOfPairs,
  askStanding,
  askTimeline,
  type PairKnowledge,
  type Rest,
  type Side,
} from '../../../src/queries/index.ts';
import type { RecordKind } from '../../../src/record/index.ts';
import type { SeriesKnowledge } from '../../../src/stories/index.ts';
import { compareText } from '../../../src/text/index.ts';
import type { Draw } from './draw.ts';
import type { OracleLedger } from './oracle-ledger.ts';
import { pageIds, randomInstant, type Step } from './random-history.ts';
import { locations, randomDay, states } from './random-records.ts';

/** What the answers over many articles rest on. */
export interface AnswerKnowledge extends PairKnowledge {
  readonly series: SeriesKnowledge;
}

/** What both an engine and the oracle answer. */
export type Answering = Pick<Ledger, Exclude<keyof OracleLedger, 'passagesWith'>>;

export interface Question {
  /** In words, for the report of a difference. */
  readonly words: string;
  readonly ask: (ledger: Answering) => Promise<unknown>;
}

/** Each clock is limited in half of the questions, and half of these limits are instants at which something was taken. */
export function randomClocks(draw: Draw, history: readonly Step[]): Clocks {
  const taken = history.map(({ taking }) => taking.recordedAt);
  const instant = () => draw.oneOf([randomInstant(draw), draw.oneOf([randomInstant(draw), ...taken])]);
  const day = () => draw.oneOf([randomDay(draw), instant().slice(0, 'YYYY-MM-DD'.length)]);
  return {
    ...(draw.chance(0.5) ? { on: day() } : {}),
    ...(draw.chance(0.5) ? { known: day() } : {}),
    ...(draw.chance(0.5) ? { recorded: instant() } : {}),
  };
}

function randomKey(draw: Draw): ActorKey {
  if (draw.chance(0.2)) return { actorId: draw.oneOf(['person:anna', 'person:boris']), country: null };
  const country = draw.oneOf(states);
  return { actorId: country, country };
}

function sideOf({ actorId, country }: ActorKey): Side {
  const name = actorId ?? country ?? '';
  return { actorId, country, name, asked: name };
}

type Maker = (
  draw: Draw,
  clocks: Clocks,
  knowledge: AnswerKnowledge,
) => (ledger: Answering) => Promise<unknown>;

/** The queries ask nothing of a ledger that the oracle does not answer. */
const asLedger = (ledger: Answering) => ledger as Ledger;

/** All acts at once, or so many after the other. */
function randomStretch(draw: Draw): { readonly newest?: number } {
  return draw.chance(0.7) ? { newest: 1 + draw.number(3) } : {};
}

/** The answers from the newest acts to the oldest ones. */
async function inStretches<Answer extends Rest>(
  ask: (stretch: { readonly before?: string }) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers = [await ask({})];
  for (let next = answers[0]?.next ?? null; next !== null; next = answers.at(-1)?.next ?? null)
    answers.push(await ask({ before: next }));
  return answers;
}

const makers: Readonly<Record<string, Maker>> = {
  findings: (draw, clocks) => {
    const kinds = draw.many<RecordKind>(1, 3, () => draw.oneOf(['event', 'figure', 'claim']));
    const participants = draw.many(0, 2, () => randomKey(draw));
    const every = draw.chance(0.4) ? 1 + draw.number(3) : null;
    return async (ledger) => {
      const among = async (nth: number) =>
        (await ledger.articles({})).filter((_, at) => at % nth === 0).map(({ id }) => id);
      const some = every === null ? {} : { articleIds: await among(every) };
      return ledger.findings({ kinds: [...new Set(kinds)], participants, clocks, ...some });
    };
  },
  articles: (_draw, clocks) => (ledger) => ledger.articles(clocks),
  articlesNamed: (draw, clocks) => {
    const names = [
      'a',
      'a.txt',
      'b',
      'other/a.txt',
      '/pages/a.txt',
      'https://example.org/1',
      'aaaa',
      'A',
      '_',
      '%',
    ] as const;
    const asked = draw.oneOf(names);
    return (ledger) => ledger.articlesNamed(asked, clocks);
  },
  pageIdsAt: (draw) => {
    const asked = draw.oneOf([...locations, 'a', 'b.html', 'c']);
    return (ledger) => ledger.pageIdsAt(asked);
  },
  entriesWithPrefix: (draw) => {
    const prefix = draw.oneOf(['', '0', 'a', 'f', 'ab']);
    const limit = 1 + draw.number(20);
    return (ledger) => ledger.entriesWithPrefix(prefix, limit);
  },
  ofKind: (draw, clocks) => {
    const kind = draw.oneOf<RecordKind>(['problem', 'sighting', 'reading', 'event']);
    return (ledger) => ledger.ofKind(kind, clocks);
  },
  countByKind: (_draw, clocks) => (ledger) => ledger.countByKind(clocks),
  readingOf: (draw, clocks) => {
    const pageId = draw.oneOf(pageIds);
    return (ledger) => ledger.readingOf(pageId, clocks);
  },
  articleDays: (_draw, { recorded }) => {
    const at = recorded === undefined ? {} : { recorded };
    return async (ledger) =>
      [...(await ledger.articleDays(at))].sort((a, b) => compareText(a.articleId, b.articleId));
  },
  articlesWith: (draw) => {
    const [kind, party] = [draw.oneOf<RecordKind>(['event', 'figure', 'claim']), randomKey(draw)];
    return async (ledger) => [...((await ledger.articlesWith(kind, party)) ?? [])].sort();
  },
  codes: () => (ledger) => ledger.codes(),
  actorsNamed: (draw) => {
    const ids = ['person:anna', 'person:boris', 'person:nobody', draw.oneOf(states)];
    return async (ledger) => [...(await ledger.actorsNamed(ids))].sort();
  },
  hasReading: (draw) => {
    const [pageId, version] = [draw.oneOf(pageIds), draw.oneOf(['1', '2', '3', '4'])];
    return (ledger) => ledger.hasReading(pageId, version);
  },
  pagesToReread: (draw) => {
    const version = draw.oneOf(['1', '2', '3', '4']);
    return (ledger) => ledger.pagesToReread(version);
  },
  pages: (draw, clocks) => {
    const includePossibly = draw.chance(0.5);
    return (ledger) => askPages(asLedger(ledger), { clocks, includePossibly });
  },
  pairs: (draw, clocks) => {
    const includePossibly = draw.chance(0.5);
    return (ledger) => askPairs(asLedger(ledger), { clocks, includePossibly });
  },
  portionOfPairs: (draw, clocks) => {
    const question = { clocks, includePossibly: draw.chance(0.5) };
    const wanted = {
      most: 1 + draw.number(3),
      code: draw.oneOf([...states, undefined]),
      until: '2024-02-01',
    };
    return (ledger) => askPortionOfPairs(asLedger(ledger), question, wanted);
  },
  timeline: (draw, clocks) => {
    const sides = draw.many(0, 2, () => sideOf(randomKey(draw)));
    const from = draw.chance(0.5) ? randomDay(draw) : null;
    const includePossibly = draw.chance(0.5);
    const question = { sides, from, to: null, clocks, includePossibly, ...randomStretch(draw) };
    return (ledger) => inStretches((stretch) => askTimeline(asLedger(ledger), { ...question, ...stretch }));
  },
  standing: (draw, clocks, { standing }) => {
    const sides = draw.many(1, 2, () => sideOf(randomKey(draw)));
    const [day, includePossibly] = [clocks.on ?? randomDay(draw), draw.chance(0.5)];
    const question = { sides, clocks, day, includePossibly, ...randomStretch(draw) };
    return (ledger) => askStanding(asLedger(ledger), question, standing);
  },
  commitments: (draw, clocks, { commitments }) => {
    const sides = draw.many(0, 2, () => sideOf(randomKey(draw)));
    const [day, includePossibly] = [clocks.on ?? randomDay(draw), draw.chance(0.5)];
    return (ledger) => askCommitments(asLedger(ledger), { sides, clocks, day, includePossibly }, commitments);
  },
  figures: (draw, clocks, { series }) => {
    const sides = draw.many(1, 2, () => sideOf(randomKey(draw)));
    const includePossibly = draw.chance(0.5);
    return (ledger) => askFigures(asLedger(ledger), { sides, clocks, includePossibly }, series);
  },
  pair: (draw, clocks, knowledge) => {
    const sides = [sideOf(randomKey(draw)), sideOf(randomKey(draw))] as const;
    const [day, includePossibly] = [clocks.on ?? randomDay(draw), draw.chance(0.5)];
    const question = { sides, clocks, day, includePossibly, ...randomStretch(draw) };
    return (ledger) =>
      inStretches((stretch) => askPair(asLedger(ledger), { ...question, ...stretch }, knowledge));
  },
};

/** A question about the ledger to which this happened. */
export function randomQuestion(draw: Draw, history: readonly Step[], knowledge: AnswerKnowledge): Question {
  // Every other answer is made of findings.
  const name = draw.oneOf(['findings', 'findings', 'findings', ...Object.keys(makers)]);
  const clocks = randomClocks(draw, history);
  const ask = makers[name]?.(draw, clocks, knowledge);
  if (ask === undefined) throw new TypeError(`no question is called ${name}`);
  return { words: `${name} at ${JSON.stringify(clocks)}`, ask };
}
