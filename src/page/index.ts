export type { Page } from './types.ts';
