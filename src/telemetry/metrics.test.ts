import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeMetrics } from './metrics.ts';

describe('metrics', () => {
  it('are written as Prometheus reads them', async () => {
    const metrics = makeMetrics();
    const pages = metrics.counter('demarche_pages_total', 'Pages by outcome.');
    pages.add(1, { outcome: 'read' });
    pages.add(2, { outcome: 'read' });
    pages.add(1, { outcome: 'a "sign" \\ and\na line' });
    metrics.gauge('demarche_waiting', 'Pages that wait.', async () => 7);
    const seconds = metrics.histogram('demarche_read_seconds', 'Time of a page.', [0.1, 1]);
    for (const value of [0.1, 0.5, 3]) seconds.observe(value);
    assert.equal(
      await metrics.text(),
      [
        '# HELP demarche_pages_total Pages by outcome.',
        '# TYPE demarche_pages_total counter',
        'demarche_pages_total{outcome="read"} 3',
        'demarche_pages_total{outcome="a \\"sign\\" \\\\ and\\na line"} 1',
        '# HELP demarche_waiting Pages that wait.',
        '# TYPE demarche_waiting gauge',
        'demarche_waiting 7',
        '# HELP demarche_read_seconds Time of a page.',
        '# TYPE demarche_read_seconds histogram',
        'demarche_read_seconds_bucket{le="0.1"} 1',
        'demarche_read_seconds_bucket{le="1"} 2',
        'demarche_read_seconds_bucket{le="+Inf"} 3',
        'demarche_read_seconds_sum 3.6',
        'demarche_read_seconds_count 3',
        '',
      ].join('\n'),
    );
  });

  it('begin at nothing, and leave out what is not known now', async () => {
    const metrics = makeMetrics();
    metrics.counter('demarche_faults_total', 'Faults.');
    metrics.gauge('demarche_away', 'Of a server that is away.', () => Promise.reject(new Error('away')));
    assert.match(await metrics.text(), /^demarche_faults_total 0\n.*HELP demarche_away.*\n.*gauge\n$/mu);
  });

  it('have one name each', () => {
    const metrics = makeMetrics();
    metrics.counter('demarche_a_total', 'A.');
    assert.throws(() => metrics.counter('demarche_a_total', 'A.'), TypeError);
    assert.throws(() => metrics.counter('Demarche-A', 'A.'), TypeError);
  });
});
