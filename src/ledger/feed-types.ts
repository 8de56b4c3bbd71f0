// Feeds that are kept read: where they lie, what they answered last, and which of their items are still to be read.

export interface WatchedFeed {
  readonly address: string;
  /** Empty until it was first read. */
  readonly title: string;
  /** ISO 8601, as `askedAt`. */
  readonly addedAt: string;
  /** Null where it was never asked for. */
  readonly askedAt: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Why it could not be read when it was last asked for; null where it could. */
  readonly fault: string | null;
  /** All that it ever listed. */
  readonly items: number;
  /** Of these, still to be read. */
  readonly waiting: number;
}

/** An item of a feed under a digest of its name, with a digest of what the feed says of it. */
export interface ItemKey {
  readonly feed: string;
  readonly item: string;
  readonly digest: string;
}

/** An item as a feed lists it. */
export interface NotedItem {
  readonly item: string;
  readonly digest: string;
  /** A digest of its page's address: other feeds may list the same page. */
  readonly page: string;
  /** All that the feed says of it, as text. */
  readonly said: string;
}

/** What a feed answered. */
export interface FeedNews {
  readonly askedAt: string;
  readonly fault: string | null;
  /** Absent where the feed is as before or could not be had. */
  readonly listed?: {
    readonly title: string;
    readonly etag: string | null;
    readonly lastModified: string | null;
    readonly items: readonly NotedItem[];
  };
}

export interface ItemNews {
  /** Items that were never listed before. */
  readonly fresh: number;
  /** Items of which the feed says something else than before. */
  readonly changed: number;
}

export interface WaitingItem extends ItemKey {
  /** How often its page could not be had. */
  readonly tries: number;
  readonly said: string;
}

/** An item with how far it is. */
export interface KeptItem extends NotedItem {
  readonly feed: string;
  /** `waiting` or `done`; of one that is done nothing is kept in `said`. */
  readonly state: string;
  readonly tries: number;
  /** In the order of its feed. */
  readonly place: number;
}

/** All that is known of feeds, for another ledger. */
export interface KeptFeeds {
  readonly feeds: readonly WatchedFeed[];
  readonly items: readonly KeptItem[];
}

export interface FeedStore {
  /** By their addresses. */
  readonly all: () => Promise<readonly WatchedFeed[]>;
  /** False where it was there. */
  readonly add: (address: string, addedAt: string) => Promise<boolean>;
  /** Forgets the feed with its items; pages that were read stay. False where it was not there. */
  readonly remove: (address: string) => Promise<boolean>;
  /** Keeps what a feed answered, with its items that are new or changed, which wait to be read from then on: all or nothing. */
  readonly note: (address: string, news: FeedNews) => Promise<ItemNews>;
  /** Items of a feed that wait to be read, as listed. */
  readonly waiting: (address: string) => Promise<readonly WaitingItem[]>;
  /** Its page could not be had: it goes on waiting. */
  readonly putOff: (key: ItemKey) => Promise<void>;
  /** All feeds with all items; the pages of those that are done are in the ledger by then. */
  readonly kept: () => Promise<KeptFeeds>;
  /** Puts these in the place of all that are there: all or nothing. */
  readonly replace: (kept: KeptFeeds) => Promise<void>;
}
