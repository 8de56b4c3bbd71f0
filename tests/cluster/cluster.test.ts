// A cluster whose parts are killed while it reads: three workers, three NATS servers and a PostgreSQL, on this machine. The ledger afterwards
// is the one that a single process makes of the same pages. As long as the queue of a real day, again and again:
// DEMARCHE_CLUSTER_PAGES=20000 DEMARCHE_CLUSTER_ROUNDS=10 node --test tests/cluster/cluster.test.ts

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runHere } from '../cli/run-here.ts';
import { drawFrom } from '../ledger/oracle/draw.ts';
import { asAdministrator } from '../postgres/as-administrator.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { writeMadeNews } from '../warc/made-news.ts';
import { idsIn, startWorker, untilPages, type WorkerRun } from './cluster-runs.ts';
import { startNats } from './start-nats.ts';

const pageCount = Number(process.env['DEMARCHE_CLUSTER_PAGES'] ?? 60);
const rounds = Number(process.env['DEMARCHE_CLUSTER_ROUNDS'] ?? 1);
const [nats, postgres] = [await startNats(3), await startPostgres(['synchronous_commit=on'])];
const skip = nats.why || postgres.why;
const scratch = mkdtempSync(join(tmpdir(), 'demarche-cluster-'));
const [pages, whole] = [join(scratch, 'pages'), join(scratch, 'whole.db')];

/** More than a message holds, though hardly anything to read: noise that cannot be packed, in a script. */
function largePage(): string {
  const draw = drawFrom(1);
  const noise = Array.from({ length: 200_000 }, () => draw.number(2 ** 31).toString(36)).join('');
  return `<!doctype html><title>Talks</title><article><h1>Talks</h1><p>Kenya expelled two diplomats of Peru on Monday.</p></article><script>"${noise}"</script>`;
}

before(async () => {
  mkdirSync(pages);
  await writeMadeNews(join(pages, 'news.warc.gz'), pageCount);
  writeFileSync(join(pages, 'large.html'), largePage());
  writeFileSync(join(pages, 'empty.html'), '');
  const twice =
    '<title>Envoys</title><article><h1>Envoys</h1><p>Latvia recalled its ambassador to Chile.</p></article>';
  for (const name of ['once.html', 'again.html']) writeFileSync(join(pages, name), twice);
  assert.equal((await runHere(['read', pages, '-l', whole])).code, 3);
});
after(async () => {
  await nats.cluster?.stop();
  await postgres.server?.stop();
  rmSync(scratch, { recursive: true });
});

/** Two workers, a NATS server and PostgreSQL are killed at moments of this round; all but the workers come back. */
async function disturb(round: number, ledger: string, workers: readonly WorkerRun[]): Promise<void> {
  const draw = drawFrom(round);
  const parts = [1, 2, 3].map(() => 1 + draw.number(Math.ceil(pageCount / 6)));
  const untilPart = (last: number) =>
    untilPages(
      ledger,
      parts.slice(0, last).reduce((sum, pages) => sum + pages, 0),
    );
  await untilPart(1);
  workers[0]?.kill();
  const server = draw.number(3);
  await nats.cluster?.kill(server);
  await untilPart(2);
  await postgres.server?.crash();
  await postgres.server?.start();
  await untilPart(3);
  nats.cluster?.start(server);
  workers[1]?.kill();
}

describe(`${rounds} times ${pageCount} pages read by three workers, of which two are killed`, {
  skip,
}, () => {
  for (let round = 1; round <= rounds; round += 1)
    it(`give the ledger of a single process (${round})`, async (test) => {
      const stream = `${nats.cluster?.address}/?stream=round-${round}`;
      const ledger = `${postgres.server?.address}&schema=round_${round}`;
      const workers = [1, 2, 3].map(() => startWorker(stream, ledger, ['--until-empty']));
      const published = await runHere(['read', pages, '--stream', stream, '--json']);
      assert.equal(published.code, 3, published.stderr);
      await disturb(round, ledger, workers);
      const last = await workers[2]?.ended;
      assert.equal(last?.code, 3, last?.stderr);
      assert.deepEqual(await idsIn(ledger), await idsIn(whole));
      assert.equal((await runHere(['verify', '-l', ledger])).code, 0);
      const again = await runHere(['read', pages, '--stream', stream, '--json']);
      assert.equal(JSON.parse(again.stdout).published, 0, 'what was published is known');
      test.diagnostic(`the last worker: ${last?.stdout.replaceAll('\n', ' ')}`);
      await asAdministrator(postgres.server?.address ?? '', `DROP SCHEMA round_${round} CASCADE`);
    });
});
