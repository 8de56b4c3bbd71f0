// The task `article`: a saved page, to the article's text, headline, bylines, day and outlet.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../article/index.ts';
import { isUnreadable, type Page, pageFromBytes, readPageFile, type UnreadablePage } from '../page/index.ts';
import type { ArticleRecord } from '../record/index.ts';
import { DemarcheError } from '../text/index.ts';
import { optionalText, textField } from './line-fields.ts';
import type { JsonObject, LineTask } from './types.ts';

/** A file is looked up beside the input, then one folder up: the scored sets keep gold and pages side by side. */
function readPage(line: JsonObject, folder: string): Page | UnreadablePage {
  const [file, html] = [optionalText(line, 'file'), optionalText(line, 'html')];
  const url = optionalText(line, 'url');
  if (html !== null) return pageFromBytes(Buffer.from(html), { location: 'line.html', url });
  if (file === null)
    throw new DemarcheError(
      'MISSING_FIELD',
      'a line has neither "file" nor "html"',
      'Give each line the path of a saved page in "file", or its source in "html".',
    );
  const beside = join(folder, file);
  const path = existsSync(beside) ? beside : join(folder, '..', file);
  if (!existsSync(path))
    throw new DemarcheError(
      'PATH_NOT_FOUND',
      `There is no file "${beside}".`,
      'Correct "file" in that line.',
    );
  return readPageFile(path, { url });
}

/** The text without its headline and captions, as the scored sets have it. */
function bodyOf({ blocks, text }: ArticleRecord): string {
  const body = blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'caption');
  return body.map(({ span }) => text.slice(span.start, span.end)).join('\n\n');
}

const nothing = { text: '', title: null, byline: [], date: null, outlet: null, verdict: 'unknown' };

export const articleTask: LineTask = {
  name: 'article',
  aliases: ['extraction', 'html'],
  stage: 'article',
  summary:
    'line {id, file | html, url?} with a saved page -> {id, text, title, byline, date, outlet, verdict}',
  predict: (line, { tables, inputFolder }) => {
    const id = textField(line, 'id');
    const page = readPage(line, inputFolder);
    if (isUnreadable(page)) return { id, ...nothing };
    const { article } = readArticle(page, tables);
    if (article === null) return { id, ...nothing };
    return {
      id,
      text: bodyOf(article),
      title: article.headline,
      byline: article.bylines,
      date: (article.statedPublished ?? article.statedModified)?.slice(0, 10) ?? null,
      outlet: article.outlet,
      verdict: article.dating.verdict,
    };
  },
};
