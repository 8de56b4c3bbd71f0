import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { undoCodings } from './undo-codings.ts';

const plain = Buffer.from('Chile expelled two envoys of Kenya. '.repeat(40));
const limit = 10_000;

/** The text, or the code of the failure. */
function undone(bytes: Uint8Array, coding: string, limitBytes = limit): string {
  const got = undoCodings(bytes, coding, limitBytes);
  return 'kind' in got ? got.code : Buffer.from(got).toString();
}

describe('the codings of an answer', () => {
  const packed = { gzip: gzipSync(plain), br: brotliCompressSync(plain), deflate: deflateSync(plain) };
  for (const [coding, bytes] of Object.entries(packed)) {
    it(`undoes ${coding}`, () => assert.equal(undone(bytes, coding), String(plain)));
    it(`names a ${coding} stream that breaks off`, () =>
      assert.equal(undone(bytes.subarray(0, bytes.length - 12), coding), 'CODING_CORRUPT'));
    it(`names a ${coding} stream that is damaged`, () =>
      assert.equal(
        undone(Buffer.concat([bytes.subarray(0, 2), Buffer.alloc(40, 255)]), coding),
        'CODING_CORRUPT',
      ));
    it(`stops where ${coding} unpacks to too much`, () =>
      assert.equal(undone(bytes, coding, 99), 'TOO_LARGE'));
  }

  it('undoes "deflate" without its wrapper', () =>
    assert.equal(undone(deflateRawSync(plain), 'deflate'), String(plain)));
  it('undoes several, the last one first', () =>
    assert.equal(undone(gzipSync(brotliCompressSync(plain)), 'br, GZIP'), String(plain)));
  it('leaves what is not packed alone', () => {
    assert.equal(undone(plain, ''), String(plain));
    assert.equal(undone(plain, 'identity'), String(plain));
  });
  it('refuses what was not asked for', () => assert.equal(undone(plain, 'compress'), 'CODING_UNKNOWN'));
  it('takes an empty body as it is', () => assert.equal(undone(new Uint8Array(), 'gzip'), ''));
});
