import assert from 'node:assert/strict';
import { it } from 'node:test';
import { makeLog } from './log.ts';

it('says the same to people and to machines', () => {
  const lines: string[] = [];
  const now = () => '2026-03-01T00:00:00.000Z';
  for (const format of ['text', 'json'] as const) {
    const log = makeLog(format, now, (line) => lines.push(line));
    log.say('info', 'pages done', { pages: 3, rate: 0.5 });
    log.say('warn', 'page given back', { page: 'a "b".html', line: 'x\ny' });
  }
  assert.deepEqual(lines, [
    'pages done pages=3 rate=0.5',
    'warn: page given back page="a \\"b\\".html" line="x\\ny"',
    '{"time":"2026-03-01T00:00:00.000Z","level":"info","message":"pages done","pages":3,"rate":0.5}',
    '{"time":"2026-03-01T00:00:00.000Z","level":"warn","message":"page given back","page":"a \\"b\\".html","line":"x\\ny"}',
  ]);
});
