// Reads every odd page to its article or its problem. A page that never ends shows as a test that never ends.

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { oddPages, writeOddPages } from '../scripts/make-odd-pages.ts';
import { readArticle } from '../src/article/index.ts';
import { isUnreadable, type Page, readPages, type UnreadablePage } from '../src/page/index.ts';
import { type ArticleRecord, makeEntry } from '../src/record/index.ts';
import { listCell, loadTables, readTable } from '../src/tables/index.ts';

const keptFolder = fileURLToPath(new URL('./fixtures/odd/', import.meta.url));
const expectedFile = new URL('./fixtures/odd/expected.tsv', import.meta.url);
const expected = readTable(expectedFile, ['file', 'origin', 'gives', 'holds', 'lacks', 'why']);
const tables = loadTables();
let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-odd-'));
  writeOddPages(join(folder, 'made'));
});
after(() => rmSync(folder, { recursive: true }));

type Outcome = { readonly gives: string; readonly article: ArticleRecord | null; readonly page: Page | null };

function outcomeOf(page: Page | UnreadablePage): Outcome {
  if (isUnreadable(page)) return { gives: page.code, article: null, page: null };
  const { article, problems } = readArticle(page, tables);
  if (article !== null) return { gives: 'article', article, page };
  return { gives: problems.map(({ code }) => code).join('|'), article, page };
}

async function read(path: string): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const page of readPages([path])) outcomes.push(outcomeOf(page));
  return outcomes;
}

/** `\u001b` and `\r` of a cell as the characters that they stand for. */
function unescapeCell(cell: string): string {
  return cell
    .replaceAll('\\r', '\r')
    .replace(/\\u([0-9a-f]{4})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function checkOffsets(article: ArticleRecord, source: string): void {
  makeEntry('article', article);
  const pieces = article.blocks.map(({ span }) => article.text.slice(span.start, span.end));
  assert.equal(pieces.join('\n\n'), article.text);
  for (const { pageSpan } of article.blocks)
    assert.ok(
      pageSpan.start <= pageSpan.end && pageSpan.end <= source.length,
      'a block lies outside its page',
    );
  for (const { span, quote } of article.dating.clues)
    if (span !== null) assert.equal(article.text.slice(span.start, span.end), quote);
}

describe('an odd page gives what the table says:', () => {
  for (const { cells } of expected) {
    it(`${cells.file}: ${cells.gives} (${cells.why})`, async () => {
      const path = join(cells.origin === 'kept' ? keptFolder : join(folder, 'made'), cells.file);
      const [outcome] = await read(path);
      assert.ok(outcome !== undefined);
      assert.ok(listCell(cells.gives).includes(outcome.gives), `${outcome.gives}, not ${cells.gives}`);
      if (outcome.article === null || outcome.page === null) return;
      checkOffsets(outcome.article, outcome.page.source);
      const { text } = outcome.article;
      assert.ok(text.includes(unescapeCell(cells.holds)), `no "${cells.holds}" in the article`);
      if (cells.lacks !== '') assert.ok(!text.includes(unescapeCell(cells.lacks)), `"${cells.lacks}" in it`);
    });
  }
});

describe('the table of odd pages', () => {
  it('names every page that is kept or made, and no other', () => {
    const kept = readdirSync(keptFolder).filter((name) => !/^(?:\.|README|expected)/u.test(name));
    const named = (origin: string): readonly string[] =>
      expected.filter(({ cells }) => cells.origin === origin).map(({ cells }) => cells.file);
    assert.deepEqual([...named('kept')].sort(), kept.sort());
    assert.deepEqual([...named('made')].sort(), Object.keys(oddPages).sort());
  });
});

describe('a file that cannot be kept in a folder', () => {
  it('is UNREADABLE without the right to read it', { skip: process.getuid?.() === 0 }, async () => {
    const path = join(folder, 'closed.html');
    writeFileSync(path, '<p>The envoy left.</p>');
    chmodSync(path, 0o000);
    assert.deepEqual(
      (await read(path)).map(({ gives }) => gives),
      ['UNREADABLE'],
    );
  });

  it('is UNREADABLE where it is a link that leads to itself', async () => {
    const path = join(folder, 'circle.html');
    symlinkSync(path, path);
    assert.deepEqual(
      (await read(path)).map(({ gives }) => gives),
      ['UNREADABLE'],
    );
  });

  it('is read as a folder where it is one, "page.html" or not', async () => {
    const path = join(folder, 'page.html');
    mkdirSync(path);
    writeFileSync(join(path, 'empty.txt'), '');
    assert.deepEqual(
      (await read(path)).map(({ gives }) => gives),
      ['EMPTY'],
    );
  });
});
