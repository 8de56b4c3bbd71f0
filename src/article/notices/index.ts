export { findNotices, type Notice } from './find-notices.ts';
