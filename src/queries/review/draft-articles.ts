// Articles as items of the queue: those whose day is in doubt, the more acts hang on it the sooner.

import { briefOf } from '../page-brief.ts';
import { doubtsOfSource } from './doubts-of-source.ts';
import type { Draft } from './draft.ts';
import { isReviewed } from './is-reviewed.ts';
import type { Scanned } from './scan-records.ts';
import type { ReviewReason } from './types.ts';
import { consequence } from './weigh-reasons.ts';

/** An article with so many records matters half as much as can be. */
const halfWeight = 10;
/** Whoever rules on the day of an article rules on a doubt of all its records: that comes before each of these. */
const settlesMore = 1.6;
/** So many clues of the day are shown. */
const shownClues = 6;

function settling(reason: ReviewReason): ReviewReason {
  return { ...reason, weight: Math.round(1000 * Math.min(0.95, settlesMore * reason.weight)) / 1000 };
}

export function draftArticles({ articles, labels, byArticle }: Scanned): readonly Draft[] {
  return [...labels.values()].flatMap((label): Draft[] => {
    const stored = articles.get(label.id);
    if (stored === undefined || isReviewed(label)) return [];
    const records = byArticle.get(label.id)?.length ?? 0;
    const weight = Math.round((1000 * records) / (records + halfWeight)) / 1000;
    const words = records === 1 ? 'one record hangs on its day' : `${records} records hang on its day`;
    return [
      {
        id: label.id,
        reasons: [...doubtsOfSource(label).map(settling), consequence('records', weight, words)],
        subject: () => {
          const { stamp, text, chrome } = briefOf(stored.content).clues;
          return {
            kind: 'article',
            article: label,
            clues: [...stamp, ...text, ...chrome].slice(0, shownClues),
          };
        },
      },
    ];
  });
}
