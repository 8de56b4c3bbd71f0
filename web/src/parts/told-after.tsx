// That of a large record only the newest reports were read, and the way to all of them.

import { Link, useSearch } from '@tanstack/react-router';
import { linesAtOnce } from '../api/client.ts';
import type { ViewSearch } from '../app/clocks.ts';
import { sayDay } from './days.ts';

interface ToldAfterProps {
  /** Null where all was read. */
  readonly day: string | null;
}

export function ToldAfter({ day }: ToldAfterProps) {
  const { whole = false } = useSearch({ from: '__root__' });
  if (whole) return <> · all that was told was looked through</>;
  if (day === null) return null;
  return (
    <>
      {' '}
      · read from what was told after {sayDay(day)};{' '}
      <Link to="." search={(known: ViewSearch) => ({ ...known, whole: true }) as never}>
        look through all
      </Link>
      , which takes longer
    </>
  );
}

/** The options of such a question: no more lines at once than otherwise, but of all that was told. */
export function useWhole(lines: keyof typeof linesAtOnce): {
  readonly all?: 'true';
  readonly limit?: string;
} {
  const { whole = false } = useSearch({ from: '__root__' });
  return whole ? { all: 'true', limit: String(linesAtOnce[lines]) } : {};
}
