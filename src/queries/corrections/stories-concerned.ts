// How the stories of articles would change of which it is said, or no longer said, that two are one or not.

import { linkOf, type MadeCorrection } from '../../corrections/index.ts';
import type { Naming } from '../../record/index.ts';
import type { EventKnowledge } from '../../stories/index.ts';
import { type CorrectedLedger, ruledLinks } from '../corrected/index.ts';
import { type StoryLine, tellStories } from '../stories.ts';
import { storiesAround } from '../stories-around.ts';
import { type Change, compareLines } from './compare-lines.ts';
import { targetsOf } from './pairs-concerned.ts';

/** The articles whose records a link names. */
async function articlesOf(namings: readonly Naming[], ledger: CorrectedLedger): Promise<readonly string[]> {
  const readings = await Promise.all(namings.map(({ pageId }) => ledger.readingOf(pageId, {})));
  return [...new Set(readings.flatMap((reading) => reading?.articleId ?? []))];
}

async function storiesOf(
  ledger: CorrectedLedger,
  ids: readonly string[],
  knowledge: EventKnowledge,
): Promise<readonly StoryLine[]> {
  const ruled = await ruledLinks(ledger, 'same-story');
  const found = await storiesAround({ ledger, clocks: {}, includePossibly: false, ruled }, ids);
  return tellStories(ledger, found, { least: 1, clocks: {} }, knowledge);
}

/** The stories around the records of each link that is proposed or undone; `knowledge` is asked for only where there is one. */
export async function storiesConcerned(
  proposed: readonly MadeCorrection[],
  [before, after]: readonly [CorrectedLedger, CorrectedLedger],
  knowledge: () => EventKnowledge,
): Promise<readonly Change<StoryLine>[]> {
  const targets = targetsOf(proposed, (await after.rulings()).made);
  const namings = targets.flatMap((made) => linkOf(made)?.link.of ?? []);
  if (namings.length === 0) return [];
  const ids = await articlesOf(namings, after);
  const known = knowledge();
  const [was, is] = [await storiesOf(before, ids, known), await storiesOf(after, ids, known)];
  return compareLines(was, is, ({ id }) => id);
}
