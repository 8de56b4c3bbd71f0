// What a page says of its charset, and what is done where that is wrong, missing or doubled.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { decodeAs } from './decode-as.ts';
import { encodeSample } from './encode-sample.ts';
import { isUnreadable, measurePaths, type Page, pageFromBytes, readPageFile } from './index.ts';

const czech = 'Ministři podepsali v pondělí smlouvu o soli a obchodníci u hranic se radovali.';
const russian = 'Министры подписали в понедельник договор о соли.';
const german = 'Die Händler an der Grenze freuten sich – der Preis fiel noch am selben Tag.';

function read(bytes: Uint8Array, headers: string | null = null): Page {
  const page = pageFromBytes(bytes, { location: 'a.html', headers });
  assert.ok(!isUnreadable(page), 'the page was refused');
  return page;
}

const rules = ({ decoding = [] }: Page) => decoding.map(({ ruleId }) => ruleId);

describe('a declared charset', () => {
  it('is taken from the headers beside the page', () => {
    const page = read(
      encodeSample(`<p>${czech}</p>`, 'iso-8859-2'),
      'Content-Type: text/html; charset=ISO-8859-2',
    );
    assert.equal(page.charset, 'iso-8859-2');
    assert.ok(page.source.includes(czech));
    assert.deepEqual(rules(page), []);
  });

  it('is taken from the headers on top of the page, which are blanked so that places hold', () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n';
    const page = read(Buffer.concat([Buffer.from(head), encodeSample(`<p>${russian}</p>`, 'koi8-r')]));
    assert.equal(page.charset, 'koi8-r');
    assert.equal(page.source.indexOf('<p>'), head.length);
    assert.equal(page.source.slice(0, head.length).trim(), '');
    assert.equal(page.mediaType, 'text/html');
  });

  it('is taken from a WARC record, with the address', () => {
    const warc =
      'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://zenda.example/salt\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1250\r\n\r\n';
    const page = read(Buffer.concat([Buffer.from(warc), encodeSample(`<p>${czech}</p>`, 'windows-1250')]));
    assert.equal(page.url, 'https://zenda.example/salt');
    assert.ok(page.source.includes(czech));
  });

  it('is read also where the body was sent in chunks or packed', () => {
    const head =
      'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n';
    const chunks = '5\r\n<p>Sa\r\n6;x=1\r\nlt</p>\r\n0\r\n\r\n';
    assert.equal(read(Buffer.from(head + chunks)).source.trim(), '<p>Salt</p>');
    assert.equal(read(Buffer.from(`${head}<p>Salt</p>`)).source.trim(), '<p>Salt</p>');
    const packed = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), gzipSync('<p>Salt</p>')]);
    assert.equal(read(packed).source.trim(), '<p>Salt</p>');
  });

  it('leaves a text alone that only speaks of HTTP', () => {
    assert.equal(
      read(Buffer.from('HTTP is spoken here.\n\nBy all.')).source,
      'HTTP is spoken here.\n\nBy all.',
    );
  });

  it('is taken from an XML declaration and from a late meta element', () => {
    const xml = `<?xml version="1.0" encoding="iso-8859-2"?><html><p>${czech}</p></html>`;
    assert.equal(read(encodeSample(xml, 'iso-8859-2')).charset, 'iso-8859-2');
    const late = `<script>${'x();'.repeat(2000)}</script><meta charset="koi8-r"><p>${russian}</p>`;
    assert.equal(read(encodeSample(late, 'koi8-r')).charset, 'koi8-r');
  });

  it('is overruled, and that is said, where the bytes are another', () => {
    const page = read(encodeSample(`<meta charset="utf-8"><p>${german}</p>`, 'windows-1252'));
    assert.ok(page.source.includes(german));
    assert.deepEqual(rules(page), ['charset-guessed']);
    const latin = read(Buffer.from(`<meta charset="iso-8859-1"><p>${german}</p>`));
    assert.equal(latin.charset, 'utf-8');
    assert.ok(latin.source.includes(german));
  });

  it('is none where its name is unknown', () => {
    assert.ok(
      read(
        encodeSample(`<p>${czech}</p>`, 'windows-1250'),
        'content-type: text/html; charset=none',
      ).source.includes(czech),
    );
  });
});

