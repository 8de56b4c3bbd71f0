// The page that a line names: its text in the line itself, else a file of the folder `pages` beside the input.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DemarcheError } from '../text/index.ts';
import { optionalText, textField } from './line-fields.ts';
import type { JsonObject, PredictContext } from './types.ts';

export interface LinePage {
  /** The file's name, with its ending. */
  readonly file: string;
  readonly bytes: Buffer;
}

/** `page` is a file's name; without an ending it is a `.txt`. Throws MISSING_FIELD where neither text nor file is there. */
export function linePage(line: JsonObject, { inputFolder }: Pick<PredictContext, 'inputFolder'>): LinePage {
  const name = textField(line, 'page');
  const file = /\.(?:txt|html?)$/u.test(name) ? name : `${name}.txt`;
  const text = optionalText(line, 'text');
  if (text !== null) return { file, bytes: Buffer.from(text) };
  const path = join(inputFolder, 'pages', file);
  if (existsSync(path)) return { file, bytes: readFileSync(path) };
  const advice = 'Give the text in "text", or put the page there.';
  throw new DemarcheError('MISSING_FIELD', `there is no page ${path}`, advice);
}
