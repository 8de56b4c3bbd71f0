// Chooses a state or body among those that the record knows acts of.

import { Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';

interface Known {
  readonly code: string;
  readonly name: string;
}

/** The busiest first. */
export function useActors(): readonly Known[] {
  const { data } = useAnswer('pairs', {});
  const acts = new Map<string, { readonly name: string; readonly acts: number }>();
  for (const { codes, names, acts: count } of data?.pairs ?? [])
    for (const [index, code] of codes.entries()) {
      const known = acts.get(code)?.acts ?? 0;
      acts.set(code, { name: names[index] ?? code, acts: known + count });
    }
  return [...acts].sort(([, a], [, b]) => b.acts - a.acts).map(([code, { name }]) => ({ code, name }));
}

/** The actor of the address, else the busiest of the record; null while that is not known. */
export function useChosenActor(): string | null {
  const { a } = useSearch({ from: '__root__' });
  const [busiest] = useActors();
  return a ?? busiest?.code ?? null;
}

export function ActorPicker({ chosen }: { readonly chosen: string | null }) {
  const actors = useActors();
  const navigate = useNavigate();
  return (
    <Select
      aria-label="Actor"
      searchable
      data={actors.map(({ code, name }) => ({ value: code, label: name }))}
      value={chosen}
      onChange={(a) =>
        void navigate({
          to: '.',
          search: (known: ViewSearch) => ({ ...known, a: a ?? undefined }) as ViewSearch,
        })
      }
      w={280}
      nothingFoundMessage="The record knows no acts of such an actor"
    />
  );
}
