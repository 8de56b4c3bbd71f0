import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkHost, hashToken, isLoopback, isTokenOf, makeLimiter, makeSessions, newToken } from './index.ts';

describe('limits by address', () => {
  it('takes a burst, then waits until the bucket has filled again, each address by itself', () => {
    const limiter = makeLimiter({ burst: 2, perSecond: 0.5 });
    assert.deepEqual(
      [0, 0, 0].map((at) => limiter.take('a', at)),
      [0, 0, 2],
    );
    assert.equal(limiter.take('b', 0), 0);
    assert.equal(limiter.take('a', 2000), 0);
    assert.equal(limiter.take('a', 2000), 2);
  });
});

describe('tokens', () => {
  it('are known by their hash, and no other by it', () => {
    const token = newToken();
    assert.ok(isTokenOf(token, hashToken(token)));
    assert.equal(isTokenOf(`${token}x`, hashToken(token)), false);
    assert.equal(isTokenOf('', hashToken(token)), false);
    assert.equal(isTokenOf(token, 'short'), false);
  });
});

describe('sessions', () => {
  it('end after their time, when they are ended, and with their user', () => {
    const sessions = makeSessions();
    const visitor = { name: 'A. Reader', role: 'reviewer' } as const;
    const ids = [0, 0, 0].map((at) => sessions.begin(visitor, at));
    const [first = '', second = '', third = ''] = ids;
    const day = 24 * 60 * 60 * 1000;
    assert.deepEqual(sessions.visitorOf(first, 1), visitor);
    assert.equal(sessions.visitorOf(first, day), null);
    sessions.end(second);
    assert.equal(sessions.visitorOf(second, 1), null);
    sessions.endAllOf('A. Reader');
    assert.equal(sessions.visitorOf(third, 1), null);
  });
});

describe('the names of this machine', () => {
  it('are few: "127.0.0.1:4180", "[::1]:80", "localhost"; leaves "127.0.0.1.example" alone', () => {
    for (const host of ['127.0.0.1:4180', '[::1]:80', 'localhost'])
      assert.doesNotThrow(() => checkHost(host));
    for (const host of ['127.0.0.1.example', 'localhost.example:80', '0.0.0.0', '', undefined])
      assert.throws(() => checkHost(host), { code: 'HOST_REFUSED' });
    assert.equal(isLoopback('192.168.1.4'), false);
  });
});
