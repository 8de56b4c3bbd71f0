// The mark of one act, drawn around the middle of its own square so that lists, timelines and legends have the same.

import classes from './act-mark.module.css';
import type { Leaning, MarkShape } from './status.ts';

interface MarkProps {
  readonly shape: MarkShape;
  readonly leaning: Leaning;
  /** Nobody knows its day: an interval, as on a timeline. */
  readonly isUndated?: boolean;
  /** Of the side, in pixels. */
  readonly size?: number;
}

function inside(shape: MarkShape) {
  switch (shape) {
    case 'filled':
      return <circle r={5} className={classes['full']} />;
    case 'half':
      return (
        <>
          <circle r={4.3} className={classes['line']} />
          <path d="M0 -4.3 A4.3 4.3 0 0 1 0 4.3 Z" className={classes['full']} />
        </>
      );
    case 'hollow':
      return <circle r={4.3} className={classes['line']} />;
    case 'dashed':
      return <circle r={4.3} className={classes['line']} strokeDasharray="1.8 1.6" />;
    case 'crossed':
      return <path d="M-4 -4 L4 4 M4 -4 L-4 4" className={classes['line']} />;
    case 'asked':
      return (
        <>
          <circle r={4.3} className={classes['line']} />
          <circle r={1.4} className={classes['full']} />
        </>
      );
    case 'small':
      return <circle r={2.4} className={classes['full']} />;
  }
}

/** For use inside a drawing. */
export function MarkShapeOf({ shape, leaning }: Pick<MarkProps, 'shape' | 'leaning'>) {
  return (
    <g className={classes[leaning]} data-shape={shape}>
      {inside(shape)}
    </g>
  );
}

function Undated({ shape, leaning }: Pick<MarkProps, 'shape' | 'leaning'>) {
  const isDone = shape === 'filled' || shape === 'half';
  return (
    <g className={classes[leaning]} data-shape="interval">
      <rect
        x={-6.4}
        y={-3.6}
        width={12.8}
        height={7.2}
        rx={3.6}
        className={classes['days']}
        data-done={isDone}
      />
      {shape === 'crossed' && <path d="M-2 -2 L2 2 M2 -2 L-2 2" className={classes['line']} />}
    </g>
  );
}

export function ActMark({ shape, leaning, isUndated = false, size = 14 }: MarkProps) {
  const Mark = isUndated ? Undated : MarkShapeOf;
  return (
    <svg width={size} height={size} viewBox="-7 -7 14 14" aria-hidden="true" className={classes['mark']}>
      <Mark shape={shape} leaning={leaning} />
    </svg>
  );
}
