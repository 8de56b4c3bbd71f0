import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readArticle } from '../../src/article/index.ts';
import {
  type FoundPage,
  isUnreadable,
  type LineFields,
  measurePaths,
  pageFromBytes,
  parseLineFields,
  readPages,
  type UnreadablePage,
} from '../../src/page/index.ts';
import { DemarcheError } from '../../src/text/index.ts';
import { allTables } from '../all-tables.ts';
import { runHere } from '../cli/run-here.ts';

let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-lines-'));
});
after(() => rmSync(folder, { recursive: true }));

const first = 'Ghana expelled two diplomats of Togo on Tuesday, the foreign ministry in Accra said.';
const second = 'Togo called it <an insult> & said that it would close its embassy in "Accra".';
const text = `${first}\n\n${second}`;

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function linesOf(...lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

async function readAll(path: string, options: { fields?: LineFields; limitBytes?: number } = {}) {
  const found: (FoundPage | UnreadablePage)[] = [];
  for await (const page of readPages([path], options)) found.push(page);
  return found;
}

async function pageOf(line: object, fields: LineFields = {}): Promise<FoundPage> {
  const [page, ...more] = await readAll(save('one.jsonl', linesOf(line)), { fields });
  assert.ok(page !== undefined && !isUnreadable(page) && more.length === 0, JSON.stringify(page));
  return page;
}

const codesOf = (found: readonly (FoundPage | UnreadablePage)[]) =>
  found.map((one) => (isUnreadable(one) ? one.code : 'page'));

describe('an article of JSON Lines', () => {
  it('has its text, headline, day, outlet, author and address under the names that are common', async () => {
    for (const line of [
      {
        ...{ text, title: 'Ghana expels two', date: '2024-03-13T08:00:00Z', outlet: 'The Gulf Lantern' },
        ...{ author: 'Ama Mensah', url: 'https://lantern.example/togo' },
      },
      {
        ...{ maintext: text, headline: 'Ghana expels two', date_publish: '2024-03-13 08:00:00' },
        ...{
          source: { name: 'The Gulf Lantern' },
          authors: ['Ama Mensah'],
          link: 'https://lantern.example/togo',
        },
      },
      {
        ...{ body: [first, second], heading: 'Ghana expels two', timestamp: 1_710_316_800 },
        ...{
          publisher: 'The Gulf Lantern',
          byline: 'Ama Mensah',
          canonical_url: 'https://lantern.example/togo',
        },
      },
    ]) {
      const page = await pageOf(line);
      assert.equal(page.url, 'https://lantern.example/togo');
      const { article } = readArticle(page, allTables);
      assert.ok(article !== null);
      assert.equal(article.text, `Ghana expels two\n\n${text}`);
      assert.equal(article.outlet, 'The Gulf Lantern');
      assert.deepEqual(article.bylines, ['Ama Mensah']);
      assert.equal(article.dating.published.from, '2024-03-13');
    }
  });

  it('has them under the names that a user gives, also of fields within fields', async () => {
    const line = { text: 'Subscribe now', data: { story: text }, when: '2024-03-13' };
    const page = await pageOf(line, parseLineFields('text=data.story, date=when'));
    assert.match(page.source, /Ghana expelled two diplomats/u);
    assert.doesNotMatch(page.source, /Subscribe/u);
  });

  it('is the HTML that was kept of it, where some was', async () => {
    const html = `<html><body><h1>Two expelled</h1><p>${first}</p></body></html>`;
    const page = await pageOf({ html, text: 'something else' });
    assert.equal(Buffer.from(page.bytes).toString(), html);
  });

  it('is the same page whatever else stands in its line, and can be made of its bytes again', async () => {
    const page = await pageOf({ id: 1, title: 'Two expelled', text });
    assert.equal(page.pageId, (await pageOf({ text, crawled: 'today', title: 'Two expelled' })).pageId);
    const again = pageFromBytes(page.bytes, { location: page.location, headers: page.headers ?? null });
    assert.deepEqual(again, page);
  });
});

describe('a file of JSON Lines', () => {
  it('names each page by its line, and goes on behind lines that hold none', async () => {
    const path = save(
      'many.jsonl',
      `\ufeff${linesOf({ text })}\nno json\n[1]\n{"id": 7}\n${linesOf({ content: text })}`,
    );
    const found = await readAll(path);
    assert.deepEqual(codesOf(found), ['page', 'BAD_LINE', 'BAD_LINE', 'BAD_LINE', 'page']);
    assert.deepEqual(
      found.map(({ location }) => location),
      [1, 3, 4, 5, 6].map((line) => `${path}#${line}`),
    );
    const withoutText = found[3];
    assert.ok(withoutText !== undefined && isUnreadable(withoutText));
    assert.match(withoutText.message, /it has id, and none of text, .*--fields text=NAME/u);
    assert.equal(measurePaths([path]).pages, null);
  });

  it('may be packed, may lack the last line end, and is read as far as it is whole', async () => {
    const whole = linesOf(
      ...Array.from({ length: 400 }, (_, at) => ({ text: `${text} ${at} ${Math.sin(at)}` })),
    );
    assert.equal((await readAll(save('whole.jsonl.gz', gzipSync(whole.trimEnd())))).length, 400);
    const packed = gzipSync(whole);
    const found = await readAll(save('cut.jsonl.gz', packed.subarray(0, packed.length - 400)));
    const last = found.at(-1);
    assert.ok(last !== undefined && isUnreadable(last));
    assert.match(last.message, /breaks off/u);
  });

  it('passes over a line that is too long for a page', async () => {
    const path = save('long.jsonl', linesOf({ text }, { text: 'x'.repeat(5000) }, { text }));
    assert.deepEqual(codesOf(await readAll(path, { limitBytes: 2000 })), ['page', 'TOO_LARGE', 'page']);
  });

  it('is read by the command, with the fields that are named', async () => {
    const path = save('told.jsonl', linesOf({ story: text, date: '2024-03-13' }));
    const ledger = join(folder, 'told.db');
    const { code, stdout } = await runHere(['read', path, '--fields', 'text=story', '-l', ledger]);
    assert.equal(code, 0);
    assert.match(stdout, /^1 page read/u);
    const { stdout: acts } = await runHere(['timeline', '-l', ledger]);
    assert.match(acts, /expelled.*Ghana → two diplomats of Togo/u);
    assert.match(acts, /told\.jsonl#1/u);
  });
});

describe('the names of fields', () => {
  it('are refused where they name no part or no field, with all parts', () => {
    for (const wrong of ['body', 'txt=body', 'text=', 'text=a=b', ''])
      assert.throws(
        () => parseLineFields(wrong),
        (error) =>
          error instanceof DemarcheError && error.code === 'BAD_FIELDS' && /outlet/u.test(error.advice),
      );
  });
});
