import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readArticle } from '../../src/article/index.ts';
import {
  type FoundPage,
  isUnreadable,
  measurePaths,
  pageFromBytes,
  readOnePage,
  readPages,
  type UnreadablePage,
} from '../../src/page/index.ts';
import { allTables } from '../all-tables.ts';
import { makeZip } from '../zip/make-zip.ts';

let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-mail-'));
});
after(() => rmSync(folder, { recursive: true }));

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function readAll(path: string, limitBytes?: number): Promise<(FoundPage | UnreadablePage)[]> {
  const found: (FoundPage | UnreadablePage)[] = [];
  for await (const page of readPages([path], limitBytes === undefined ? {} : { limitBytes }))
    found.push(page);
  return found;
}

function inShort(found: readonly (FoundPage | UnreadablePage)[]): readonly string[] {
  return found.map(
    (one) => `${one.location.slice(folder.length + 1)}: ${isUnreadable(one) ? one.code : 'page'}`,
  );
}

const told = 'Ghana expelled two diplomats of Togo on Tuesday, the foreign ministry in Accra said.';
const more = 'Togo called the expulsion an insult and said that it would close its embassy in Accra.';

const head = [
  'From: Coast Wire <wire@coast.example>',
  'To: desk@news.example',
  'Subject: =?utf-8?Q?Ghana_expels_two_of_Togo=E2=80=99s_diplomats?=',
  'Date: Wed, 13 Mar 2024 09:00:00 +0000',
  'Message-ID: <1@coast.example>',
  'MIME-Version: 1.0',
];

const lines = (...all: readonly string[]): string => all.join('\r\n');

function part(headers: readonly string[], body: string): string {
  return lines('--cut', ...headers, '', body);
}

function mailOf(...parts: readonly string[]): string {
  return lines(...head, 'Content-Type: multipart/mixed; boundary="cut"', '', ...parts, '--cut--', '');
}

const textPart = part(['Content-Type: text/plain; charset=utf-8'], `${told}\r\n\r\n${more}`);

async function onlyPage(path: string): Promise<FoundPage> {
  const [page, ...rest] = await readAll(path);
  assert.ok(page !== undefined && !isUnreadable(page) && rest.length === 0, JSON.stringify(page));
  return page;
}

const htmlOf = (words: string) => `<html><body><h1>Two expelled</h1><p>${words}</p></body></html>`;

function attached(name: string | null, type: string, bytes: string | Uint8Array): string {
  const disposition = name === null ? [] : [`Content-Disposition: attachment; filename="${name}"`];
  return part(
    [`Content-Type: ${type}`, ...disposition, 'Content-Transfer-Encoding: base64'],
    Buffer.from(bytes).toString('base64'),
  );
}

