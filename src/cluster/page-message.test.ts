import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FoundPage, isUnreadable, pageFromBytes } from '../page/index.ts';
import { readPageMessage, writePageMessage } from './page-message.ts';

/** A page in an old encoding, with what its server said of it. */
function page(location = '/news/latin.html', text = '<p>Perú expelled an envoy.</p>'): FoundPage {
  const headers = 'Content-Type: text/html; charset=iso-8859-1';
  const made = pageFromBytes(Buffer.from(text, 'latin1'), {
    location,
    headers,
    url: 'https://news.example/1',
  });
  assert.ok(!isUnreadable(made));
  return made;
}

describe('the message of a page', () => {
  it('gives the very same page again', () => {
    assert.deepEqual(
      { ...readPageMessage(writePageMessage(page()).body) },
      {
        ...page(),
        bytes: Buffer.from(page().bytes),
      },
    );
  });

  it('is called by the page and the name of its file: each name is a sighting', () => {
    const { id } = writePageMessage(page());
    assert.ok(id.startsWith(page().pageId));
    assert.equal(writePageMessage(page('/elsewhere/latin.html')).id, id);
    assert.notEqual(writePageMessage(page('/news/other.html')).id, id);
    assert.notEqual(writePageMessage(page('/news/latin.html', '<p>No.</p>')).id, id);
  });

  it('tells why a file is no page', () => {
    const empty = pageFromBytes(new Uint8Array(), { location: 'empty.html' });
    assert.ok(isUnreadable(empty));
    assert.deepEqual(readPageMessage(writePageMessage(empty).body), empty);
  });

  it('is none where it was changed, or comes from elsewhere', () => {
    const { body } = writePageMessage(page());
    const other = Buffer.concat([
      body.subarray(0, body.indexOf(10) + 1),
      writePageMessage(page('/a', '<p>Another.</p>')).body.subarray(-60),
    ]);
    const cut = body.subarray(0, -5);
    for (const bad of [other, cut, Buffer.from('{}\n'), Buffer.from('hello'), new Uint8Array()])
      assert.equal(readPageMessage(bad), null);
  });
});
