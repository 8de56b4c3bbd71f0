// The task `stamps`: is the date that an article bears false, and which days does its text alone allow?

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeStamp, listOfficeHolders } from '../article/index.ts';
import { DemarcheError } from '../text/index.ts';
import { optionalText, textField } from './line-fields.ts';
import type { LineTask } from './types.ts';

/** A stamp is called false from this doubt on: the words are some twice as likely on other days. */
const falseFrom = 0.3;
/** The files, beside the input or in its neighbour, in which a line's text is looked up by its id. */
const textFolder = '../attribution';
const textFile = /^polnear-.*\.jsonl$/u;

function textOfId(id: string, inputFolder: string): string {
  for (const folder of [join(inputFolder, textFolder), inputFolder]) {
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder).filter((name) => textFile.test(name));
    for (const file of files.sort()) {
      const lines = readFileSync(join(folder, file), 'utf8');
      const at = lines.indexOf(`"id": ${JSON.stringify(id)}`);
      if (at < 0) continue;
      const start = lines.lastIndexOf('\n', at) + 1;
      const end = lines.indexOf('\n', at);
      return textField(JSON.parse(lines.slice(start, end < 0 ? undefined : end)), 'text');
    }
  }
  const message = `there is no text of ${id} in ${join(inputFolder, textFolder)}`;
  throw new DemarcheError('MISSING_FIELD', message, 'Give the text in "text", or put polnear-*.jsonl there.');
}

export const stampsTask: LineTask = {
  name: 'stamps',
  aliases: [],
  stage: 'article',
  summary:
    'line {id, stamp, text?} -> {id, false, from, to}: is the stamp false, and what does the text allow',
  predict: (line, { tables, inputFolder }) => {
    const id = textField(line, 'id');
    const stamp = textField(line, 'stamp').slice(0, 10);
    const text = optionalText(line, 'text') ?? textOfId(id, inputFolder);
    const holders = listOfficeHolders(text, tables.actors);
    const { days, doubt } = judgeStamp(text, { from: stamp, to: stamp }, { tables, holders });
    return { id, false: doubt >= falseFrom, from: days.from, to: days.to };
  },
};
