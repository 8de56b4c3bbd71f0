// What feeds and sitemaps list.

/** One article of a feed, or one page of a sitemap. */
export interface FeedItem {
  /** As the feed calls it, else its address: the same item keeps it when its words change. */
  readonly id: string;
  /** Where its page lies; null where the feed holds the article itself. */
  readonly url: string | null;
  readonly title: string;
  /** As the feed writes it; empty where it tells no date. */
  readonly published: string;
  readonly author: string;
  /** HTML, where the feed holds the article or some of it. */
  readonly content: string;
  /** SHA-256 of all that the feed says of it: another one means that it was changed. */
  readonly digest: string;
}

export interface Feed {
  /** Empty where it has none. */
  readonly title: string;
  /** In the feed's own order, each id once. */
  readonly items: readonly FeedItem[];
  /** Further sitemaps, where it is a list of them. */
  readonly sitemaps: readonly string[];
  /** False where the text breaks off: what it lists is less than all. */
  readonly isWhole: boolean;
}
