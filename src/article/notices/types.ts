// What the rules of notices look at, and what they give back.

import type { ArticleRecord, Dating } from '../../record/index.ts';
import type { NoticePhrases, NoticeTables, OfficeHolder } from '../../tables/index.ts';
import type { Extraction } from '../types.ts';
import type { PageMarks } from './page-marks.ts';

export type Notice = ArticleRecord['notices'][number];

/** A page as it was read, with all that its notices may rest on. */
export interface NoticeContext {
  readonly extraction: Extraction;
  readonly dating: Dating;
  readonly holders: readonly OfficeHolder[];
  readonly language: string;
  readonly marks: PageMarks;
  readonly url: string | null;
  readonly tables: NoticeTables;
  /** Phrases of the article's language and of English, which sites of all languages use. */
  readonly phrases: readonly NoticePhrases[];
}

/** Gives the notices of one kind or family, in order of the text; none is the rule. */
export type NoticeRule = (context: NoticeContext) => readonly Notice[];
