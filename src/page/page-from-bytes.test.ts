import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUnreadable, type Page, pageFromBytes } from './index.ts';

function page(bytes: Uint8Array | string, location = 'a.html'): Page {
  const made = pageFromBytes(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { location });
  assert.ok(!isUnreadable(made), 'the page was refused');
  return made;
}

/** "Посол покинул столицу в понедельник." in a Cyrillic charset of one byte a letter. */
function cyrillic(text: string, firstSmall: number, firstCapital: number): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      if (code >= 0x430 && code <= 0x44f) return firstSmall + code - 0x430;
      if (code >= 0x410 && code <= 0x42f) return firstCapital + code - 0x410;
      return code;
    }),
  );
}

const sentence = 'Посол покинул столицу в понедельник, сообщило министерство.';

describe('the charset of a page', () => {
  it('is UTF-8 where the bytes are, whatever the page declares', () => {
    const read = page('<meta charset="windows-1251"><p>Посол покинул столицу.</p>');
    assert.equal(read.charset, 'utf-8');
    assert.match(read.source, /Посол/u);
  });

  it('is the declared one for legacy bytes', () => {
    const read = page(cyrillic(`<meta charset="windows-1251"><p>${sentence}</p>`, 0xe0, 0xc0));
    assert.equal(read.charset, 'windows-1251');
    assert.match(read.source, /столицу/u);
  });

  it('is guessed by the letters where UTF-8 is declared but cannot be', () => {
    const read = page(cyrillic(`<meta charset="utf-8"><p>${sentence}</p>`, 0xe0, 0xc0));
    assert.equal(read.charset, 'windows-1251');
    assert.match(read.source, /столицу/u);
  });

  it('is guessed by the letters where a Western charset is declared over Cyrillic bytes', () => {
    const read = page(cyrillic(`<meta charset="iso-8859-1"><p>${sentence}</p>`, 0xe0, 0xc0));
    assert.match(read.source, /министерство/u);
  });

  it('is windows-1252 for "la déclaration" without any declaration', () => {
    const read = page(Buffer.from('La déclaration a été signée à Genève.', 'latin1'), 'a.txt');
    assert.equal(read.charset, 'windows-1252');
    assert.match(read.source, /déclaration/u);
  });

  it('stays UTF-8 where only a letter or two are broken', () => {
    const bytes = Buffer.concat([Buffer.from(sentence.repeat(5)), Buffer.from([0xd0])]);
    assert.equal(page(bytes, 'a.txt').charset, 'utf-8');
  });

  it('is UTF-16 with a mark, and without one where every second byte is zero', () => {
    const text = Buffer.from('<p>The envoy left.</p>', 'utf16le');
    assert.equal(page(Buffer.concat([Buffer.from([0xff, 0xfe]), text])).charset, 'utf-16le');
    assert.equal(page(text).charset, 'utf-16le');
  });
});

describe('the media type of a page', () => {
  it('is HTML by its ending or by how it begins', () => {
    assert.equal(page('<p>The envoy left.</p>', 'a.htm').mediaType, 'text/html');
    assert.equal(page('\n<!DOCTYPE html><p>The envoy left.</p>', 'a.txt').mediaType, 'text/html');
    assert.equal(page('<!-- saved --><html lang=en>', 'page').mediaType, 'text/html');
  });

  it('is text for an HTML ending without a tag, and for text that mentions one', () => {
    assert.equal(page('The envoy left.', 'a.html').mediaType, 'text/plain');
    assert.equal(page('He wrote <p> and left.', 'a.txt').mediaType, 'text/plain');
    assert.equal(page('He wrote <p> and left.', '-').mediaType, 'text/plain');
  });
});

describe('the address of a page', () => {
  it('is the one given, else the one that a browser noted when it saved the page', () => {
    const saved =
      '<!-- saved from url=(0031)https://daily.example/envoy.html -->\n<html><p>The envoy left.</p>';
    assert.equal(page(saved).url, 'https://daily.example/envoy.html');
    const given = pageFromBytes(Buffer.from(saved), { location: 'a.html', url: 'https://other.example/' });
    assert.ok(!isUnreadable(given));
    assert.equal(given.url, 'https://other.example/');
    assert.equal(page('<p>See url: https://daily.example/</p>').url, null);
  });
});
