export { findNotices } from './find-notices.ts';
export type { Notice, NoticeContext } from './types.ts';
