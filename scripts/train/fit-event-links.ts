// Fits the weights of src/stories/same-event/event-weights.ts: node scripts/train/fit-event-links.ts FILE.jsonl SPLIT
// Lines are those of `demarche predict same-events-in-groups`, acts with their `cluster` and `split`; acts of SPLIT are learned from.
// Prints, for acts of one word and for acts of words akin: base, figures in the order of `actFigureNames`, then the shares of the
// story's articles that have the rarer and the commoner word (the shipped weight is their sum where both acts have one word).

import { readFileSync } from 'node:fs';
import { articleActs } from '../../src/predict/same-events.ts';
import type { JsonObject } from '../../src/predict/types.ts';
import { articleNearness } from '../../src/stories/same-event/find-events.ts';
import { knowEvents } from '../../src/stories/same-event/knowledge.ts';
import { measureActs, relateWords } from '../../src/stories/same-event/measure-acts.ts';
import { readActs } from '../../src/stories/same-event/read-acts.ts';
import { seeTogether } from '../../src/stories/same-event/story-acts.ts';
import { loadTables } from '../../src/tables/index.ts';
import { fitLogistic, type JudgedPair } from './fit-logistic.ts';

const pull = 3;
const [file = '', split = ''] = process.argv.slice(2);
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as JsonObject);
const clusters = new Map(
  lines.flatMap((line) =>
    line['split'] === split && line['cluster'] ? [[line['id'], line['cluster']]] : [],
  ),
);
const knowledge = knowEvents(loadTables());
const articles = articleActs(lines.filter((line) => line['validated'] !== false));
const groups = Map.groupBy(
  lines.filter((line) => typeof line['doc'] !== 'string'),
  (line) => line['subtopic'],
);

function pairsOf(group: readonly JsonObject[]): Record<'one word' | 'akin', JudgedPair[]> {
  const own = group.flatMap(({ id }) => articles.get(String(id)) ?? []);
  const near = articleNearness(
    own.map(({ article }) => article),
    knowledge,
  );
  const acts = own.flatMap((article) => readActs(article, knowledge)).filter(({ id }) => clusters.has(id));
  const { shareOf } = seeTogether(acts);
  // Each matter weighs as the root of its pairs.
  const weight = 1 / Math.max(1, acts.length);
  const pairs: Record<'one word' | 'akin', JudgedPair[]> = { 'one word': [], akin: [] };
  for (const [at, b] of acts.entries())
    for (const a of acts.slice(0, at)) {
      const relation = relateWords(a, b, knowledge);
      if (relation === null) continue;
      const shares = [shareOf(a.word), shareOf(b.word)].sort((x, y) => x - y);
      const figures = [1, ...measureActs(a, b, relation, near(a, b)), ...shares];
      const isSame = clusters.get(a.id) === clusters.get(b.id);
      pairs[relation === 'same word' ? 'one word' : 'akin'].push({ figures, isSame, weight });
    }
  return pairs;
}

const all = [...groups.values()].map(pairsOf);
for (const kind of ['one word', 'akin'] as const) {
  const pairs = all.flatMap((pair) => pair[kind]);
  const mean = pairs.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, pairs.length);
  const fitted = fitLogistic(
    pairs.map((pair) => ({ ...pair, weight: pair.weight / mean })),
    pull,
  );
  process.stdout.write(`${kind}: ${fitted.map((value) => value.toFixed(2)).join(' ')}\n`);
}
