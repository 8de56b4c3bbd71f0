// The months of a pair as small bars from a middle line: cooperation up, conflict down.

import classes from './sparkline.module.css';

interface SparklineProps {
  readonly months: readonly {
    readonly month: string;
    readonly cooperation: number;
    readonly conflict: number;
  }[];
}

const [width, height] = [36, 36];

export function Sparkline({ months }: SparklineProps) {
  const most = Math.max(1, ...months.map(({ cooperation, conflict }) => Math.max(cooperation, conflict)));
  const step = width / Math.max(1, months.length);
  const tall = (count: number) => (count / most) * (height / 2 - 4);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className={classes['spark']}
      aria-hidden="true"
    >
      {months.map(({ month, cooperation, conflict }, index) => (
        <g key={month}>
          {cooperation > 0 && (
            <rect
              x={index * step}
              width={Math.max(1, step - 0.4)}
              y={height / 2 - tall(cooperation)}
              height={tall(cooperation)}
            />
          )}
          {conflict > 0 && (
            <rect x={index * step} width={Math.max(1, step - 0.4)} y={height / 2} height={tall(conflict)} />
          )}
        </g>
      ))}
    </svg>
  );
}
