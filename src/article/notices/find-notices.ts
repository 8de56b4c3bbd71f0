// Warnings to the reader that a page itself gives away. The order of the rules is the order in which they are shown.

import type { Page } from '../../page/index.ts';
import { readPageMarks } from './page-marks.ts';
import { readAgencyCredits } from './rules/agency-credit.ts';
import { readLabels } from './rules/labels.ts';
import { suspectParaphrase } from './rules/machine-paraphrase.ts';
import { tellPaywall } from './rules/paywall.ts';
import { readSaidPhrases } from './rules/said-phrases.ts';
import { findSittingCalledFormer } from './rules/sitting-called-former.ts';
import { tellFalseStamp } from './rules/stamp-contradicted.ts';
import { tellStampsApart } from './rules/stamps-disagree.ts';
import type { Notice, NoticeContext, NoticeRule } from './types.ts';

const rules: readonly NoticeRule[] = [
  readSaidPhrases,
  readLabels,
  readAgencyCredits,
  tellPaywall,
  tellFalseStamp,
  tellStampsApart,
  findSittingCalledFormer,
  suspectParaphrase,
];

/** Rules each of whose notices shows another sign; of the others one notice is enough, whatever says it. */
const several: ReadonlySet<string> = new Set(['machine-paraphrase', 'sitting-holder-called-former']);

function onlyFirst(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(
    ({ ruleId }, at) => several.has(ruleId) || notices.findIndex((each) => each.ruleId === ruleId) === at,
  );
}

export interface NoticePage extends Omit<NoticeContext, 'phrases' | 'marks' | 'url'> {
  readonly page: Pick<Page, 'source' | 'url' | 'decoding'>;
}

/** All notices of a page: first how it was decoded, then what it says of itself, then what its dating and its words show. */
export function findNotices({ page, ...read }: NoticePage): readonly Notice[] {
  const languages = new Set([read.language, 'en']);
  const phrases = [...languages].flatMap((language) => read.tables.phrases.get(language) ?? []);
  const context = { ...read, url: page.url, phrases, marks: readPageMarks(page.source) };
  const decoded = (page.decoding ?? []).map((note) => ({ ...note, span: null }));
  return onlyFirst([...decoded, ...rules.flatMap((rule) => rule(context))]);
}
