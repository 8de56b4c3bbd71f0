export { type AskedFeed, type Feeds, openFeeds } from './feeds/open-feeds.ts';
export type { FetchSettings } from './fetch/types.ts';
export { type LineFields, parseLineFields } from './json-lines/line-fields.ts';
export { pageFromBytes } from './page-from-bytes.ts';
export { readOnePage, readPageFile } from './pages-of-file.ts';
export {
  listOtherFiles,
  measurePaths,
  type PathSizes,
  type ReadPagesOptions,
  readPages,
} from './read-pages.ts';
export { sizeLimitBytes } from './size-limit.ts';
export type { DecodingNote, FoundPage, Page } from './types.ts';
export { isUnreadable, type UnreadableCode, type UnreadablePage } from './unreadable-page.ts';
