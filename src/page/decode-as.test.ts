import assert from 'node:assert/strict';
import { it } from 'node:test';
import { decodeAs } from './decode-as.ts';
import { pageFromBytes } from './page-from-bytes.ts';
import { isUnreadable } from './unreadable-page.ts';

it('reads quotation marks, dashes and accents of old Western pages on every Node', () => {
  assert.equal(
    decodeAs(Buffer.from([0x93, 0x79, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80]), 'windows-1252'),
    '“yé” – €',
  );
});

it('reads a page that declares windows-1252 as it declares', () => {
  const html =
    '<html><head><meta charset="windows-1252"></head><body><p>The ministers\x92 talks \x97 held in Minsk \x97 went on.</p></body></html>';
  const page = pageFromBytes(Buffer.from(html, 'latin1'), { location: 'old.html' });
  assert.ok(!isUnreadable(page));
  assert.equal(page.charset, 'windows-1252');
  assert.match(page.source, /ministers’ talks — held/u);
});
