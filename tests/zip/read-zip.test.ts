import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import {
  type FoundPage,
  isUnreadable,
  measurePaths,
  readOnePage,
  readPages,
  type UnreadablePage,
} from '../../src/page/index.ts';
import { runHere } from '../cli/run-here.ts';
import { type MemberParts, makeZip } from './make-zip.ts';

let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-zip-'));
});
after(() => rmSync(folder, { recursive: true }));

function pageAbout(number: number): string {
  return `<html><body><h1>Envoy ${number}</h1><p>Norway expelled ${number} envoys of Fiji on 4 May 2024.</p></body></html>`;
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

/** "a.html: page", "b.html: ENCRYPTED": the place within the folder, and what was found there. */
function inShort(found: readonly (FoundPage | UnreadablePage)[]): readonly string[] {
  return found.map(
    (one) => `${one.location.slice(folder.length + 1)}: ${isUnreadable(one) ? one.code : 'page'}`,
  );
}

const pageMember = (number: number): MemberParts => ({ name: `${number}.html`, bytes: pageAbout(number) });

async function readMembers(members: readonly MemberParts[], limitBytes?: number) {
  return inShort(await readAll(save('news.zip', makeZip(members).bytes), limitBytes));
}

describe('the pages of a ZIP archive', () => {
  it('are its members that are named as pages, by name, packed or not', async () => {
    const path = save(
      'news.zip',
      makeZip([
        { name: '2024/b.txt', bytes: 'Envoys leave\n\nNorway recalled its envoy to Fiji.' },
        { name: '2024/', bytes: '' },
        { name: '2023/é.html.gz', bytes: gzipSync(pageAbout(2)), isStored: true },
        { name: '2024/a.html', bytes: pageAbout(1) },
        { name: '2024/photo.jpg', bytes: 'x' },
        { name: '.hidden/c.html', bytes: pageAbout(3) },
        { name: '__MACOSX/2024/._a.html', bytes: pageAbout(4) },
        { name: '../../etc/d.html', bytes: pageAbout(5) },
      ]).bytes,
    );
    const pages = await readAll(path);
    assert.deepEqual(inShort(pages), [
      'news.zip!/../../etc/d.html: page',
      'news.zip!/2023/é.html.gz: page',
      'news.zip!/2024/a.html: page',
      'news.zip!/2024/b.txt: page',
    ]);
    assert.equal((pages[2] as FoundPage).source, pageAbout(1));
    assert.equal(measurePaths([path]).pages, null);
  });

  it('are told by the bytes of the archive, not by its name', async () => {
    assert.deepEqual(inShort(await readAll(save('saved.html', makeZip([pageMember(1)]).bytes))), [
      'saved.html!/1.html: page',
    ]);
    assert.deepEqual(inShort(await readAll(save('page.zip', Buffer.from(pageAbout(1))))), ['page.zip: page']);
  });

  it('are not one page', async () => {
    const page = await readOnePage(save('news.zip', makeZip([pageMember(1)]).bytes));
    assert.ok(isUnreadable(page));
    assert.equal(page.code, 'ARCHIVE');
  });

  it('are those of the ledger, and found again by their names', async () => {
    const path = save('told.zip', makeZip([pageMember(3), pageMember(4)]).bytes);
    const ledger = join(folder, 'told.db');
    const { code, stdout } = await runHere(['read', path, '-l', ledger]);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^2 pages read/u);
    const again = await runHere(['read', path, '-l', ledger]);
    assert.match(again.stdout, /^0 pages read, 2 already known/u);
    const { stdout: pages } = await runHere(['pages', '--json', '-l', ledger]);
    const locations = (JSON.parse(pages) as { pages: { location: string }[] }).pages.map(
      ({ location }) => location,
    );
    assert.deepEqual(locations.sort(), [`${path}!/3.html`, `${path}!/4.html`]);
    assert.equal((await runHere(['page', '3.html', '-l', ledger])).code, 0);
  });
});

