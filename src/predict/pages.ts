// The task `pages`: a page of text, to the days on which its article may have been written, and its headline.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../article/index.ts';
import { isUnreadable, pageFromBytes } from '../page/index.ts';
import { DemarcheError } from '../text/index.ts';
import { optionalText, textField } from './line-fields.ts';
import type { JsonObject, PredictTask } from './types.ts';

function bytesOfLine(line: JsonObject, inputFolder: string): Buffer {
  const text = optionalText(line, 'text');
  if (text !== null) return Buffer.from(text);
  const name = textField(line, 'page');
  const paths = [name, `${name}.txt`].map((file) => join(inputFolder, 'pages', file));
  const path = paths.find((candidate) => existsSync(candidate));
  if (path !== undefined) return readFileSync(path);
  const advice = 'Give the text in "text", or put the page there.';
  throw new DemarcheError('MISSING_FIELD', `there is no page ${paths[0]}`, advice);
}

export const pagesTask: PredictTask = {
  name: 'pages',
  aliases: ['seed-pages'],
  stage: 'article',
  summary: 'line {page, text?} -> {page, from, to, stampFalse, headline}: when a page was written',
  predict: (line, { tables, inputFolder }) => {
    const page = textField(line, 'page');
    const read = pageFromBytes(bytesOfLine(line, inputFolder), { location: page });
    const article = isUnreadable(read) ? null : readArticle(read, tables).article;
    const { from = null, to = null } = article?.dating.published ?? {};
    const stampFalse = article?.dating.verdict === 'contradicted';
    return { page, from, to, stampFalse, headline: article?.headline ?? null };
  },
};
