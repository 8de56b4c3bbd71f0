// The files of the built web app, and the page that stands in for it where it has not been built.

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { contentSecurityPolicy } from './headers.ts';

export interface AppFile {
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly headers: Readonly<Record<string, string>>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A name that holds the hash of its file never stands for another one. */
const hashedName = /[.-][\w-]{8,}\.(?:js|css|woff2|svg|png)$/u;

const notBuilt = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Demarche</title></head>
  <body>
    <h1>Demarche is running</h1>
    <p>The web app has not been built. Build it with <code>npm run build:web</code> and load this page again.</p>
    <p>The HTTP API is there all the same: <a href="api/v1/pairs">pairs</a>, <a href="api/v1/pages">pages</a>,
      <a href="api/v1/openapi.json">all of it as an OpenAPI document</a>.</p>
  </body>
</html>
`;

/** A page of its own nonce: styles that its scripts make bear it. */
function htmlFile(text: string): AppFile {
  const nonce = randomBytes(16).toString('base64');
  return {
    body: text.replace('<meta name="style-nonce" content=""', `<meta name="style-nonce" content="${nonce}"`),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': contentSecurityPolicy(nonce),
    },
  };
}

/** The path within the folder; null for one that leads out of it. */
function pathWithin(folder: string, asked: string): string | null {
  const path = normalize(join(folder, asked));
  return path.startsWith(folder + sep) && !asked.includes('\0') ? path : null;
}

/** The file that `asked` (decoded, from `/`) names; null where there is none. */
export function appFile(folder: string, asked: string): AppFile | null {
  const isStart = asked === '/' || asked === '/index.html';
  const path = pathWithin(folder, isStart ? '/index.html' : asked);
  if (path === null || !existsSync(path) || !statSync(path).isFile())
    return isStart ? htmlFile(notBuilt) : null;
  const mediaType = mediaTypes[extname(path)] ?? 'application/octet-stream';
  if (extname(path) === '.html') return htmlFile(readFileSync(path, 'utf8'));
  return {
    body: new Uint8Array(readFileSync(path)),
    headers: {
      'content-type': mediaType,
      'cache-control': hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  };
}