describe('a member of a ZIP archive that cannot be read', () => {
  const around = (middle: Omit<MemberParts, 'name'>, name = '2.html') =>
    readMembers([pageMember(1), { name, ...middle }, pageMember(3)]);
  const others = (code: string, name = '2.html') => [
    'news.zip!/1.html: page',
    `news.zip!/${name}: ${code}`,
    'news.zip!/3.html: page',
  ];

  it('is MEMBER_DAMAGED, wherever a byte of it differs or it is cut short', async () => {
    const length = makeZip([pageMember(2)]).offsets[1] ?? 0;
    const head = 30 + '2.html'.length;
    for (let at = 0; at < length - head; at += 1)
      assert.deepEqual(
        await around({
          bytes: pageAbout(2),
          damage: (packed) => {
            packed[at] = (packed[at] ?? 0) ^ 0x55;
            return packed;
          },
        }),
        others('MEMBER_DAMAGED'),
        `byte ${at}`,
      );
    const cut = (packed: Buffer) => packed.subarray(0, packed.length / 2);
    assert.deepEqual(await around({ bytes: pageAbout(2), damage: cut }), others('MEMBER_DAMAGED'));
    assert.deepEqual(await around({ bytes: pageAbout(2), toldBytes: 20 }), others('MEMBER_DAMAGED'));
  });

  it('is ENCRYPTED, of a method that is not read, or an archive of its own', async () => {
    assert.deepEqual(await around({ bytes: pageAbout(2), isLocked: true }), others('ENCRYPTED'));
    assert.deepEqual(await around({ bytes: pageAbout(2), method: 14 }), others('BINARY'));
    const inner = makeZip([pageMember(7)]).bytes;
    for (const name of ['2.zip', '2.html', '2.warc.gz'])
      assert.deepEqual(await around({ bytes: inner }, name), others('ARCHIVE_NESTED', name));
  });

  it('is TOO_LARGE beyond the limit, and where it shrank as no page does, whatever size is told', async () => {
    const large = { name: '2.html', bytes: 'y'.repeat(90_000) };
    assert.deepEqual(await readMembers([pageMember(1), large], 20_000), [
      'news.zip!/1.html: page',
      'news.zip!/2.html: TOO_LARGE',
    ]);
    assert.deepEqual(await readMembers([{ ...large, toldBytes: 100 }], 20_000), [
      'news.zip!/2.html: TOO_LARGE',
    ]);
    assert.deepEqual(await around({ bytes: Buffer.alloc(9_000_000, 32) }), others('TOO_LARGE'));
  });
});

describe('a ZIP archive that cannot be read', () => {
  it('is ARCHIVE_DAMAGED where it breaks off, its directory is damaged, or its members lie over each other', async () => {
    const members = [1, 2, 3].map(pageMember);
    const { bytes, offsets } = makeZip(members);
    const cut = await readAll(save('cut.zip', bytes.subarray(0, bytes.length - 60)));
    assert.deepEqual(inShort(cut), ['cut.zip: ARCHIVE_DAMAGED']);
    const damaged = Buffer.from(bytes);
    damaged[(offsets.at(-1) ?? 0) + 46 + '1.html'.length] = 0;
    assert.deepEqual(inShort(await readAll(save('bad.zip', damaged))), [
      'bad.zip!/1.html: page',
      'bad.zip: ARCHIVE_DAMAGED',
    ]);
    const over = makeZip(members, { allAtFirst: true }).bytes;
    assert.deepEqual(inShort(await readAll(save('over.zip', over))), ['over.zip: ARCHIVE_DAMAGED']);
  });

  it('is named where it holds no page or is a document of an office program', async () => {
    assert.deepEqual(await readMembers([{ name: 'a.jpg', bytes: 'x' }]), ['news.zip: EMPTY']);
    assert.deepEqual(await readMembers([]), ['news.zip: EMPTY']);
    const office = await readMembers([
      { name: '[Content_Types].xml', bytes: '<Types/>' },
      { name: 'word/a.html', bytes: pageAbout(1) },
    ]);
    assert.deepEqual(office, ['news.zip: BINARY']);
  });

  it('costs only itself in a folder', async () => {
    const { bytes } = makeZip([pageMember(1)]);
    const [good, bad] = [save('x-good.zip', bytes), save('x-bad.zip', bytes.subarray(0, 40))];
    const { stdout } = await runHere(['read', bad, good, '-l', join(folder, 'mixed.db')]);
    assert.match(stdout, /^1 page read, 0 already known, 1 unreadable/u);
    assert.match(stdout, new RegExp(`${basename(bad)}: ARCHIVE_DAMAGED: `, 'u'));
  });
});
