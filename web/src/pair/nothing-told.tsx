// Two between whom no page tells of an act, or not by the days that are asked about.

import type { BriefAnswer } from '../api/types.ts';
import { Notice } from '../parts/notice.tsx';

interface NothingToldProps {
  readonly sides: BriefAnswer['sides'];
  readonly hasClocks: boolean;
}

/** Of an earlier day that is said, and another can be chosen. */
export function NothingTold({ sides: [a, b], hasClocks }: NothingToldProps) {
  if (hasClocks)
    return (
      <Notice title={`Nothing is told between ${a.name} and ${b.name} by then`}>
        No page tells of an act between the two up to the days that are asked about. Later ones may.
      </Notice>
    );
  return (
    <Notice title={`Nothing is told between ${a.name} and ${b.name}`}>
      No page that was read tells of an act between the two. <code>demarche read</code> takes more pages in.
    </Notice>
  );
}
