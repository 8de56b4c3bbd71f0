// What the whole reading is measured against: @mozilla/readability on linkedom taking an article out of its page, and nothing else.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Letters of the article that it finds. */
export function extractArticle(html: string): number {
  const { document } = parseHTML(html);
  return new Readability(document).parse()?.textContent?.length ?? 0;
}
