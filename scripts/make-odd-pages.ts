// Makes the hostile and odd pages that are too large or too binary to keep beside the tests.
// `node scripts/make-odd-pages.ts FOLDER` writes them all; what each must give is in tests/fixtures/odd/expected.tsv.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const headline = 'Estonia and Latvia share a ferry';
const paragraphs = [
  'Estonia and Latvia signed an agreement on Tuesday to share a ferry between their islands, the ministers said in Riga.',
  'The ship will sail three times a week from May. Each country pays half of its cost, about two million euros a year.',
  'It is the first ferry between the two since 1939. A second one may follow, if enough people take the first.',
];
const plain = [headline, ...paragraphs].join('\n');
const articleHtml = `<article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`;
const russian = 'Посол Эстонии покинул столицу в понедельник, сообщило министерство иностранных дел страны. ';

function htmlAround(body: string, head = ''): Uint8Array {
  return Buffer.from(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
}

/** Bytes that look random and are the same every time (a linear congruential generator, Numerical Recipes' numbers). */
function noise(length: number): Uint8Array {
  const bytes = Buffer.alloc(length);
  let state = 20230310;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

/** Russian in windows-1251: the letters of U+0410 to U+044F lie in order from 0xC0. */
function windows1251(text: string): Uint8Array {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code & 0x7f;
    }),
  );
}

function links(count: number): string {
  const items = Array.from(
    { length: count },
    (_, at) => `<li><a href="/s/${at}">Moldova and Malta exchange note number ${at}</a></li>`,
  );
  return `<div class="archive"><ul>${items.join('')}</ul></div>`;
}

const pngHeader = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
const littleEndianMark = Buffer.from([0xff, 0xfe]);

const wrappings: Readonly<Record<string, () => Uint8Array>> = {
  'image.html': () => Buffer.concat([pngHeader, noise(4000)]),
  'noise.txt': () => noise(50_000),
  'many-nulls.txt': () => Buffer.from(plain.replaceAll(' ', '\0')),
  'few-nulls.txt': () => Buffer.from(`${`${plain}\n`.repeat(4)}The\0 end.\n`),
  'truncated.html.gz': () => gzipSync(htmlAround(articleHtml)).subarray(0, 200),
  'garbage.html.gz': () => Buffer.concat([gzipHeader, noise(4000)]),
  'no-gzip-at-all.txt.gz': () => noise(4000),
  'text-named-gz.txt.gz': () => Buffer.from(plain),
  'gzip-in-gzip.html.gz': () => gzipSync(gzipSync(htmlAround(articleHtml))),
  'two-members.txt.gz': () =>
    Buffer.concat([gzipSync(`${headline}\n${paragraphs[0]}\n`), gzipSync(paragraphs.slice(1).join('\n'))]),
  'bomb.txt.gz': () => gzipSync(Buffer.alloc(80 * 1024 * 1024, 'a ')),
  'utf-16.txt': () => Buffer.concat([littleEndianMark, Buffer.from(plain, 'utf16le')]),
  'utf-16-big-endian.html': () =>
    Buffer.concat([littleEndianMark, Buffer.from(htmlAround(articleHtml).toString(), 'utf16le')]).swap16(),
  'utf-16-without-mark.txt': () => Buffer.from(plain, 'utf16le'),
  'utf-32.txt': () => Buffer.concat([littleEndianMark, Buffer.from([0, 0, 69, 0, 0, 0, 110, 0, 0, 0])]),
  'legacy-labelled-utf-8.html': () =>
    windows1251(`<!doctype html><meta charset="utf-8"><article><p>${russian.repeat(6)}</p></article>`),
};