describe('a mail', () => {
  it('of text is a page with its subject as the headline, not later than the day on which it was sent', async () => {
    const page = await onlyPage(save('text.eml', mailOf(textPart)));
    const { article } = readArticle(page, allTables);
    assert.equal(article?.text, `Ghana expels two of Togo’s diplomats\n\n${told}\n\n${more}`);
    assert.deepEqual(article?.dating.published, { from: null, to: '2024-03-13' });
    const again = pageFromBytes(page.bytes, { location: page.location, headers: page.headers ?? null });
    assert.deepEqual(again, page);
  });

  it('of HTML is what was sent, whatever it is called and however it is coded', async () => {
    const body = Buffer.from(htmlOf(`Чехия отозвала посла. ${told}`)).toString('base64');
    const path = save(
      'saved.txt',
      mailOf(
        textPart,
        part(['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'], body),
      ).replace('multipart/mixed', 'multipart/alternative'),
    );
    const page = await onlyPage(path);
    assert.equal(page.mediaType, 'text/html');
    assert.match(page.source, /<title>Ghana expels[^<]*<\/title>\n<html>.*Чехия отозвала посла/su);
    assert.equal(measurePaths([save('a.eml', mailOf(textPart))]).pages, null);
  });

  it('gives the pages that are attached, by their names, and passes over pictures', async () => {
    const inner = lines(...head, 'Content-Type: text/plain', '', `${more} ${told}`, '');
    const path = save(
      'many.eml',
      mailOf(
        textPart,
        attached('2024/report.html', 'text/html', htmlOf(told)),
        attached('photo.jpg', 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0])),
        attached(null, 'message/rfc822', inner),
        attached('pages.zip', 'application/zip', makeZip([{ name: 'a.html', bytes: htmlOf(told) }]).bytes),
        attached('empty.txt', 'text/plain', ''),
      ),
    );
    assert.deepEqual(inShort(await readAll(path)), [
      'many.eml: page',
      'many.eml!/2024/report.html: page',
      'many.eml!/part-2.eml: page',
      'many.eml!/pages.zip: ARCHIVE_NESTED',
      'many.eml!/empty.txt: EMPTY',
    ]);
    const first = await readOnePage(path);
    assert.equal(first.location, path);
  });

  it('is read in a ZIP archive, and not without end in itself', async () => {
    const deep = Array.from({ length: 8 }).reduce<string>(
      (inner) => mailOf(textPart, attached(null, 'message/rfc822', inner)),
      mailOf(textPart),
    );
    const path = save('mails.zip', makeZip([{ name: 'a.eml', bytes: deep }]).bytes);
    assert.deepEqual(inShort(await readAll(path)), [
      'mails.zip!/a.eml: page',
      'mails.zip!/a.eml!/part-1.eml: page',
      'mails.zip!/a.eml!/part-1.eml!/part-1.eml: page',
      'mails.zip!/a.eml!/part-1.eml!/part-1.eml!/part-1.eml: ARCHIVE_NESTED',
    ]);
  });

  it('that breaks off says so, and one that says nothing is EMPTY', async () => {
    const whole = mailOf(textPart);
    const cut = await onlyPage(save('cut.eml', whole.slice(0, whole.indexOf('insult'))));
    assert.deepEqual(
      cut.decoding?.map(({ ruleId }) => ruleId),
      ['page-cut'],
    );
    const empty = lines(...head, 'Content-Type: text/plain', '', '');
    assert.deepEqual(inShort(await readAll(save('empty.eml', empty))), ['empty.eml: EMPTY']);
  });

  it('is BAD_MAIL where parts lie in parts without end, and its large parts are TOO_LARGE', async () => {
    const nested = Array.from({ length: 60 }, (_, at) =>
      lines(`Content-Type: multipart/mixed; boundary="b${at}"`, '', `--b${at}`, ''),
    ).join('');
    const path = save('nested.eml', lines(...head, nested));
    assert.deepEqual(inShort(await readAll(path)), ['nested.eml: BAD_MAIL']);
    const large = mailOf(textPart, attached('long.html', 'text/html', htmlOf(told.repeat(40))));
    assert.deepEqual(inShort(await readAll(save('large.eml', large), 2000)), [
      'large.eml: page',
      'large.eml!/long.html: TOO_LARGE',
    ]);
  });

  it('is none where a text only begins like one', async () => {
    for (const text of [`Date: 4 March 2024\nFrom: Accra\n\n${told}`, `Note: ${told}\n\n${more}`]) {
      const page = await onlyPage(save('page.txt', text));
      assert.equal(page.source, text);
    }
  });
});

describe('a page saved as MHTML', () => {
  const address = 'https://coast.example/two-expelled';
  const top = [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${address}`,
    'Subject: Two expelled',
    'Date: Thu, 14 Mar 2024 08:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="cut"',
  ];
  const frame = part(['Content-Type: text/html', 'Content-Location: https://ads.example/'], '<p>Buy!</p>');
  const quoted = (words: string) =>
    part(
      [
        'Content-Type: text/html; charset=windows-1251',
        'Content-Transfer-Encoding: quoted-printable',
        `Content-Location: ${address}`,
      ],
      `<html><body><h1>=CF=EE=F1=EE=EB</h1><p>${words.slice(0, 20)}=\r\n${words.slice(20)}</p></body></html>`,
    );
  const saved = (...parts: readonly string[]) => lines(...top, '', ...parts, '--cut--', '');

  it('is the part that it names as the page, in its own charset, with its address and the day of saving', async () => {
    const path = save('page.mhtml', saved(frame, quoted(told)));
    const page = await onlyPage(path);
    assert.match(page.source, new RegExp(`<h1>Посол</h1><p>${told}</p>`, 'u'));
    assert.equal(page.url, address);
    assert.equal(readArticle(page, allTables).article?.dating.published.to, '2024-03-14');
    assert.equal(measurePaths([path]).pages, 1);
  });

  it('is the first part that is a page where none is named, also packed as base64, whatever it is called', async () => {
    const text = saved(attached(null, 'text/html', htmlOf(told)), frame).replace(/Snapshot-[^\r]*\r\n/u, '');
    assert.equal((await onlyPage(save('page.html', text))).source.trim(), htmlOf(told));
  });

  it('says that it breaks off in the page, or is BAD_MAIL where no page is left of it', async () => {
    const whole = saved(frame, quoted(told));
    const cut = await onlyPage(save('cut.mht', whole.slice(0, whole.indexOf('ministry'))));
    assert.deepEqual(
      cut.decoding?.map(({ ruleId }) => ruleId),
      ['page-cut'],
    );
    const early = whole.slice(0, whole.indexOf('--cut'));
    assert.deepEqual(inShort(await readAll(save('early.mht', early))), ['early.mht: BAD_MAIL']);
  });
});
