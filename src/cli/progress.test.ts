import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { longPageName, startProgress } from './progress.ts';

test('names a page that takes long by its file and size', () => {
  assert.equal(longPageName({ location: '/news/big.html', lengthBytes: 2_990_119 }), 'big.html, 3.0 MB …');
  assert.equal(longPageName({ location: '-', lengthBytes: 700_000 }), 'standard input, 0.7 MB …');
  assert.equal(longPageName({ location: '/news/minsk.html', lengthBytes: 90_000 }), null);
});

test('tells of a long page before it is read, and of no other', () => {
  const lines: string[] = [];
  const terminal = {
    out: () => {},
    err: (line: string) => void lines.push(line),
    widthColumns: 100,
    isInteractive: false,
    style: (_: unknown, text: string) => text,
  };
  const progress = startProgress('reading', 2, terminal);
  progress.begin({ location: 'minsk.html', lengthBytes: 90_000 });
  progress.update(1);
  progress.begin({ location: 'big.html', lengthBytes: 2_990_119 });
  progress.update(2);
  progress.stop();
  assert.deepEqual(lines, ['reading big.html, 3.0 MB …']);
});

test('tells how far it is every ten seconds, unless the output is to be the same on every machine', () => {
  mock.timers.enable({ apis: ['Date'] });
  try {
    const linesOf = (hidesProgress: boolean) => {
      const lines: string[] = [];
      const progress = startProgress('reading', 4, {
        out: () => {},
        err: (line: string) => void lines.push(line),
        ...{ widthColumns: 100, isInteractive: false, hidesProgress },
        style: (_: unknown, text: string) => text,
      });
      mock.timers.tick(11_000);
      progress.update(2);
      return lines;
    };
    assert.deepEqual(linesOf(false), ['reading: 2 of 4 pages, 0.2 pages/s, about 11 s left']);
    assert.deepEqual(linesOf(true), []);
  } finally {
    mock.timers.reset();
  }
});
