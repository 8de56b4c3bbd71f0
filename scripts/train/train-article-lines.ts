// Makes the model of lines again: node scripts/train/train-article-lines.ts --sets FOLDER [--out FILE] [--folds N]
// FOLDER holds flat/{full,mid}.jsonl.gz and gold/flat-{full,mid}.jsonl (the development pages). One core, some minutes;
// by seed: the same pages, tables and rules give the same file. With --folds the model is fitted anew N times, each
// time without a fold of the sites, and the lines kept of the pages left out are printed as JSON lines {id, set, lines}.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeLines } from '../../src/article/flattened/describe-line.ts';
import { layOutPage } from '../../src/article/flattened/lay-out-page.ts';
import { splitLines } from '../../src/article/flattened/split-lines.ts';
import { dataFolder, type PhraseTables, packLineModel, readPhraseTables } from '../../src/tables/index.ts';
import { fitLineModel } from './article-lines/fit-line-model.ts';
import { foldOf } from './article-lines/folds.ts';
import { type FlatPage, readFlatPages } from './article-lines/read-flat-pages.ts';

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
}

if (values.sets === undefined) {
  log('Name the folder of the sets: --sets FOLDER');
  process.exitCode = 2;
} else makeModel(resolve(values.sets), resolve(values.out), Number(values.folds ?? 0));

function makeModel(folder: string, out: string, folds: number): void {
  const tables = readPhraseTables(dataFolder);
  const pages = sets.flatMap((set) => readFlatPages(folder, set).map((flat) => ({ set, flat })));
  for (let fold = 0; fold < folds; fold += 1) tryFold(pages, tables, fold, folds);
  if (folds > 0) return;
  const flats = pages.map(({ flat }) => flat);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, packLineModel(fitLineModel(flats, tables, seed, log)));
}

function tryFold(pages: readonly LabelledPage[], tables: PhraseTables, fold: number, folds: number): void {
  const isIn = ({ flat }: LabelledPage): boolean => foldOf(`outer ${flat.site}`, folds) === fold;
  const known = pages.filter((page) => !isIn(page)).map(({ flat }) => flat);
  const model = fitLineModel(known, tables, seed, log);
  for (const { set, flat } of pages.filter(isIn)) {
    const views = describeLines(splitLines(flat.text), tables);
    const { inside, headlineAt } = layOutPage(views, model);
    const kept = views.filter((_, at) => inside[at] && at !== headlineAt);
    console.log(JSON.stringify({ id: flat.id, set, lines: kept.map(({ line }) => line.number) }));
  }
}
