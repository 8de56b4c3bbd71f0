// What is told "during the talks" or "at their meeting" occurred on the days of the meeting just told. Leaves "in talks" and
// "at a meeting" alone, which tell of no meeting known, and acts with a time of their own.

import { hasToldDays, type Status } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import type { DayInterval } from '../../time/index.ts';
import type { Act } from '../act.ts';
import { clauseWords, predicateOf } from '../clause.ts';
import type { ToldDraft } from '../reality/only-discussed.ts';
import { isOld } from '../reality/past.ts';
import { childrenIn, formOf, lemmaOf, markerOf, type Tree } from '../tree.ts';
import type { EventDraft } from '../types.ts';

const PLACED: ReadonlySet<string> = new Set(['during', 'at', 'in']);
const KNOWN: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'their', 'his', 'her']);
/** A meeting told further back is likely another one. */
const REACH_CHARS = 800;
const DONE: ReadonlySet<Status> = new Set(['happened', 'background']);

/** True where the clause of an act places it at a meeting that the reader knows. */
export function isAtMeeting(tree: Tree, act: Act, { classes }: EventTables): boolean {
  const meetings = classes.get('meeting');
  return clauseWords(tree, predicateOf(tree, act.anchor)).some(
    (word) =>
      word !== act.anchor &&
      meetings?.has(lemmaOf(tree, word)) === true &&
      PLACED.has(markerOf(tree, word)) &&
      childrenIn(tree, word, 'det', 'nmod:poss').some((child) => KNOWN.has(formOf(tree, child))),
  );
}

/** The drafts of one article in the order of the text, those told of at a meeting with its days. */
export function withMeetingDays(told: readonly ToldDraft[], published: DayInterval): readonly ToldDraft[] {
  return told.map((one, place) => {
    const { draft } = one;
    if (!one.isAtMeeting || draft.occurredBasis !== 'inferred' || !DONE.has(draft.status)) return one;
    const meeting = told.slice(0, place).findLast((earlier) => isDatedMeeting(earlier.draft))?.draft;
    if (meeting === undefined || draft.trigger.start - meeting.trigger.start > REACH_CHARS) return one;
    const { occurred } = meeting;
    const status = isOld(occurred, published) ? 'background' : draft.status;
    return { ...one, draft: { ...draft, occurred: { ...occurred }, occurredBasis: 'resolved', status } };
  });
}

function isDatedMeeting(draft: EventDraft): boolean {
  const { type, status, occurred } = draft;
  return (
    type === 'CONSULT' &&
    DONE.has(status) &&
    hasToldDays(draft) &&
    occurred.from !== null &&
    occurred.to !== null
  );
}
