import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseQueueAddress } from './queue-address.ts';

describe('the address of a queue', () => {
  it('names servers, of which the port may be left out, and the stream', () => {
    assert.deepEqual(parseQueueAddress('nats://a:4223,b/?stream=news'), {
      servers: ['a:4223', 'b:4222'],
      stream: 'news',
      user: null,
      password: null,
      isEncrypted: false,
      name: 'nats://a:4223,b:4222/?stream=news',
    });
    assert.equal(parseQueueAddress('nats://127.0.0.1').stream, 'demarche');
  });

  it('never tells the password in its name', () => {
    const { user, password, isEncrypted, name } = parseQueueAddress('tls://me:p%40ss:word@host');
    assert.deepEqual([user, password, isEncrypted], ['me', 'p@ss:word', true]);
    assert.equal(name, 'tls://host:4222/?stream=demarche');
  });

  it('is refused where it is none, without the password', () => {
    for (const text of [
      '',
      'http://a',
      'nats://',
      'nats://a/?stream=a.b',
      'nats://a/?other=1',
      'nats://%:%@a',
    ])
      assert.throws(() => parseQueueAddress(text), { code: 'STREAM_UNUSABLE' }, text);
    assert.throws(
      () => parseQueueAddress('http://me:secret@a'),
      ({ message }: Error) => !message.includes('secret'),
    );
  });
});
