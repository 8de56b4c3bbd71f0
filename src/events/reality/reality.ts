// How an act stands to the world, from the words around it: tense, mood, negation, and what its governors imply.
// "Minsk freed them" happened; "Minsk may free them", "refused to free them", "if Minsk freed them" did not.

import type { Status } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import { onceEachWith } from '../../text/index.ts';
import { headOf, type Tree } from '../tree.ts';
import { climbFrom } from './climb.ts';
import { moodOf, ownMarks, weakStatuses } from './mood.ts';

export interface Reality {
  readonly status: Status;
  /** Lies ahead, be it so or not: "will meet", "would not meet". */
  readonly isFuture: boolean;
  /** Said with a modal or a wish, whatever else: "will not meet", "may have met". */
  readonly isOpen: boolean;
  /** Told by its own "will", not only wished or planned. */
  readonly isForetold: boolean;
}

/** A governor's say ends here: longer chains are broken trees. */
const LONGEST_WALK = 8;
const FUTURE: ReadonlySet<Status> = new Set(['anticipated', 'announced']);

/** Climbs from a word towards the root and takes the strongest of what it meets: a denial, then anything but plain fact. */
export const realityOf: (tree: Tree, index: number, tables: EventTables) => Reality =
  onceEachWith(climbFully);

function climbFully(tree: Tree, index: number, tables: EventTables): Reality {
  const marks: Status[] = [...ownMarks(tree, index, tables)];
  let at = index;
  for (let step = 0; step < LONGEST_WALK; step += 1) {
    const above = headOf(tree, at);
    if (above < 0) break;
    const climb = climbFrom(tree, at, above, tables);
    if (climb.isFinal) marks.length = 0;
    marks.push(...climb.marks);
    if (climb.isInherited)
      marks.push(...ownMarks(tree, above, tables).filter((mark) => !weakStatuses.has(mark)));
    if (!climb.goesOn) break;
    at = above;
  }
  return {
    status: strongest(marks),
    isFuture: marks.some((mark) => FUTURE.has(mark)),
    isOpen: marks.some((mark) => mark === 'hypothetical' || FUTURE.has(mark)),
    isForetold: moodOf(tree, index, tables).includes('announced'),
  };
}

function strongest(marks: readonly Status[]): Status {
  if (marks.includes('negated')) return 'negated';
  // "denied that it would visit": what is denied, be it a plan, is denied.
  if (marks.includes('denied')) return 'denied';
  return (
    marks.find((mark) => !weakStatuses.has(mark)) ?? marks.find((mark) => mark !== 'happened') ?? 'happened'
  );
}
