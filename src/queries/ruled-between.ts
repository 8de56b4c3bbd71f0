// What people ruled between two instants of taking: the corrections that stand at the later one and did not at the earlier one, and the
// undoings of those that do not stand any more, each with the records that it bears on.

import { type CorrectionMark, linkOf, type MadeCorrection, markOf } from '../corrections/index.ts';
import type { CorrectedLedger, LedgerRulings } from './corrected/index.ts';

export interface RuledBetween {
  readonly mark: CorrectionMark;
  /** Of the correction that came to stand, or fell. */
  readonly rulingId: string;
  /** Of the records that it names. */
  readonly entryIds: ReadonlySet<string>;
  /** Of the articles that it names as a whole; none where it says of two how they are one, which makes no line of either another. */
  readonly pageIds: ReadonlySet<string>;
}

function markOfMade(made: MadeCorrection): CorrectionMark {
  const { content } = made;
  if (content.action === 'edit') return markOf(made, { field: content.field });
  const ruled = linkOf(made);
  if (ruled === null) return markOf(made);
  const [one, other] = ruled.link.of;
  const { relation } = ruled.link;
  return markOf(made, { link: { relation, isOne: ruled.isOne, of: [one.entryId, other.entryId] } });
}

/** What a correction names, as the pages were read at that time. */
function namesOf(made: MadeCorrection, { pages }: LedgerRulings): Pick<RuledBetween, 'entryIds' | 'pageIds'> {
  const named = [...pages.values()].flatMap(({ rulings }) =>
    rulings.named.filter(({ correctionId }) => correctionId === made.id),
  );
  return {
    entryIds: new Set(
      named.flatMap(({ naming, found }) => [naming.entryId, found.entryId ?? naming.entryId]),
    ),
    pageIds: new Set(
      linkOf(made) === null
        ? named.flatMap(({ naming }) => (naming.kind === 'article' ? [naming.pageId] : []))
        : [],
    ),
  };
}

/** Who finds right what nobody had rejected changes no answer. */
function isFelt({ content }: MadeCorrection, was: LedgerRulings): boolean {
  if (content.action !== 'accept' || content.what.kind === 'link') return true;
  const ruling = was.pages.get(content.what.pageId)?.rulings.byEntry.get(content.what.entryId);
  return ruling?.verdict?.content.action === 'reject';
}

/** In the order of making. */
export async function ruledBetween(
  before: CorrectedLedger,
  after: CorrectedLedger,
): Promise<readonly RuledBetween[]> {
  const [was, is] = [await before.rulings(), await after.rulings()];
  const idsOf = ({ standing }: LedgerRulings) => new Set(standing.map(({ id }) => id));
  const [stood, stands] = [idsOf(was), idsOf(is)];
  const come = is.standing.filter((made) => !stood.has(made.id) && isFelt(made, was));
  const fallen = was.standing.filter(({ id }) => !stands.has(id));
  const undoings = fallen.flatMap((one) => {
    const by = is.undoneBy.get(one.id) ?? [];
    return is.made
      .filter((made) => by.includes(made.id))
      .map((made) => ({ mark: markOf(made), rulingId: one.id, ...namesOf(one, was) }));
  });
  return [
    ...come.map((made) => ({ mark: markOfMade(made), rulingId: made.id, ...namesOf(made, is) })),
    ...undoings,
  ].sort((a, b) => (a.mark.made < b.mark.made ? -1 : 1));
}

/** A line of an answer, as far as corrections tell it. */
export interface RuledLine {
  readonly id: string;
  readonly article: { readonly pageId: string };
  readonly corrections?: readonly Pick<CorrectionMark, 'id'>[] | undefined;
}

/** Those that bear on one of the lines, each once. */
export function bearingOn(
  ruled: readonly RuledBetween[],
  lines: readonly RuledLine[],
): readonly CorrectionMark[] {
  const bears = ({ rulingId, entryIds, pageIds }: RuledBetween): boolean =>
    lines.some(
      ({ id, article, corrections = [] }) =>
        entryIds.has(id) || pageIds.has(article.pageId) || corrections.some((mark) => mark.id === rulingId),
    );
  const marks = ruled.filter(bears).map(({ mark }) => mark);
  return [...new Map(marks.map((mark) => [mark.id, mark])).values()];
}
