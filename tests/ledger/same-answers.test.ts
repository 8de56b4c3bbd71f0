// The same articles in whatever order they come: once all are in, every answer over many articles is the same, ids included.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import fc from 'fast-check';
import { readPairKnowledge, readSeriesKnowledge } from '../../src/answers/index.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { isUnreadable, type Page, readPages } from '../../src/page/index.ts';
import { loadReader, readPage } from '../../src/pipeline.ts';
import {
  askCommitments,
  askDiff,
  askEvent,
  askFigures,
  askLineage,
  askPair,
  askStanding,
  askStories,
  askStory,
  askTimeline,
  correctedLedger,
  type Side,
  withHappenings,
  withSources,
} from '../../src/queries/index.ts';
import type { Entry } from '../../src/record/index.ts';
import { knowEvents } from '../../src/stories/index.ts';
import { loadTables } from '../../src/tables/index.ts';
import { root } from '../run-demarche.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-orders-'));
after(() => rmSync(scratch, { recursive: true }));

const tables = loadTables();
const pair = readPairKnowledge(tables.actors);
const series = readSeriesKnowledge(tables.actors);
const events = knowEvents(tables);
const orders = 10;

interface ReadAs {
  readonly page: Page;
  readonly entries: readonly Entry[];
}

async function readExamples(): Promise<readonly ReadAs[]> {
  const reader = loadReader();
  const read: ReadAs[] = [];
  for await (const page of readPages([join(root, 'examples/pages')]))
    if (!isUnreadable(page)) read.push({ page, entries: readPage(page, reader) });
  return read;
}

const side = (country: string): Side => ({ asked: country, name: country, country, actorId: country });
const sides: readonly [Side, Side] = [side('BLR'), side('USA')];
const common = { clocks: {}, includePossibly: false };
const asked = { ...common, day: '2026-01-01' };
/** As known while the newer half of the pages was not written. */
const knownBefore = { clocks: { known: '2025-09-20' }, day: '2025-09-20' };

let files = 0;

/** All answers of a ledger that took the pages in this order, each as JSON. */
async function answersOf(read: readonly ReadAs[]): Promise<Readonly<Record<string, string>>> {
  const ledger = await openLedger(join(scratch, `${files++}.db`), { mode: 'create', keys: keyMaker() });
  for (const { page, entries } of read)
    await ledger.append(entries, { recordedAt: '2026-01-01T00:00:00.000Z', location: page.location });
  const view = correctedLedger(ledger);
  const answers: Record<string, object> = {
    stories: await askStories(view, { ...common, sides: [], least: 1 }, events),
    storiesOfPair: await askStories(view, { ...common, sides, least: 1 }, events),
    timeline: await askTimeline(view, { ...common, sides: [], from: null, to: null }),
    pair: await askPair(view, { ...asked, sides }, pair),
    commitments: await askCommitments(view, { ...asked, sides: [] }, pair.commitments),
    standing: await askStanding(view, { ...asked, sides: [side('BLR')] }, pair.standing),
    figures: await askFigures(view, { ...common, sides: [side('BLR')] }, series),
    diff: await askDiff(view, { ...common, sides, before: knownBefore, after: asked }, pair),
    before: await askPair(view, { ...common, ...knownBefore, sides }, pair),
  };
  for (const [name, answer] of Object.entries(answers))
    answers[`${name}, sources`] = await withSources(view, answer, events.weights);
  const timeline = await askTimeline(view, { ...common, sides: [], from: null, to: null });
  answers['happenings'] = await withHappenings(view, timeline, events);
  for (const { page } of read) {
    const named = { ...common, asked: page.pageId };
    answers[`lineage of ${page.location}`] = await askLineage(view, named, events.weights);
    answers[`story of ${page.location}`] = await askStory(view, named, events);
  }
  const { stories } = await askStories(view, { ...common, sides: [], least: 2 }, events);
  for (const { id } of stories.flatMap((story) => story.events))
    answers[`happening ${id}`] = await askEvent(view, { ...common, asked: id }, events);
  await ledger.close();
  const sorted = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, answer]) => [name, JSON.stringify(answer, null, 1)]));
}

/** What stands in an answer that is not empty: orders of nothing would all be alike. */
const toldAtLeast: Readonly<Record<string, string>> = {
  stories: '"independent": 2',
  happenings: '"happening":',
  commitments: '"changes": [\n',
  standing: '"history": [\n',
  figures: '"conflicts": [\n',
  diff: '"because": [\n',
};

it('gives the same answers for the example pages in ten random orders', async () => {
  const read = await readExamples();
  const expected = await answersOf(read);
  for (const [name, told] of Object.entries(toldAtLeast))
    assert.ok((expected[name] ?? '').includes(told), `the examples give no ${told} in ${name}`);
  assert.ok(Object.keys(expected).some((name) => name.startsWith('happening ')));
  const shuffled = fc.shuffledSubarray([...read], { minLength: read.length });
  for (const order of fc.sample(shuffled, { numRuns: orders, seed: 8 })) {
    const answers = await answersOf(order);
    for (const [name, answer] of Object.entries(answers))
      assert.equal(answer, expected[name], `${name} depends on the order of taking`);
  }
});
