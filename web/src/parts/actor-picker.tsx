// Chooses a state or body among those that the record knows acts of.

import { Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ViewSearch } from '../app/clocks.ts';
import { usePortions } from '../app/use-portions.ts';

interface Known {
  readonly code: string;
  readonly name: string;
}

/** The same question as that of the first screen, so that it is asked once. */
export const shownPairs = { limit: '150', months: '36' } as const;

/** The busiest first. */
export function useActors(): readonly Known[] {
  const { data } = usePortions('pairs', shownPairs, 'after');
  return data?.[0]?.actors ?? [];
}

interface Chosen {
  /** Null while that is not known. */
  readonly chosen: string | null;
  /** True for a record of nobody. */
  readonly isNobody: boolean;
  /** Why it cannot be known. */
  readonly error: Error | null;
}

/** The actor of the address, else the busiest of the record. */
export function useChosenActor(): Chosen {
  const { a } = useSearch({ from: '__root__' });
  const { data, error } = usePortions('pairs', shownPairs, 'after');
  const busiest = data?.[0]?.actors[0]?.code ?? null;
  if (a !== undefined) return { chosen: a, isNobody: false, error: null };
  return { chosen: busiest, isNobody: data !== undefined && busiest === null, error };
}

interface ActorPickerProps {
  readonly chosen: string | null;
  /** What stands there where nobody is chosen; only then may one choose nobody. */
  readonly nobody?: string;
  /** Of its own where it stands alone. */
  readonly width?: number | string;
}

export function ActorPicker({ chosen, nobody, width = 280 }: ActorPickerProps) {
  const busiest = useActors();
  // An address may name one that is not among them.
  const isAmong = chosen === null || busiest.some(({ code }) => code === chosen);
  const actors = isAmong ? busiest : [...busiest, { code: chosen, name: chosen }];
  const navigate = useNavigate();
  return (
    <>
      <span className="on-paper">{actors.find(({ code }) => code === chosen)?.name ?? chosen ?? nobody}</span>
      <Select
        aria-label="Actor"
        searchable
        data={actors.map(({ code, name }) => ({ value: code, label: name }))}
        value={chosen}
        placeholder={nobody}
        clearable={nobody !== undefined}
        clearButtonProps={{ 'aria-label': nobody }}
        onChange={(a) =>
          void navigate({
            to: '.',
            search: (known: ViewSearch) => ({ ...known, a: a ?? undefined }) as ViewSearch,
          })
        }
        w={width}
        nothingFoundMessage="The record knows no acts of such an actor"
      />
    </>
  );
}
