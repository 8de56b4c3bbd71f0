// The page of an item: what its address answers, with the day and the title that the feed tells kept beside it; or, where it has no address, the
// article that the feed itself holds.

import { pageOfAnswer } from '../fetch/page-of-answer.ts';
import { type Failure, type Fetcher, failure } from '../fetch/types.ts';
import { pageFromBytes } from '../page-from-bytes.ts';
import type { FoundPage } from '../types.ts';
import { type UnreadablePage, withPlace } from '../unreadable-page.ts';
import { writePage } from '../written-page.ts';
import type { FeedItem } from './types.ts';

/** What an item gave; `isPassing` where another time may give more. */
export interface FetchedItem {
  readonly page: FoundPage | UnreadablePage;
  readonly isPassing: boolean;
}

/** What is no date in so many signs is none. */
const mostDateChars = 60;

/** Longer ones are no headlines. */
const mostTitleChars = 300;

/** What the feed says of the item, as headers. */
function saidOf({ published, title }: FeedItem): readonly string[] {
  const heading = title.replaceAll(/\s+/gu, ' ').trim();
  return [
    ...(published === '' ? [] : [`Feed-Published: ${published.slice(0, mostDateChars)}`]),
    ...(heading === '' || heading.length > mostTitleChars ? [] : [`Feed-Title: ${heading}`]),
  ];
}

function heldPage({ id, title, published, author, content }: FeedItem, feed: string): FetchedItem {
  const bytes = Buffer.from(writePage({ title, author, date: published, html: content }));
  const headers = 'Content-Type: text/html; charset=utf-8';
  return { page: pageFromBytes(bytes, { location: `${feed}#${id}`, headers }), isPassing: false };
}

/** The same fault of two addresses is two problems. */
export function unreadableAt(address: string, { code, message }: Failure): UnreadablePage {
  return {
    kind: 'unreadable',
    location: address,
    pageId: null,
    code,
    message: `${message} [${address}]`,
  };
}

/** Throws as the fetcher does. `feed` names the feed. */
export async function fetchItem(fetcher: Fetcher, item: FeedItem, feed: string): Promise<FetchedItem> {
  const { url } = item;
  if (url === null) return heldPage(item, feed);
  const answer = await fetcher.get(url);
  if (answer.kind === 'answer') {
    return { page: withPlace(await pageOfAnswer(answer, url, saidOf(item))), isPassing: false };
  }
  const fault = answer.kind === 'failure' ? answer : failure('HTTP_STATUS', 'The server sent nothing.');
  return { page: unreadableAt(url, fault), isPassing: fault.isPassing };
}
