// Makes the model of lines again: node scripts/train/train-article-lines.ts --sets FOLDER [--out FILE] [--folds N]
// FOLDER holds flat/{full,mid}.jsonl.gz and gold/flat-{full,mid}.jsonl (the development pages). One core, some minutes;
// by seed: the same pages, tables and rules give the same file. With --folds the model is fitted anew N times, each
// time without a fold of the sites, and the lines kept of the pages left out are printed as JSON lines {id, set, lines}.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { layOutPage } from '../../src/article/flattened/lay-out-page.ts';
import { dataFolder, packLineModel, readPhraseTables } from '../../src/tables/index.ts';
import { fitLineModel } from './article-lines/fit-line-model.ts';
import { foldOf } from './article-lines/folds.ts';
import { type FlatPage, readFlatPages } from './article-lines/read-flat-pages.ts';
import { pageVariants, type TrainingPage } from './article-lines/training-page.ts';

const sets = ['full', 'mid'];
const seed = 17;

const { values } = parseArgs({
  options: {
    sets: { type: 'string' },
    out: { type: 'string', default: 'models/article/lines.bin' },
    folds: { type: 'string' },
  },
});

const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

interface LabelledPage {
  readonly set: string;
  readonly flat: FlatPage;
  readonly variants: readonly TrainingPage[];
}

if (values.sets === undefined) {
  log('Name the folder of the sets: --sets FOLDER');
  process.exitCode = 2;
} else {
  const pages = readPages(resolve(values.sets));
  if (values.folds === undefined) writeModel(pages, resolve(values.out));
  else for (let fold = 0; fold < Number(values.folds); fold += 1) tryFold(pages, fold, Number(values.folds));
}

function readPages(folder: string): readonly LabelledPage[] {
  const tables = readPhraseTables(dataFolder);
  return sets.flatMap((set) =>
    readFlatPages(folder, set).map((flat) => ({ set, flat, variants: pageVariants(flat, tables) })),
  );
}

function writeModel(pages: readonly LabelledPage[], out: string): void {
  const model = fitLineModel(
    pages.flatMap(({ variants }) => variants),
    seed,
    log,
  );
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, packLineModel(model));
}

function tryFold(pages: readonly LabelledPage[], fold: number, folds: number): void {
  const isIn = ({ flat }: LabelledPage): boolean => foldOf(`outer ${flat.site}`, folds) === fold;
  const known = pages.filter((page) => !isIn(page)).flatMap(({ variants }) => variants);
  const model = fitLineModel(known, seed, log);
  for (const { set, flat, variants } of pages.filter(isIn)) {
    const views = variants[0]?.page.views ?? [];
    const { inside, headlineAt } = layOutPage(views, model);
    const kept = views.filter((_, at) => inside[at] && at !== headlineAt);
    console.log(JSON.stringify({ id: flat.id, set, lines: kept.map(({ line }) => line.number) }));
  }
}
