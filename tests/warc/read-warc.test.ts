import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import {
  type FoundPage,
  isUnreadable,
  measurePaths,
  readPageFile,
  readPages,
  type UnreadablePage,
} from '../../src/page/index.ts';
import { makePdf } from '../pdf/make-pdf.ts';
import { answer, fileName, type Packing, packings, record, warcFile } from './make-warc.ts';

let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-warc-'));
});
after(() => rmSync(folder, { recursive: true }));

const isHtml = ['Content-Type: text/html; charset=utf-8'];

function pageAbout(number: number): string {
  return `<html><body><h1>Envoy ${number}</h1><p>Envoy ${number} of Norway left Suva on Monday.</p></body></html>`;
}

function recordOf(number: number): Buffer {
  return record({ url: `https://news.example/${number}`, block: answer(pageAbout(number), isHtml) });
}

function save(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function readAll(path: string, limitBytes?: number): Promise<(FoundPage | UnreadablePage)[]> {
  const found: (FoundPage | UnreadablePage)[] = [];
  for await (const page of readPages([path], limitBytes === undefined ? {} : { limitBytes }))
    found.push(page);
  return found;
}

/** What was read, in short: the address of a page, the code of what was not read. */
function inShort(found: readonly (FoundPage | UnreadablePage)[]): readonly (string | null)[] {
  return found.map((one) => (isUnreadable(one) ? one.code : (one.url?.split('/').at(-1) ?? null)));
}

async function readRecords(records: readonly Buffer[], packing: Packing = 'byRecord') {
  return readAll(save(fileName(packing), warcFile(records, packing).bytes));
}

async function onlyPage(
  block: Uint8Array,
  parts: { type?: string; fields?: string[] } = {},
): Promise<FoundPage> {
  const [page, ...more] = await readRecords([record({ url: 'https://news.example/a', block, ...parts })]);
  assert.ok(page !== undefined && !isUnreadable(page) && more.length === 0);
  return page;
}

describe('the pages of a WARC file', () => {
  for (const packing of packings)
    it(`are those of its records, each at the byte where it begins (${packing})`, async () => {
      const { bytes, offsets } = warcFile([1, 2, 3].map(recordOf), packing);
      const path = save(fileName(packing), bytes);
      const pages = await readAll(path);
      assert.deepEqual(inShort(pages), ['1', '2', '3']);
      const begins = packing === 'whole' ? [0, 0, 0] : offsets;
      assert.deepEqual(
        pages.map(({ location }) => location),
        begins.map((offset) => `${path}#${offset}`),
      );
      assert.deepEqual(measurePaths([path]), { pages: null, bytes: bytes.length });
    });

  it('are named by the hash of what the server sent, as from a file of its own', async () => {
    const page = await onlyPage(answer(pageAbout(1), isHtml));
    assert.equal(page.pageId, createHash('sha256').update(pageAbout(1)).digest('hex'));
    assert.equal(page.mediaType, 'text/html');
    assert.equal(Buffer.from(page.bytes).toString(), pageAbout(1));
  });

  it('are PDF documents, too, packed or not, with what the server said of them', async () => {
    const title = { text: 'Norway recalls its envoy from Fiji', left: 60, bottom: 740, size: 20 };
    const told = { text: 'Norway recalled its envoy from Fiji on Friday.', left: 60, bottom: 700 };
    const document = makePdf({ pages: [[title, told]] });
    const headers = ['Content-Type: application/pdf', 'Last-Modified: Mon, 04 Mar 2024 10:00:00 GMT'];
    const plain = await onlyPage(answer(document, headers));
    const packed = await onlyPage(answer(gzipSync(document), [...headers, 'Content-Encoding: gzip']));
    assert.match(plain.source, /Norway recalled its envoy/u);
    assert.equal(packed.pageId, plain.pageId);
    assert.equal(plain.url, 'https://news.example/a');
    assert.match(plain.headers ?? '', /^Last-Modified: Mon, 04 Mar 2024/mu);
    const [damaged] = await readRecords([
      record({ url: 'https://news.example/b', block: answer(document.subarray(0, 40), headers) }),
    ]);
    assert.ok(damaged !== undefined && isUnreadable(damaged) && damaged.code === 'BAD_PDF');
  });

  it('are of answers that hold a page, of files and of texts made of pages; all else is passed over', async () => {
    const url = 'https://news.example/';
    const found = await readRecords([
      record({ type: 'warcinfo', url: `${url}info`, block: 'software: a test' }),
      record({ type: 'request', url: `${url}asked`, block: 'GET / HTTP/1.1\r\n\r\n' }),
      record({ url: `${url}moved`, block: answer('<p>Moved</p>', isHtml, '301 Moved') }),
      record({ url: `${url}missing`, block: answer('<p>None</p>', isHtml, '404 Not Found') }),
      record({ url: `${url}photo`, block: answer('\u0089PNG', ['Content-Type: image/png']) }),
      record({ type: 'metadata', url: `${url}meta`, block: 'fetchTimeMs: 8' }),
      record({ url: `${url}answer`, block: answer(pageAbout(1), isHtml) }),
      record({
        type: 'resource',
        url: `${url}file`,
        fields: ['Content-Type: text/html'],
        block: pageAbout(2),
      }),
      record({
        ...{ type: 'conversion', url: `${url}text`, fields: ['Content-Type: text/plain'] },
        block: 'Suva recalls its envoy\n\nSuva recalled its envoy to Oslo on Monday.',
      }),
    ]);
    assert.deepEqual(inShort(found), ['answer', 'file', 'text']);
    assert.equal((found.at(-1) as FoundPage).mediaType, 'text/plain');
  });

  for (const [coding, pack] of [
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateRawSync],
    ['zstd', zstdCompressSync],
  ] as const)
    it(`are unpacked where the server sent them as ${coding}, in chunks`, async () => {
      const packed = pack(pageAbout(1));
      const size = packed.length.toString(16);
      const chunks = Buffer.concat([Buffer.from(`${size}\r\n`), packed, Buffer.from('\r\n0\r\n\r\n')]);
      const headers = [...isHtml, `Content-Encoding: ${coding}`, 'Transfer-Encoding: chunked'];
      const page = await onlyPage(answer(chunks, headers));
      assert.equal(page.source, pageAbout(1));
    });

  it('keep the headers that tell of them, and are the same page made of bytes and headers again', async () => {
    const { headers } = await onlyPage(
      answer(pageAbout(1), [...isHtml, 'Set-Cookie: a=b', 'Last-Modified: Tue, 04 Mar 2025 05:00:00 GMT']),
    );
    assert.deepEqual(headers?.split('\n'), [
      'WARC-Target-URI: https://news.example/a',
      'WARC-Date: 2025-03-04T05:06:07Z',
      'Content-Type: text/html; charset=utf-8',
      'Last-Modified: Tue, 04 Mar 2025 05:00:00 GMT',
    ]);
  });

  it('are not one page', () => {
    const one = readPageFile(save('many.warc.gz', warcFile([recordOf(1), recordOf(2)], 'byRecord').bytes));
    assert.ok(isUnreadable(one));
    assert.equal(one.code, 'ARCHIVE');
  });

  it('say that the archive kept only their beginning', async () => {
    const page = await onlyPage(answer(pageAbout(1), isHtml), { fields: ['WARC-Truncated: length'] });
    assert.deepEqual(
      page.decoding?.map(({ ruleId }) => ruleId),
      ['page-cut'],
    );
  });
});