describe('UTF-16', () => {
  it('is told without a mark, also in letters beyond ASCII', () => {
    const little = Buffer.from(russian.repeat(3), 'utf16le');
    assert.equal(read(little).charset, 'utf-16le');
    assert.equal(read(Buffer.from(little).swap16()).charset, 'utf-16be');
    assert.ok(read(Buffer.from(little).swap16()).source.startsWith(russian));
  });

  it('is not seen in bytes with zeros that are no text', () => {
    const noise = Buffer.from(Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? (at * 37) % 256 : 0)));
    assert.ok(isUnreadable(pageFromBytes(noise, { location: 'a.txt' })));
  });
});

describe('text that was encoded twice', () => {
  const twice = (text: string, charset: string) => Buffer.from(decodeAs(Buffer.from(text), charset));

  it('is turned back, and that is said with an example', () => {
    const text = 'Le ministre a été reçu à Genève : « l’accord est signé », a-t-il déclaré.';
    const page = read(twice(`<p>${text}</p>`, 'windows-1252'));
    assert.ok(page.source.includes(text));
    assert.deepEqual(rules(page), ['mojibake-repaired']);
    assert.match(page.decoding?.[0]?.message ?? '', /\d+ places/u);
  });

  it('is turned back where Cyrillic was read as windows-1251 or as windows-1252', () => {
    for (const charset of ['windows-1251', 'windows-1252'])
      assert.ok(read(twice(`<p>${russian}</p>`, charset)).source.includes(russian), charset);
  });

  it('is left where a text only shows it, or where no run makes sense', () => {
    const shown = `<p>${german} Statt „é“ steht dort „Ã©“.</p>`;
    assert.ok(read(Buffer.from(shown)).source.includes('„Ã©“'));
    assert.deepEqual(rules(read(Buffer.from(`<p>${russian} РОССИЯ</p>`))), []);
  });
});

describe('text that was read in a wrong charset and saved as UTF-8', () => {
  it('is turned back where its letters tell the right one, and that is said', () => {
    const misread = decodeAs(encodeSample(`<p>${russian} ${russian}</p>`, 'windows-1251'), 'windows-1252');
    const page = read(Buffer.from(misread));
    assert.ok(page.source.includes(russian));
    assert.deepEqual(rules(page), ['mojibake-repaired']);
  });

  it('is turned back also where the wrong one has control characters', () => {
    const page = read(Buffer.from(Buffer.from(`<p>${russian}</p>`).toString('latin1')));
    assert.ok(page.source.includes(russian));
  });

  it('is said to look garbled where nothing is certain', () => {
    const page = read(Buffer.from('<p>Ððþæß ØÞÆæøðþ ßðþæÞ ÝðÞþßæ øÐÞßæð þßæðÝ</p>'));
    assert.deepEqual(rules(page), ['signs-garbled']);
  });

  it('is not seen in a language of many accents, nor in a list of letters', () => {
    const icelandic = 'Þórður sagði að þau hefðu áður þýtt söguna á íslensku og að hún væri góð.';
    for (const text of [icelandic.repeat(3), '<script>x="àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"</script><p>Salé']) {
      const page = read(Buffer.from(text));
      assert.equal(page.source, text);
      assert.deepEqual(rules(page), []);
    }
  });
});

describe('headers in a file beside', () => {
  it('tell the charset, and are no page of their own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-headers-'));
    try {
      const path = join(folder, 'salt.html');
      writeFileSync(path, encodeSample(`<p>${czech}</p>`, 'iso-8859-2'));
      writeFileSync(`${path}.headers`, 'HTTP/2 200\nContent-Type: text/html;charset="iso-8859-2"\n');
      const page = readPageFile(path);
      assert.ok(!isUnreadable(page));
      assert.equal(page.charset, 'iso-8859-2');
      assert.equal(measurePaths([folder]).pages, 1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
