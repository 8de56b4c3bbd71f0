// When an article was published: what the page claims for itself, held against the article's own words.

import type { Dating, DatingClue } from '../../record/index.ts';
import type { DayInterval } from '../../time/index.ts';
import type { Extraction, Stamp } from '../types.ts';

const openInterval: DayInterval = { from: null, to: null };

function stampClue(stamp: Stamp): DatingClue {
  return {
    ruleId: stamp.ruleId,
    kind: 'stamp',
    quote: stamp.quote,
    span: null,
    implies: stamp.days,
    note: `the page says that it was ${stamp.role === 'modified' ? 'changed' : 'published'} then`,
  };
}

/** The stamp to go by: the first of publication, else the first of any kind. */
function chooseStamp(stamps: readonly Stamp[]): Stamp | undefined {
  return (
    stamps.find(({ role }) => role === 'published') ??
    stamps.find(({ role }) => role === 'unclear') ??
    stamps[0]
  );
}

/** Dates an article. An interval is open where nothing bounds it. */
export function dateArticle(extraction: Extraction): Dating {
  const stamp = chooseStamp(extraction.stamps);
  const clues = extraction.stamps.map(stampClue);
  if (stamp === undefined)
    return { published: openInterval, method: 'none', verdict: 'unknown', stamp: null, clues };
  return { published: stamp.days, method: stamp.ruleId, verdict: 'unconfirmed', stamp: stamp.days, clues };
}
