import assert from 'node:assert/strict';
import { it } from 'node:test';
import { wrapBehind, wrapText } from './wrap-text.ts';

it('breaks lines on white space and indents what follows', () => {
  assert.equal(wrapText('salt treaty signed in Zenda', 12, '  '), 'salt treaty\n  signed in\n  Zenda');
});

it('cuts a line of Chinese where it ends', () => {
  assert.equal(wrapText('两国签署条约', 6), '两国签\n署条约');
});

it('leaves an address whole', () => {
  assert.equal(wrapText('https://zenda.example/salt', 10), 'https://zenda.example/salt');
});

it('wraps behind a head as if it were words', () => {
  const head = { head: '<b>2025</b>', headColumns: 4 };
  assert.equal(wrapBehind(head, 'treaty signed', 12, ' '), '<b>2025</b> treaty\n signed');
});
