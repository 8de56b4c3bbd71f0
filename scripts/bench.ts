// `npm run bench`: reads a thousand pages made from the examples on one core and prints pages and tokens a second and
// the peak of memory. Figures of one machine compare only with figures of the same machine on the same day.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openLedger } from '../src/ledger/index.ts';
import { isUnreadable, pageFromBytes } from '../src/page/index.ts';
import { loadReader, readPage } from '../src/pipeline.ts';

const pageCount = 1000;
const folder = join(import.meta.dirname, '../examples/pages');

/** Example pages over and over, each time with another last line, so that no two have the same bytes. */
function* pages(): Generator<{ bytes: Buffer; location: string }> {
  const sources = readdirSync(folder)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name: name.replace(/\.gz$/u, ''), bytes: name.endsWith('.gz') ? gunzipSync(bytes) : bytes };
    });
  for (let index = 0; index < pageCount; index += 1) {
    const source = sources[index % sources.length];
    if (source === undefined) return;
    yield { bytes: Buffer.concat([source.bytes, Buffer.from(`\nPage ${index}\n`)]), location: source.name };
  }
}

const startedAt = process.cpuUsage();
const wallStartedAt = performance.now();
const reader = loadReader();
const loadMs = performance.now() - wallStartedAt;
const scratch = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
const ledger = await openLedger(join(scratch, 'bench.db'), { mode: 'create' });
let tokens = 0;
let entries = 0;
for (const { bytes, location } of pages()) {
  const page = pageFromBytes(bytes, { location });
  if (isUnreadable(page)) throw new Error(`${location} is unreadable: ${page.message}`);
  const made = readPage(page, reader);
  await ledger.append(made, { recordedAt: new Date().toISOString(), location });
  entries += made.length;
  for (const entry of made) tokens += entry.kind === 'reading' ? entry.content.tokens : 0;
}
await ledger.close();
rmSync(scratch, { recursive: true });

const { user, system } = process.cpuUsage(startedAt);
const cpuSeconds = (user + system) / 1e6;
const wallSeconds = (performance.now() - wallStartedAt) / 1000;
const peakMiB = process.resourceUsage().maxRSS / 1024;
console.log(`pages            ${pageCount} (${entries} entries, ${tokens} tokens)`);
console.log(`tables, models   ${loadMs.toFixed(0)} ms to load`);
console.log(
  `processor time   ${cpuSeconds.toFixed(1)} s: ${(pageCount / cpuSeconds).toFixed(1)} pages/s, ${Math.round(tokens / cpuSeconds)} tokens/s`,
);
console.log(`wall clock       ${wallSeconds.toFixed(1)} s: ${(pageCount / wallSeconds).toFixed(1)} pages/s`);
console.log(`peak memory      ${peakMiB.toFixed(0)} MiB`);
