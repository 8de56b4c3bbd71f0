import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPublicAddress } from './public-address.ts';

const closed = [
  ...[
    '127.0.0.1',
    '127.8.9.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
  ],
  ...['192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '240.0.0.1', '192.0.0.8'],
  ...[
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::a00:1',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
  ],
  ...['ff02::1', 'fec0::1', '2002:7f00:1::', '2001:db8::1', '2001:0:4136:e378::', '100::1'],
  ...['localhost', 'news.example', ''],
];

describe('addresses that lead out of the own network', () => {
  for (const address of closed)
    it(`leaves "${address}" alone`, () => assert.equal(isPublicAddress(address), false));

  for (const address of ['1.1.1.1', '93.184.215.14', '172.32.0.1', '2606:4700::1111', '::ffff:1.1.1.1'])
    it(`takes "${address}"`, () => assert.equal(isPublicAddress(address), true));
});
