// What ties a page to the item of a feed that led to it.

/** An item of a watched feed, as the ledger knows it. */
export interface ListedItem {
  readonly feed: string;
  /** SHA-256 of what the feed calls it. */
  readonly item: string;
  /** Of what the feed says of it. */
  readonly digest: string;
}
