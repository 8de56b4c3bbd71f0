import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { makeMetrics } from './metrics.ts';
import { openWatchPoint } from './watch-point.ts';

describe('a watch point', async () => {
  const inTheWay: string[] = [];
  const metrics = makeMetrics();
  metrics.counter('demarche_pages_total', 'Pages.').add(3);
  const options = { metrics, obstacles: async () => inTheWay, port: 0, listen: '127.0.0.1' };
  const point = await openWatchPoint(options);
  after(() => point.close());
  const ask = async (path: string, method = 'GET') => {
    const response = await fetch(`${point.address}${path}`, { method });
    return [response.status, (await response.text()).trim()] as const;
  };

  it('gives the metrics to Prometheus', async () => {
    const response = await fetch(`${point.address}/metrics`);
    assert.equal(response.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
    assert.match(await response.text(), /^demarche_pages_total 3$/mu);
  });

  it('says that it lives, and whether it can work', async () => {
    assert.deepEqual(await ask('/healthz'), [200, 'ok']);
    assert.deepEqual(await ask('/readyz'), [200, 'ready']);
    inTheWay.push('the ledger does not answer');
    assert.deepEqual(await ask('/readyz'), [503, 'the ledger does not answer']);
    assert.deepEqual(await ask('/healthz'), [200, 'ok']);
    inTheWay.length = 0;
  });

  it('answers nothing else', async () => {
    assert.equal((await ask('/'))[0], 404);
    assert.equal((await ask('/metrics', 'POST'))[0], 405);
  });

  it('says so where its port is taken', async () => {
    const port = Number(new URL(point.address).port);
    await assert.rejects(openWatchPoint({ ...options, port }), { code: 'PORT_UNUSABLE' });
  });
});
