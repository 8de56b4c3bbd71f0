// Two between whom no page tells of an act, or not by the days that are asked about.

import type { BriefAnswer } from '../api/types.ts';
import { ClockFields } from '../parts/clock-fields.tsx';
import { Notice } from '../parts/notice.tsx';
import classes from './nothing-told.module.css';

interface NothingToldProps {
  readonly sides: BriefAnswer['sides'];
  readonly hasClocks: boolean;
}

/** Of an earlier day that is said, and another can be chosen. */
export function NothingTold({ sides: [a, b], hasClocks }: NothingToldProps) {
  if (hasClocks)
    return (
      <Notice title={`Nothing is told between ${a.name} and ${b.name} by then`}>
        <p>No page tells of an act between the two up to these days. Later ones may.</p>
        <div className={classes['clocks']}>
          <ClockFields />
        </div>
      </Notice>
    );
  return (
    <Notice title={`Nothing is told between ${a.name} and ${b.name}`}>
      No page that was read tells of an act between the two. <code>demarche read</code> takes more pages in.
    </Notice>
  );
}
