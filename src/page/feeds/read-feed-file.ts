// A feed or sitemap in a file.

import { readFileBytes } from '../read-bytes.ts';
import { feedForm, feedLimitBytes, feedText } from './feed-text.ts';
import type { Feed } from './types.ts';

/** The text of a file that is a feed or a sitemap; null for any other file, also one that cannot be read. */
export function feedFileText(path: string): string | null {
  try {
    const read = readFileBytes(path, feedLimitBytes);
    if (read.kind === 'tooLarge') return null;
    const text = feedText(read.bytes);
    return feedForm(text) === null ? null : text;
  } catch {
    // Why a file cannot be read is told by whoever reads it as a page.
    return null;
  }
}

/** Null where the file is no feed that can be read. */
export async function readFeedFile(path: string): Promise<Feed | null> {
  const text = feedFileText(path);
  if (text === null) return null;
  const { parseFeed } = await import('./parse-feed.ts');
  return parseFeed(text);
}
