export type { Extraction, Stamp } from './types.ts';
