// A thread that takes articles out of their pages: what two threads gain on this machine over one, with nothing shared between them.

import { extractArticle } from './extract.ts';

/** Letters of the article. */
export function extractTask(html: string): number {
  return extractArticle(html);
}
