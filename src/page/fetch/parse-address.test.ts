import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAddress, parseAddress } from './parse-address.ts';

function parsed(text: string, base?: string): string {
  const url = parseAddress(text, base);
  return 'kind' in url ? url.code : url.href;
}

describe('addresses of pages', () => {
  it('are told from paths', () => {
    assert.deepEqual(['https://a.example/', 'HTTP://a.example', 'https:/a', 'pages/http'].map(isAddress), [
      true,
      true,
      false,
      false,
    ]);
  });
  it('lose what no server is told', () =>
    assert.equal(parsed('https://a.example/b#c'), 'https://a.example/b'));
  it('are read against the page that leads there', () =>
    assert.equal(parsed('../x?y', 'https://a.example/b/c'), 'https://a.example/x?y'));
  it('say other numbers of the same address plainly', () =>
    assert.equal(parsed('http://0x7f.1/'), 'http://127.0.0.1/'));
  for (const text of [
    'file:///etc/passwd',
    'ftp://a.example/',
    'https://',
    'https://ada:secret@a.example/',
    `https://a.example/${'x'.repeat(3000)}`,
  ])
    it(`are not "${text.slice(0, 40)}"`, () => assert.equal(parsed(text), 'BAD_ADDRESS'));
});
