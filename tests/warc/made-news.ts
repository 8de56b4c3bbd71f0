// A WARC file of any number of short made pages, some of its records damaged on purpose: for runs over an archive as large as those of the web.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { drawFrom } from '../ledger/oracle/draw.ts';
import { answer, record } from './make-warc.ts';

const capitals = {
  ...{ Poland: 'Warsaw', Latvia: 'Riga', China: 'Beijing', Egypt: 'Cairo', Kenya: 'Nairobi', Peru: 'Lima' },
  ...{ Norway: 'Oslo', Ghana: 'Accra', Togo: 'Lomé', Japan: 'Tokyo', Chile: 'Santiago', Ireland: 'Dublin' },
};
const states = Object.keys(capitals) as [keyof typeof capitals, ...(keyof typeof capitals)[]];

/** What is done to `{b}`, with a number that no other page has. */
const deeds = [
  'expelled {n} diplomats of {b}',
  'signed a treaty with {b} on {n} rivers',
  'recalled its ambassador to {b} after {n} days of talks',
  'imposed sanctions on {n} companies of {b}',
  'offered {b} a loan of {n} million dollars',
] as const;

const firstDay = Date.UTC(2023, 0, 1);
const days = 700;
const msPerDay = 86_400_000;

/** The same number gives the same page. */
export function madePage(number: number): string {
  const draw = drawFrom(number);
  const a = draw.oneOf(states);
  const b = states[(states.indexOf(a) + 1 + draw.number(states.length - 1)) % states.length] as typeof a;
  const deed = draw.oneOf(deeds).replace('{b}', b).replace('{n}', String(number));
  const day = new Date(firstDay + draw.number(days) * msPerDay).toISOString().slice(0, 10);
  return `<!doctype html><html lang="en"><head><title>${a} and ${b}</title><meta property="article:published_time" content="${day}T08:00:00Z"></head>
<body><article><h1>${a} and ${b}: news of the day</h1><p>${a} ${deed} on Monday, the foreign ministry in ${capitals[a]} said.</p></article></body></html>`;
}

export type Damage = 'changed' | 'cutShort' | 'noise';

/** A packed record that no longer can be read: a byte differs, its end is gone, or something else stands in its place. */
function damage(packed: Buffer, kind: Damage): Buffer {
  if (kind === 'cutShort') return packed.subarray(0, Math.floor(packed.length / 2));
  if (kind === 'noise') return Buffer.alloc(packed.length, 'not a record ');
  const changed = Buffer.from(packed);
  const at = Math.floor(packed.length / 2);
  changed[at] = (changed[at] ?? 0) ^ 0x55;
  return changed;
}

const kinds: readonly Damage[] = ['changed', 'cutShort', 'noise'];
/** One record in so many is damaged; never two in a row, nor the first. */
const damagedEvery = 97;

export interface MadeArchive {
  /** Those that can be read. */
  readonly pages: number;
  /** Those that cannot, the last included, in which the file breaks off. */
  readonly damagedRecords: number;
}

/** Writes `count` records, each packed by itself, of which some are damaged, and half of one more. */
export async function writeMadeNews(path: string, count: number): Promise<MadeArchive> {
  const file = createWriteStream(path);
  let damagedRecords = 1;
  const packedRecord = (number: number) =>
    gzipSync(
      record({
        url: `https://news.example/${number}`,
        block: answer(madePage(number), ['Content-Type: text/html; charset=utf-8']),
      }),
    );
  for (let number = 1; number <= count; number += 1) {
    const isDamaged = number % damagedEvery === 0;
    const kind = kinds[damagedRecords % kinds.length] ?? 'noise';
    damagedRecords += isDamaged ? 1 : 0;
    const packed = packedRecord(number);
    if (!file.write(isDamaged ? damage(packed, kind) : packed)) await once(file, 'drain');
  }
  const last = packedRecord(count + 1);
  file.end(last.subarray(0, Math.floor(last.length / 2)));
  await finished(file);
  return { pages: count - (damagedRecords - 1), damagedRecords };
}
