import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { DemarcheError } from '../text/index.ts';
import { isUnreadable, measurePaths, type Page, readPages, type UnreadablePage } from './index.ts';

let folder = '';
const html = '<html><body><p>The envoy left on Monday.</p></body></html>';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-page-'));
});
after(() => rmSync(folder, { recursive: true }));

function save(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

async function readAll(paths: readonly string[], limitBytes?: number): Promise<(Page | UnreadablePage)[]> {
  const pages: (Page | UnreadablePage)[] = [];
  for await (const page of readPages(paths, limitBytes === undefined ? {} : { limitBytes })) pages.push(page);
  return pages;
}

async function codeOf(path: string, limitBytes?: number): Promise<string> {
  const [page] = await readAll([path], limitBytes);
  assert.ok(page !== undefined && isUnreadable(page), `${path} was read`);
  assert.match(page.message, /[;.]/u);
  return page.code;
}

describe('readPages', () => {
  it('reads a folder by name, subfolders included, and leaves hidden files, other kinds and links alone', async () => {
    for (const name of [
      'tree/b.txt',
      'tree/a/z.html',
      'tree/c.htm.gz',
      'tree/.hidden.html',
      'tree/photo.jpg',
    ])
      save(name, name.endsWith('.gz') ? gzipSync(html) : html);
    symlinkSync(folder, join(folder, 'tree', 'loop'));
    symlinkSync(join(folder, 'tree', 'b.txt'), join(folder, 'tree', 'link.txt'));
    const tree = join(folder, 'tree');
    const pages = await readAll([tree]);
    assert.deepEqual(
      pages.map((page) => page.location),
      ['a/z.html', 'b.txt', 'c.htm.gz'].map((name) => join(tree, name)),
    );
    assert.equal(measurePaths([tree]).pages, 3);
  });

  it('names a page by the hash of its bytes once gzip is undone', async () => {
    const pages = await readAll([save('same.html', html), save('same.html.gz', gzipSync(html))]);
    const expected = createHash('sha256').update(html).digest('hex');
    assert.deepEqual(
      pages.map((page) => page.pageId),
      [expected, expected],
    );
  });

  it('reads standard input for "-"', async () => {
    const pages: (Page | UnreadablePage)[] = [];
    const standardInput = (async function* () {
      yield Buffer.from('<!doctype html><p>The ');
      yield Buffer.from('envoy left.</p>');
    })();
    for await (const page of readPages(['-'], { standardInput })) pages.push(page);
    const [page] = pages;
    assert.ok(page !== undefined && !isUnreadable(page));
    assert.equal(page.location, '-');
    assert.equal(page.mediaType, 'text/html');
  });

  it('looks into a file that is named outright, whatever its ending', async () => {
    const [page] = await readAll([save('saved.php', html)]);
    assert.ok(page !== undefined && !isUnreadable(page));
    assert.equal(page.mediaType, 'text/html');
  });

  it('throws PATH_NOT_FOUND before the first page for a path that names nothing', async () => {
    const paths = [save('there.html', html), join(folder, 'not-there.html')];
    await assert.rejects(
      readAll(paths),
      (error) => error instanceof DemarcheError && error.code === 'PATH_NOT_FOUND',
    );
    assert.throws(() => measurePaths(paths), DemarcheError);
  });

  it('goes on after a file that cannot be read', async () => {
    const pages = await readAll([save('empty.html', ''), save('good.html', html)]);
    assert.deepEqual(pages.map(isUnreadable), [true, false]);
  });
});

describe('a file that is no page', () => {
  it('is EMPTY without bytes or with white space only', async () => {
    assert.equal(await codeOf(save('zero.html', '')), 'EMPTY');
    assert.equal(await codeOf(save('blank.txt', ' \n\t\n')), 'EMPTY');
    assert.equal(await codeOf(save('zero.html.gz', gzipSync(''))), 'EMPTY');
  });

  it('is BINARY with zeros, control bytes or the mark of another kind of file', async () => {
    assert.equal(await codeOf(save('zeros.html', Buffer.from('page\0\0\0\0page'))), 'BINARY');
    assert.equal(await codeOf(save('paper.txt', '%PDF-1.7 text')), 'BAD_PDF');
    assert.equal(await codeOf(save('image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))), 'BINARY');
  });

  it('is GZIP_TRUNCATED or GZIP_CORRUPT where gzip cannot be undone', async () => {
    const whole = gzipSync(html.repeat(50));
    assert.equal(await codeOf(save('cut.html.gz', whole.subarray(0, 40))), 'GZIP_TRUNCATED');
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, 12, 30);
    assert.equal(await codeOf(save('damaged.html.gz', damaged)), 'GZIP_CORRUPT');
    assert.equal(await codeOf(save('other.html.gz', Buffer.from([1, 2, 3, 4, 5]))), 'GZIP_CORRUPT');
  });

  it('is TOO_LARGE beyond the limit, before and after gzip, and still named by a hash', async () => {
    const large = save('large.html', html.repeat(100));
    assert.equal(await codeOf(large, 500), 'TOO_LARGE');
    const [page] = await readAll([large], 500);
    assert.equal(page?.pageId, createHash('sha256').update(html.repeat(100)).digest('hex'));
    assert.equal(await codeOf(save('bomb.html.gz', gzipSync('a'.repeat(5_000_000))), 100_000), 'TOO_LARGE');
  });

  it('is CHARSET_UNKNOWN in UTF-32', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]);
    assert.equal(await codeOf(save('wide.txt', bytes)), 'CHARSET_UNKNOWN');
  });
});
