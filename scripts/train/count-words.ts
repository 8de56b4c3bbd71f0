// Counts in how many texts a word stands: node scripts/train/count-words.ts FILE.jsonl... > data/stories/word-counts.tsv
// A line of a file has `text` or `sents` (a list), and perhaps `title`; a text that begins like one before is counted once.

import { readFileSync } from 'node:fs';
import { wordsOf } from '../../src/stories/words/read-words.ts';

/** A word in fewer texts says nothing of how common it is. */
const fewestTexts = 5;
const head = 200;

interface Line {
  readonly title?: string | null;
  readonly text?: string;
  readonly sents?: readonly string[];
}

const counts = new Map<string, number>();
const seen = new Set<string>();
for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { title, text, sents } = JSON.parse(line) as Line;
    const whole = `${title ?? ''}\n${text ?? sents?.join('\n') ?? ''}`;
    if (seen.has(whole.slice(0, head))) continue;
    seen.add(whole.slice(0, head));
    const words = new Set(wordsOf(whole).map(({ start, end }) => whole.slice(start, end).toLowerCase()));
    for (const word of words) if (/^\p{L}+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }

const rows = [...counts]
  .filter(([, texts]) => texts >= fewestTexts)
  .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
process.stdout.write(`# In how many of ${seen.size} news texts a word stands; rarer words are left out. Counts of words alone, of English news 2009-2019.
# Made by scripts/train/count-words.ts. Licence: CC0-1.0. Date counted: 2026-11-22.
word\ttexts
*\t${seen.size}
${rows.map(([word, texts]) => `${word}\t${texts}\n`).join('')}`);
