import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { appFile } from './app-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-app-'));
const folder = join(scratch, 'dist');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<meta name="style-nonce" content="" />');
writeFileSync(join(folder, 'assets/index-Bx81kq2Z.js'), 'export {};');
writeFileSync(join(scratch, 'secret.txt'), 'not to be handed out');
after(() => rmSync(scratch, { recursive: true }));

describe('the files of the app', () => {
  it('gives the page a nonce that its policy names, another one each time', () => {
    const [first, second] = [appFile(folder, '/'), appFile(folder, '/index.html')];
    const nonce = /content="([^"]+)"/u.exec(String(first?.body))?.[1] ?? '';
    assert.ok(nonce.length >= 20);
    assert.ok(first?.headers['content-security-policy']?.includes(`'nonce-${nonce}'`));
    assert.notEqual(first?.body, second?.body);
  });

  it('lets a browser keep what bears the hash of its content', () => {
    const script = appFile(folder, '/assets/index-Bx81kq2Z.js');
    assert.match(script?.headers['cache-control'] ?? '', /immutable/u);
    assert.equal(script?.headers['content-type'], 'text/javascript; charset=utf-8');
  });

  it('leads out of the folder by no path', () => {
    for (const asked of [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/..',
      '//../secret.txt',
      '/a\0b',
      '/assets',
    ])
      assert.equal(appFile(folder, asked), null, asked);
  });

  it('stands in for an app that has not been built', () => {
    assert.match(String(appFile(join(scratch, 'none'), '/')?.body), /npm run build:web/u);
    assert.equal(appFile(join(scratch, 'none'), '/assets/x.js'), null);
  });
});
