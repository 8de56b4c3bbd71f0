// Makes the model of same acts again: node scripts/train/train-same-acts.ts --acts FILE --articles FILE [--split train] [--out FILE]
// [--folds N --answers FILE]. FILEs are lines of `demarche predict same-events-in-groups`, acts with their `cluster`, articles with their
// `topic` and `subtopic`; of both only those of the part SPLIT are read. By seed: the same files and tables give the same model.
// With --folds the trees are fitted N times, each time without a share of the topics, and what they answer to these is written as
// lines {id, cluster}, for the scorer of the set.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { findEvents } from '../../src/stories/same-event/find-events.ts';
import { type EventKnowledge, knowEvents } from '../../src/stories/same-event/knowledge.ts';
import { linkFigureNames } from '../../src/stories/same-event/measure-link.ts';
import { type BoostedTrees, loadTables, noTrees, packSameActModel } from '../../src/tables/index.ts';
import { growTrees } from './article-lines/grow-trees.ts';
import { randomBySeed } from './random.ts';
import {
  type LinkSample,
  type MarkedStories,
  type MarkedStory,
  readStories,
  samplesOf,
} from './same-acts/read-stories.ts';
import { wordDirections } from './same-acts/word-directions.ts';

const seed = 7;
const options = { treeCount: 300, depth: 4, pace: 0.03, damping: 5, rowShare: 0.6, columnShare: 0.6 };

const { values } = parseArgs({
  options: {
    acts: { type: 'string' },
    articles: { type: 'string' },
    split: { type: 'string', default: 'train' },
    out: { type: 'string', default: 'models/stories/same-acts.bin' },
    folds: { type: 'string', default: '0' },
    answers: { type: 'string', default: 'same-acts-answers.jsonl' },
  },
});

if (values.acts === undefined || values.articles === undefined) {
  process.stderr.write('Name the files: --acts FILE --articles FILE\n');
  process.exitCode = 2;
} else makeModel([values.articles, values.acts], Number(values.folds));

function makeModel(files: readonly string[], folds: number): void {
  const tables = loadTables();
  const directions = wordDirections(tables);
  const knowledge = knowEvents({
    ...tables,
    stories: { ...tables.stories, sameActModel: { ...directions, trees: noTrees } },
  });
  const marked = readStories(files, values.split);
  if (folds > 0) {
    writeFileSync(values.answers, answersInFolds(marked, knowledge, folds));
    return;
  }
  const samples = marked.stories.flatMap((story) => samplesOf(story, marked.clusters, knowledge));
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, packSameActModel({ ...directions, trees: fitAll(samples) }));
}

/** Weights have a mean of one. */
function fitAll(samples: readonly LinkSample[]): BoostedTrees {
  const mean = samples.reduce((sum, { weight }) => sum + weight, 0) / samples.length;
  const rows = {
    columns: linkFigureNames.map((_, at) =>
      Float32Array.from(samples, ({ figures }) => figures[at] as number),
    ),
    labels: Float32Array.from(samples, ({ isSame }) => Number(isSame)),
    weights: Float32Array.from(samples, ({ weight }) => weight / mean),
    starts: Float32Array.from(samples, ({ logOdds }) => logOdds),
  };
  return growTrees(rows, linkFigureNames, { ...options, random: randomBySeed(seed) });
}

function answersInFolds(
  { stories, clusters }: MarkedStories,
  knowledge: EventKnowledge,
  folds: number,
): string {
  const matters = [...new Set(stories.map(({ matter }) => matter))];
  const foldOf = ({ matter }: MarkedStory): number => matters.indexOf(matter) % folds;
  const samples = new Map(stories.map((story) => [story, samplesOf(story, clusters, knowledge)]));
  const lines = Array.from({ length: folds }, (_, fold) => {
    const trees = fitAll(
      stories.flatMap((story) => (foldOf(story) === fold ? [] : (samples.get(story) ?? []))),
    );
    const taught = { ...knowledge, sameActModel: { ...knowledge.sameActModel, trees } };
    return stories
      .filter((story) => foldOf(story) === fold)
      .flatMap(({ articles }) => findEvents(articles, taught))
      .flatMap(({ eventId, actIds }) => actIds.map((id) => JSON.stringify({ id, cluster: eventId })));
  });
  return `${lines.flat().join('\n')}\n`;
}
