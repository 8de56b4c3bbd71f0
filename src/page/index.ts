export type { FetchSettings } from './fetch/types.ts';
export { type LineFields, parseLineFields } from './json-lines/line-fields.ts';
export { pageFromBytes } from './page-from-bytes.ts';
export {
  listOtherFiles,
  measurePaths,
  type PathSizes,
  type ReadPageOptions,
  type ReadPagesOptions,
  readPageFile,
  readPages,
} from './read-pages.ts';
export { sizeLimitBytes } from './size-limit.ts';
export type { DecodingNote, FoundPage, Page } from './types.ts';
export { isUnreadable, type UnreadableCode, type UnreadablePage } from './unreadable-page.ts';
