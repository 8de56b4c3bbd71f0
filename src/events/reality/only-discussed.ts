// A deed that the article elsewhere only discusses is not done where it is taken up by its name. Reads "they discussed the
// release of 80 prisoners ... The release of 80 prisoners is a step"; leaves it alone where a verb tells that it was done.

import { hasToldDays, type Status } from '../../record/index.ts';
import type { EventDraft } from '../types.ts';

/** A draft, whether a noun told it, whether its clause places it at a meeting that the text told of, and whether only others say so. */
export interface ToldDraft {
  readonly draft: EventDraft;
  readonly isNamed: boolean;
  readonly isAtMeeting: boolean;
  readonly isOnOthersWord: boolean;
}

const FACT: ReadonlySet<Status> = new Set(['happened', 'ongoing', 'background']);
const OPEN: ReadonlySet<Status> = new Set(['hypothetical', 'anticipated', 'announced']);

/** The drafts of one article, those that name a deed which lies ahead or is only discussed told as that deed is. */
export function withOnlyDiscussed(told: readonly ToldDraft[]): readonly EventDraft[] {
  const done = told.filter(({ draft, isNamed }) => FACT.has(draft.status) && !isNamed);
  const open = told.filter(({ draft }) => OPEN.has(draft.status));
  return told.map(({ draft, isNamed }) => {
    if (!isNamed || hasToldDays(draft) || !FACT.has(draft.status)) return draft;
    const same = open.find((one) => isSameDeed(one.draft, draft))?.draft;
    if (same === undefined || done.some((one) => isSameDeed(one.draft, draft))) return draft;
    const { type, mode, act, status, occurred, occurredBasis } = same;
    return { ...draft, type, mode, act, status, occurred, occurredBasis };
  });
}

/** As many freed, or a visit or meeting of the same people at the same host. */
function isSameDeed(a: EventDraft, b: EventDraft): boolean {
  const [first, second] = [a, b].map(({ type, mode, act }) => act ?? { type, mode });
  if (first?.type !== second?.type || first?.mode !== second?.mode) return false;
  if (a.magnitude !== null && a.magnitude.value !== null)
    return a.magnitude.measure === b.magnitude?.measure && a.magnitude.value === b.magnitude.value;
  return (
    first?.type === 'CONSULT' &&
    areSame(a.actors, b.actors) &&
    (isOpen(a, b) || areSame(a.recipients, b.recipients))
  );
}

/** A visit without its host may be to any. */
function isOpen(a: EventDraft, b: EventDraft): boolean {
  return a.recipients.length === 0 || b.recipients.length === 0;
}

function areSame(a: EventDraft['actors'], b: EventDraft['actors']): boolean {
  const ids = new Set(a.flatMap(({ actorId }) => actorId ?? []));
  return (
    ids.size > 0 && a.length === b.length && b.every(({ actorId }) => actorId !== null && ids.has(actorId))
  );
}
