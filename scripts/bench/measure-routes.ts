// Measures what each question of the app costs a ledger that is at hand: `node scripts/bench/measure-routes.ts LEDGER [NAME...]`.
// Prints a line a question: processor time of the first asking and of the middle one of those after it, and the bytes of its answer
// as they are sent. The actors are the two busiest of the record unless `--actors A,B` names others.

import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { makeKnowledge, toJson } from '../../src/answers/index.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { endpoints } from '../../src/http/index.ts';
import { readOptions } from '../../src/http/read-options.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { stopwatch } from './stopwatch.ts';

interface Named {
  readonly actors: readonly [string, string];
  readonly page: string;
  readonly act: string;
}

/** What the screens ask, as addresses; days lie within the news that are made. */
function questionsOf({ actors: [a, b], page, act }: Named): readonly string[] {
  return [
    'pairs?months=36&limit=150',
    'pairs?months=36&limit=150&on=2020-09-01',
    'pairs?months=36&limit=150&known=2020-09-01',
    `pair?a=${a}&b=${b}`,
    `pair?a=${a}&b=${b}&on=2020-09-01`,
    `pair?a=${a}&b=${b}&known=2020-09-01`,
    `brief?a=${a}&b=${b}&on=2020-09-01`,
    `brief?a=${a}&b=${b}&known=2020-09-01`,
    `timeline?actor=${a}`,
    `timeline?actor=${a}&actor=${b}`,
    `standing?a=${a}&b=${b}`,
    `standing?a=${a}`,
    'commitments',
    `commitments?a=${a}`,
    `figures?a=${a}&b=${b}`,
    `figures?a=${a}`,
    'stories',
    `stories?actor=${a}`,
    `stories?actor=${a}&actor=${b}&limit=8`,
    `story?page=${page}`,
    `event?id=${act}`,
    `lineage?page=${page}`,
    'review',
    'search?words=sanctions',
    `search?words=sanctions&actor=${a}`,
    'pages',
    'pages?like=outlet',
    'pages?verdict=inferred',
    `page?page=${page}`,
    `article?page=${page}`,
    `why?id=${act}`,
    'corrections',
    'about',
  ];
}

/** The newest article with an act, so that each ledger has something to ask about. */
async function findNamed(ledger: Ledger, actors: readonly [string, string]): Promise<Named> {
  const { seq } = await ledger.head();
  const last = await ledger.entriesFrom(Math.max(1, seq - 400), 400);
  const act = last.findLast(({ kind }) => kind === 'event');
  if (act?.kind !== 'event') throw new TypeError('the end of the ledger holds no act');
  return { actors, act: act.id, page: act.content.evidence.articleId };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    actors: { type: 'string', default: 'USA,RUS' },
    times: { type: 'string', default: '3' },
  },
});
const [path = 'demarche.db', ...wanted] = positionals;
const [a = '', b = ''] = values.actors.split(',');
const ledger = await openLedger(path, { mode: 'existing', keys: keyMaker() });
const asking = { ledger, knowledge: makeKnowledge(), now: new Date('2026-01-10T12:00:00.000Z') };

async function measure(question: string): Promise<void> {
  const url = new URL(question, 'http://127.0.0.1');
  const one = endpoints.find(({ name }) => name === url.pathname.slice(1));
  if (one === undefined) throw new TypeError(`${question}: no such question`);
  const options = readOptions(url.searchParams, one.options);
  const spent: number[] = [];
  let text = '';
  for (let asked = 0; asked <= Number(values.times); asked += 1) {
    const stop = stopwatch();
    text = toJson(await one.ask(asking, options));
    spent.push(stop().processorSeconds * 1000);
  }
  const [first = 0, ...later] = spent;
  const middle = later.toSorted((x, y) => x - y)[Math.floor(later.length / 2)] ?? first;
  const bytes = gzipSync(text).length;
  console.log(
    `${first.toFixed(0).padStart(7)} ms first ${middle.toFixed(0).padStart(7)} ms ${String(bytes).padStart(8)} B  ${question}`,
  );
}

const named = await findNamed(ledger, [a, b]);
for (const question of questionsOf(named))
  if (wanted.length === 0 || wanted.some((start) => question.startsWith(start))) await measure(question);
await ledger.close();
