// All pairs that the record knows acts between.

import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { PairsAnswer } from '../api/types.ts';
import { clocksOf } from '../app/clocks.ts';
import { ask } from '../app/query.ts';
import { ErrorNotice, Notice } from '../parts/notice.tsx';

export function PairsScreen() {
  const clocks = clocksOf(useSearch({ from: '__root__' }));
  const { data, error } = useQuery({
    queryKey: ['pairs', clocks],
    queryFn: ({ signal }) => ask<PairsAnswer>('pairs', { ...clocks }, signal),
  });
  if (error !== null) return <ErrorNotice error={error} />;
  if (data === undefined) return <p role="status">Asking …</p>;
  if (data.pairs.length === 0)
    return (
      <Notice title="The record knows no acts yet">
        Read some pages: <code>demarche read FOLDER</code>
      </Notice>
    );
  return (
    <ul>
      {data.pairs.map(({ codes: [a, b], acts }) => (
        <li key={`${a} ${b}`}>
          <Link to="/pair/$a/$b" params={{ a, b }} search={clocks}>
            {a} – {b}
          </Link>{' '}
          {acts}
        </li>
      ))}
    </ul>
  );
}
