// What a notice tells its reader, in words; what the page said follows in quotation marks.

import type { NoticeKind } from '../../tables/index.ts';
import type { Span } from '../../text/index.ts';
import type { Notice } from './types.ts';

const messages: Readonly<Record<NoticeKind, string>> = {
  'ai-generated-image': 'the page says that its image was made by a machine',
  'ai-generated-text': 'the page says that a machine wrote, shortened or translated its text',
  analysis: 'the page calls this text an analysis',
  correction: 'the page corrects or clarifies an earlier version',
  'editors-note': 'the editors added a note',
  'not-edited-by-staff': 'the page says that nobody there edited the text',
  opinion: 'the page calls this text an opinion',
  paywall: 'the rest of the text is for subscribers',
  'press-release': 'the text is a press release, in the words of those it is about',
  retraction: 'the page takes this text back',
  satire: 'the page calls this text satire',
  sponsored: 'the page says that somebody paid for this text',
};

const longestQuote = 90;

function quoted(words: string): string {
  const text = words.replace(/\s+/gu, ' ').trim();
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;
}

/** A notice with its words; `span` is null where they stand outside of the article's text. */
export function noticeOf(kind: NoticeKind, words: string, span: Span | null): Notice {
  const ruleId = kind === 'paywall' ? 'paywall-stub' : kind;
  return { ruleId, message: `${messages[kind]}: “${quoted(words)}”`, span };
}

/** The first notice of each rule. */
export function firstOfEach(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(({ ruleId }, at) => notices.findIndex((notice) => notice.ruleId === ruleId) === at);
}