/** Three records, of which the one in the middle is changed. */
function damaged(packing: Packing, change: (middle: Buffer) => Buffer): Buffer {
  const parts = [1, 2, 3].map(recordOf).map((part) => (packing === 'byRecord' ? gzipSync(part) : part));
  return Buffer.concat(parts.map((part, at) => (at === 1 ? change(Buffer.from(part)) : part)));
}

function flip(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  return bytes;
}

describe('a damaged WARC file', () => {
  it('loses the record of a damaged gzip member, wherever the damage lies', async () => {
    const length = gzipSync(recordOf(2)).length;
    for (let at = 0; at < length; at += 1) {
      // The time, the kind of writer and the flag for text say nothing of the content.
      if (at > 3 && at < 10) continue;
      const path = save(
        'bad.warc.gz',
        damaged('byRecord', (middle) => flip(middle, at)),
      );
      assert.deepEqual(inShort(await readAll(path)), ['1', 'RECORD_CORRUPT', '3'], `byte ${at}`);
    }
  });

  it('loses the record whose length is false, too long or too short', async () => {
    for (const length of ['10', '9999', '999999999', 'many']) {
      const change = (middle: Buffer) =>
        Buffer.from(
          middle.toString('latin1').replace(/(?<=Content-Length: )\d+(?=\r\n\r\nHTTP)/u, length),
          'latin1',
        );
      const found = await readAll(save('bad.warc', damaged('plain', change)));
      assert.deepEqual(inShort(found), ['1', 'RECORD_CORRUPT', '3'], length);
    }
  });

  it('loses the record at which it breaks off, and says so', async () => {
    for (const packing of ['plain', 'byRecord'] as const) {
      const { bytes, offsets } = warcFile([1, 2, 3].map(recordOf), packing);
      for (const beyond of [3, 40, 90]) {
        const found = await readAll(save(fileName(packing), bytes.subarray(0, (offsets[2] ?? 0) + beyond)));
        assert.deepEqual(
          inShort(found),
          ['1', '2', 'RECORD_TRUNCATED'],
          `${packing}, ${beyond} bytes of the third`,
        );
      }
    }
  });

  it('names the byte at which nothing could be read, and goes on behind what is no record', async () => {
    const { bytes, offsets } = warcFile(
      [recordOf(1), Buffer.from('noise between two records\r\n'), recordOf(2)],
      'plain',
    );
    const [, fault, second] = await readAll(save('noise.warc', bytes));
    assert.ok(fault !== undefined && isUnreadable(fault));
    assert.equal(fault.location, join(folder, `noise.warc#${offsets[1]}`));
    assert.match(fault.message, new RegExp(`byte ${offsets[1]} `, 'u'));
    assert.deepEqual(inShort([second as FoundPage]), ['2']);
  });

  it('passes over what is too large for a page, and names it where it may be one', async () => {
    const large = record({ url: 'https://news.example/large', block: answer('x'.repeat(9000), isHtml) });
    const film = record({
      ...{ url: 'https://news.example/film', fields: ['WARC-Identified-Payload-Type: video/mp4'] },
      block: answer('y'.repeat(9000), ['Content-Type: video/mp4']),
    });
    for (const packing of ['plain', 'byRecord'] as const) {
      const { bytes } = warcFile([recordOf(1), large, film, recordOf(2)], packing);
      const found = await readAll(save(fileName(packing), bytes), 2000);
      assert.deepEqual(inShort(found), ['1', 'TOO_LARGE', '2'], packing);
    }
  });

  it('is told of once where it cannot be opened or holds nothing', async () => {
    assert.deepEqual(inShort(await readAll(save('empty.warc', Buffer.alloc(0)))), []);
    const [fault, ...rest] = inShort(await readAll(save('page.warc', Buffer.from(pageAbout(1)))));
    assert.deepEqual([fault, ...rest], ['RECORD_CORRUPT']);
  });
});
