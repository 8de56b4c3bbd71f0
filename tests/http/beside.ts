// Long questions are answered by a thread beside the server: the same bytes, the same refusals, what was put right a moment ago.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endpoints } from '../../src/http/index.ts';
import type { Example } from './example-server.ts';

const now = new Date('2026-01-10T12:00:00.000Z');

/** To be called once for a test file: the last one stops the thread. */
export function besideTests(example: () => Example): void {
  describe('a thread beside the server', () => {
    const post = async (body: object): Promise<Response> =>
      fetch(`${example().server.address}/api/v1/corrections`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${example().server.token}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(body),
      });

    it('answers what is read from much of a ledger, and no step of a slider', () => {
      const long = new Set(endpoints.flatMap(({ name, isLong }) => (isLong === true ? [name] : [])));
      assert.ok(['commitments', 'stories', 'review', 'timeline'].every((name) => long.has(name)));
      assert.ok(!['pairs', 'brief', 'pair', 'article', 'search'].some((name) => long.has(name)));
    });

    it('answers a search that is narrowed, with the same bytes as the server, and none that is not', async () => {
      const search = endpoints.find(({ name }) => name === 'search');
      assert.ok(search !== undefined && typeof search.isLong === 'function');
      const { isLong, options } = search;
      const isMuch = (asked: object) => isLong(options.parse({ words: 'prisoners', ...asked }));
      const narrowed = [
        { actor: ['USA'] },
        { type: ['CONSULT'] },
        { status: ['happened'] },
        { on: '2025-06-01' },
      ];
      assert.deepEqual([isMuch({}), ...narrowed.map(isMuch)], [false, true, true, true, true]);
      const asked = '?words=prisoners&actor=USA';
      const answered = await (await fetch(`${example().server.address}/api/v1/search${asked}`)).text();
      assert.equal(await example().beside.ask({ name: 'search', search: asked }, now), answered);
    });

    it('refuses in the words of the server', async () => {
      await assert.rejects(example().beside.ask({ name: 'story', search: '?page=nowhere.html' }, now), {
        code: 'PAGE_NOT_FOUND',
      });
    });

    it('knows of a correction as soon as it is made', async () => {
      const asked = { name: 'timeline', search: '?actor=USA&all=true' };
      const before = await example().beside.ask(asked, now);
      const { acts } = JSON.parse(before) as { readonly acts: readonly { readonly id: string }[] };
      const [{ id = '' } = {}] = acts;
      const made = await post({ action: 'reject', ids: [id], author: 'Ada', reason: 'it is not told there' });
      assert.equal(made.status, 201, await made.clone().text());
      assert.ok(!(await example().beside.ask(asked, now)).includes(`"id": "${id}"`));
    });

    it('starts again after it has ended', async () => {
      const asked = { name: 'about', search: '' };
      const before = await example().beside.ask(asked, now);
      await example().beside.close();
      assert.equal(await example().beside.ask(asked, now), before);
    });
  });
}
