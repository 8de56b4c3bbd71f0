// Reads pages flattened to text, a line a page, with the labels of their lines: 1 article, 0 chrome, 2 does not count.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface FlatPage {
  readonly id: string;
  /** Pages of one site are never in two folds. */
  readonly site: string;
  readonly text: string;
  /** A label for each line of the text, empty lines counted. */
  readonly keep: string;
  readonly hasBullets: boolean;
}

interface GoldLine {
  readonly id: string;
  readonly url: string;
  readonly style: string;
  readonly keep: string;
}

function readLines<Line>(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** The last two labels of the host, three where the last two are short: `co.uk` is no site. */
function siteOf(url: string): string {
  const labels = new URL(url).hostname.split('.');
  const two = labels.slice(-2).join('.');
  return two.length <= 6 ? labels.slice(-3).join('.') : two;
}

/** The pages of `FOLDER/flat/SET.jsonl.gz` with the labels of `FOLDER/gold/flat-SET.jsonl`. */
export function readFlatPages(folder: string, set: string): readonly FlatPage[] {
  const gold = new Map(
    readLines<GoldLine>(readFileSync(join(folder, 'gold', `flat-${set}.jsonl`), 'utf8')).map((line) => [
      line.id,
      line,
    ]),
  );
  const texts = gunzipSync(readFileSync(join(folder, 'flat', `${set}.jsonl.gz`))).toString('utf8');
  return readLines<{ id: string; text: string }>(texts).flatMap(({ id, text }): FlatPage[] => {
    const line = gold.get(id);
    if (line === undefined) return [];
    return [{ id, site: siteOf(line.url), text, keep: line.keep, hasBullets: line.style === 'bullets' }];
  });
}
