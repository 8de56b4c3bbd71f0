import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import { readArticle } from '../../src/article/index.ts';
import {
  type FoundPage,
  isUnreadable,
  measurePaths,
  readOnePage,
  readPages,
  type UnreadablePage,
} from '../../src/page/index.ts';
import { pageOfPdf } from '../../src/page/pdf/page-of-pdf.ts';
import { pdfLimits, readPdfApart } from '../../src/page/pdf/read-pdf-apart.ts';
import { allTables } from '../all-tables.ts';
import { makeZip } from '../zip/make-zip.ts';
import { makePdf, type PlacedLine } from './make-pdf.ts';

let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-pdf-'));
});
after(() => rmSync(folder, { recursive: true }));

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function readAll(path: string): Promise<(FoundPage | UnreadablePage)[]> {
  const found: (FoundPage | UnreadablePage)[] = [];
  for await (const page of readPages([path])) found.push(page);
  return found;
}

async function pageOf(bytes: Uint8Array, name = 'news.pdf'): Promise<FoundPage> {
  const page = await readOnePage(save(name, bytes));
  assert.ok(!isUnreadable(page), JSON.stringify(page));
  return page;
}

/** Lines below one another, as they are set in a column. */
function column(left: number, top: number, ...texts: readonly string[]): readonly PlacedLine[] {
  return texts.map((text, at) => ({ text, left, bottom: top - 14 * at }));
}

const paragraphs = (page: FoundPage): readonly string[] =>
  [...page.source.matchAll(/<p>([^<]*)<\/p>/gu)].map(([, text]) => text ?? '');

const edges = (number: number): readonly PlacedLine[] => [
  { text: 'Coast Wire - 13 March 2024', left: 60, bottom: 810, size: 9 },
  { text: `${number} / 2`, left: 290, bottom: 30, size: 9 },
];

const report = makePdf({
  info: "/ModDate (D:20240314000000+02'00')",
  pages: [
    [
      ...edges(1),
      { text: 'Ghana expels two diplomats of Togo', left: 60, bottom: 740, size: 20 },
      ...column(
        60,
        700,
        'Ghana expelled two diplo-',
        'mats of Togo on Tuesday, the',
        'foreign ministry said.',
      ),
      ...column(60, 640, 'Togo called the expulsion an insult', 'and said that it would'),
      ...column(320, 700, 'close its embassy in', 'Accra.'),
    ],
    [...edges(2), ...column(60, 700, 'Benin offered to help both', 'sides.')],
  ],
});

describe('a PDF document', () => {
  it('is a page of its headline and paragraphs, without headers, footers and hyphens at line ends', async () => {
    const page = await pageOf(report);
    assert.deepEqual(paragraphs(page), [
      'Ghana expelled two diplomats of Togo on Tuesday, the foreign ministry said.',
      'Togo called the expulsion an insult and said that it would close its embassy in Accra.',
      'Benin offered to help both sides.',
    ]);
    const { article } = readArticle(page, allTables);
    assert.equal(article?.text, ['Ghana expels two diplomats of Togo', ...paragraphs(page)].join('\n\n'));
    assert.deepEqual(article?.dating.published, { from: null, to: '2024-03-14' });
  });

  it('is told by its content, attached or packed, and counts as one page', async () => {
    assert.equal(paragraphs(await pageOf(report, 'saved.txt')).length, 3);
    const path = save('papers.zip', makeZip([{ name: 'a.pdf', bytes: report }]).bytes);
    assert.deepEqual(
      (await readAll(path)).map((page) => [page.location, isUnreadable(page)]),
      [[`${path}!/a.pdf`, false]],
    );
    assert.equal(measurePaths([save('one.pdf', report)]).pages, 1);
  });

  it('says that of a book only the beginning was read', async () => {
    const page = await pageOf(
      makePdf({ pages: Array(501).fill(column(60, 700, 'Ghana recalled its envoy.')) }),
    );
    assert.deepEqual(
      page.decoding?.map(({ ruleId }) => ruleId),
      ['page-cut'],
    );
  });

  it('is the same page whenever it is read', async () => {
    assert.equal((await pageOf(report)).pageId, (await pageOf(report)).pageId);
  });

  it('is named where it is damaged, locked or holds pictures only', async () => {
    const codeOf = async (bytes: Uint8Array) => {
      const [page, ...rest] = await readAll(save('bad.pdf', bytes));
      assert.ok(page !== undefined && isUnreadable(page) && rest.length === 0);
      return page.code;
    };
    assert.equal(await codeOf(report.subarray(0, 200)), 'BAD_PDF');
    assert.equal(await codeOf(makePdf({ pages: [[]] })), 'PDF_WITHOUT_TEXT');
    const key = 'ab'.repeat(32);
    const locked = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >>`;
    assert.equal(await codeOf(makePdf({ pages: [column(60, 700, 'Locked')], trailer: locked })), 'ENCRYPTED');
  });
});

describe('a PDF document that takes too much', () => {
  /** A page that is drawn by this stream of commands, packed. */
  const packed = (commands: string): Buffer => {
    const stream = deflateSync(commands);
    const head = `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >> endobj
4 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
5 0 obj << /Filter /FlateDecode /Length ${stream.length} >> stream
`;
    const end = '\nendstream endobj\ntrailer << /Size 6 /Root 1 0 R >>\n%%EOF\n';
    return Buffer.concat([Buffer.from(head), stream, Buffer.from(end)]);
  };
  const lines = (count: number) => packed('BT /F1 11 Tf 1 0 0 1 60 700 Tm (Envoys) Tj ET\n'.repeat(count));

  it('is ended where it takes too long, and named', async () => {
    const options = { location: 'a.pdf', limitBytes: 1e6, limits: { ...pdfLimits, seconds: 1 } };
    const page = await pageOfPdf(lines(3_000_000), options);
    assert.ok(isUnreadable(page) && page.code === 'PDF_LIMIT', JSON.stringify(page));
    assert.match(page.message, /takes longer than/u);
  });

  it('is ended where it fills the memory of its thread', async () => {
    const limits = { ...pdfLimits, heapMebibytes: 24 };
    assert.ok('text' in (await readPdfApart(lines(10), limits)));
    assert.deepEqual(await readPdfApart(lines(200_000), limits), { beyond: 'memory' });
  });

  it('is ended where it unpacks to more than there is room for', async () => {
    const bomb = packed(' '.repeat(100_000_000));
    const limits = { ...pdfLimits, growthMebibytes: 80 };
    assert.deepEqual(await readPdfApart(bomb, limits), { beyond: 'memory' });
  });
});
