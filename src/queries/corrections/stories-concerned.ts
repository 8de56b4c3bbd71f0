// How the stories of articles would change of which it is said, or no longer said, that two are one or not.

import { linkOf, type MadeCorrection } from '../../corrections/index.ts';
import type { Naming } from '../../record/index.ts';
import type { EventKnowledge, Story } from '../../stories/index.ts';
import { type CorrectedLedger, ruledLinks } from '../corrected/index.ts';
import { storiesAround } from '../stories-around.ts';
import { type StoryLine, tellStories } from '../tell-stories.ts';
import { type Change, compareLines } from './compare-lines.ts';
import { targetsOf } from './records-concerned.ts';

/** How stories would change. */
export interface StoryEffects {
  /** Stories that would have other articles, copies or happenings. */
  readonly stories: readonly Change<StoryLine>[];
  /** How many are concerned as they are now. */
  readonly storiesCompared: number;
}

/** The articles whose records a link names. */
async function articlesOf(namings: readonly Naming[], ledger: CorrectedLedger): Promise<readonly string[]> {
  const readings = await Promise.all(namings.map(({ pageId }) => ledger.readingOf(pageId, {})));
  return [...new Set(readings.flatMap((reading) => reading?.articleId ?? []))];
}

async function storiesOf(ledger: CorrectedLedger, ids: readonly string[]): Promise<readonly Story[]> {
  const ruled = await ruledLinks(ledger, 'same-story');
  return storiesAround({ ledger, clocks: {}, includePossibly: false, ruled }, ids);
}

/** With all that is in one story with them before or after: a story may fall into parts that hold none of them. */
async function withCompanions(
  ledgers: readonly CorrectedLedger[],
  ids: readonly string[],
): Promise<readonly string[]> {
  const found = await Promise.all(ledgers.map((ledger) => storiesOf(ledger, ids)));
  return [...new Set([...ids, ...found.flat().flatMap(({ articleIds }) => articleIds)])];
}

/** The stories around the records of each link that is proposed or undone; `knowledge` is asked for only where there is one. */
export async function storiesConcerned(
  proposed: readonly MadeCorrection[],
  [before, after]: readonly [CorrectedLedger, CorrectedLedger],
  knowledge: () => EventKnowledge,
): Promise<StoryEffects> {
  const targets = targetsOf(proposed, (await after.rulings()).made);
  const links = targets.flatMap((made) => linkOf(made)?.link ?? []);
  const namings = links.flatMap(({ relation, of }) => (relation === 'ends-promise' ? [] : of));
  if (namings.length === 0) return { stories: [], storiesCompared: 0 };
  const ids = await withCompanions([before, after], await articlesOf(namings, after));
  const known = knowledge();
  const tell = async (ledger: CorrectedLedger): Promise<readonly StoryLine[]> =>
    tellStories(ledger, await storiesOf(ledger, ids), { clocks: {} }, known);
  const [was, is] = [await tell(before), await tell(after)];
  return { stories: compareLines(was, is, ({ id }) => id), storiesCompared: was.length };
}