const shapes: Readonly<Record<string, () => Uint8Array>> = {
  'deep-blocks.html': () => htmlAround(`${'<div>'.repeat(100_000)}${articleHtml}${'</div>'.repeat(100_000)}`),
  'deep-unclosed.html': () => htmlAround(`${articleHtml}${'<b><i>'.repeat(50_000)}`),
  'deep-lists.html': () => htmlAround(`${articleHtml}${'<ul><li>'.repeat(50_000)}`),
  'deep-json-ld.html': () =>
    htmlAround(
      articleHtml,
      `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
    ),
  'wide-json-ld.html': () => {
    const nodes = Array.from({ length: 20_000 }, (_, at) => ({
      '@type': 'Thing',
      '@id': `#${at}`,
      name: `n${at}`,
    }));
    const graph = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes });
    return htmlAround(articleHtml, `<script type="application/ld+json">${graph}</script>`);
  },
  'quotes-in-json-ld.html': () =>
    htmlAround(
      articleHtml,
      `<script type="application/ld+json">{"headline": "${'\\"'.repeat(500_000)}</script>`,
    ),
  'line-breaks.html': () => htmlAround(`${articleHtml}${'<br>'.repeat(500_000)}`),
  'table-rows.html': () =>
    htmlAround(`${articleHtml}<table>${'<tr><td>Oslo<td>412</tr>'.repeat(100_000)}</table>`),
  'long-attribute.html': () => htmlAround(`<div data-state="${'x'.repeat(1_000_000)}">${articleHtml}</div>`),
  'many-attributes.html': () =>
    htmlAround(
      `<div ${Array.from({ length: 50_000 }, (_, at) => `a${at}="1"`).join(' ')}>${articleHtml}</div>`,
    ),
  'open-brackets.html': () => htmlAround(`${articleHtml}${'<'.repeat(500_000)}`),
  'open-comments.html': () => htmlAround(`${articleHtml}${'<!--'.repeat(200_000)}`),
  'open-tags.html': () => htmlAround(`${articleHtml}${'<a href="'.repeat(100_000)}`),
  'ampersands.html': () => htmlAround(`${articleHtml}<p>${'&amp'.repeat(200_000)}</p>`),
  'links-and-article.html': () => htmlAround(`${articleHtml}${links(10_000)}`),
  'links-only.html': () => htmlAround(links(10_000)),
  'time-elements.html': () =>
    htmlAround(`${articleHtml}${'<time datetime="2024-05-06">6 May 2024</time> '.repeat(20_000)}`),
};

const lines: Readonly<Record<string, () => Uint8Array>> = {
  'one-long-line.txt': () => Buffer.from(`${paragraphs.join(' ')} `.repeat(15_000)),
  'one-long-word.txt': () => Buffer.from('a'.repeat(2_000_000)),
  'blanks.txt': () => Buffer.from(`${plain}\nThe${' '.repeat(1_000_000)}end.\n`),
  'many-short-lines.txt': () => Buffer.from(`${plain}\n${'Oslo\n'.repeat(200_000)}`),
  'repeated-lines.txt': () => {
    const text = Array.from({ length: 15_000 }, (_, at) => `${paragraphs[0]} It is agreement number ${at}.`);
    return Buffer.from([...text, ...text].join('\n'));
  },
  'many-dates.txt': () => Buffer.from(`${plain}\n${'6 May 2024\n'.repeat(50_000)}`),
  'dates-in-one-line.txt': () => Buffer.from(`${plain}\n${'on 6 May 2024, last year, '.repeat(20_000)}\n`),
  'digits.txt': () => Buffer.from(`${plain}\n${'1'.repeat(500_000)}\n${'1,'.repeat(250_000)}\n`),
  'quotation-marks.txt': () => Buffer.from(`${plain}\n${'"'.repeat(300_000)}\n${'“'.repeat(300_000)}\n`),
  'full-stops.txt': () => Buffer.from(`${plain}\n${'. '.repeat(300_000)}\n${'Mr. '.repeat(100_000)}\n`),
  'capitals.txt': () => Buffer.from(`${plain}\n${'President Vladimir '.repeat(50_000)}\n`),
  'combining-marks.txt': () => Buffer.from(`${plain}\nZ${'\u0301'.repeat(300_000)}\n`),
};

/** The bytes of each page by its file name. */
export const oddPages: Readonly<Record<string, () => Uint8Array>> = { ...wrappings, ...shapes, ...lines };

/** Writes all odd pages into a folder, which is made where it is missing. */
export function writeOddPages(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(oddPages)) writeFileSync(join(folder, name), bytes());
}

const [, script, target] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  if (target === undefined) throw new Error('Name the folder: node scripts/make-odd-pages.ts FOLDER');
  writeOddPages(target);
}
