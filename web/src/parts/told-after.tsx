// That of a large record only the newest reports were read, and how all are.

import { sayDay } from './days.ts';

interface ToldAfterProps {
  /** Null where all was read. */
  readonly day: string | null;
  /** The command that reads all. */
  readonly command: string;
}

export function ToldAfter({ day, command }: ToldAfterProps) {
  if (day === null) return null;
  return (
    <>
      {' '}
      · read from what was told after {sayDay(day)}; <code>demarche {command} --all</code> reads all
    </>
  );
}
