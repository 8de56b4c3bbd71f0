import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeRoom } from './alone.ts';

/** Work that ends when it is told to, and says when it begins and ends. */
function makeWork(said: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const work = async () => {
    said.push(`${name} begins`);
    await promise;
    said.push(`${name} ends`);
  };
  return { work, end: resolve };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a room', () => {
  it('lets work go on beside other work', async () => {
    const said: string[] = [];
    const [a, b, room] = [makeWork(said, 'a'), makeWork(said, 'b'), makeRoom()];
    const both = [room.beside(a.work), room.beside(b.work)];
    await settle();
    assert.deepEqual(said, ['a begins', 'b begins']);
    a.end();
    b.end();
    await Promise.all(both);
  });

  it('lets one be alone once the others are done, and later ones wait', async () => {
    const said: string[] = [];
    const [a, b, c] = ['a', 'b', 'c'].map((name) => makeWork(said, name));
    assert.ok(a && b && c);
    const room = makeRoom();
    const first = room.beside(a.work);
    await settle();
    const rest = [room.alone(b.work), room.beside(c.work)];
    await settle();
    assert.deepEqual(said, ['a begins']);
    a.end();
    await first;
    await settle();
    assert.deepEqual(said, ['a begins', 'a ends', 'b begins']);
    b.end();
    c.end();
    await Promise.all(rest);
    assert.deepEqual(said.slice(3), ['b ends', 'c begins', 'c ends']);
  });

  it('keeps two that want to be alone apart, and goes on after one that fails', async () => {
    const room = makeRoom();
    let inside = 0;
    const work = async () => {
      inside += 1;
      assert.equal(inside, 1);
      await settle();
      inside -= 1;
    };
    const failing = room.alone(() => Promise.reject(new Error('as asked')));
    await Promise.all([assert.rejects(failing, /as asked/u), room.alone(work), room.alone(work)]);
    await room.beside(work);
  });
});
