// What a search is narrowed to: acts of a type or a status, records in which an actor takes part, articles of an outlet.

import { Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { ViewSearch } from '../app/clocks.ts';
import type { OptionsOf } from '../app/use-answer.ts';
import { useChange } from '../app/use-change.ts';
import { ActorPicker } from '../parts/actor-picker.tsx';
import { eventTypes, statusWords } from '../parts/status.ts';
import classes from './search-screen.module.css';

type Narrowed = Pick<OptionsOf<'search'>, 'actor' | 'type' | 'status' | 'outlet'>;

/** The filters of the address as the server takes them. */
export function filtersOf({ a, type, status, outlet }: ViewSearch): Narrowed {
  return {
    ...(a === undefined ? {} : { actor: [a] }),
    ...(type === undefined ? {} : { type: [type] }),
    ...(status === undefined ? {} : { status: [status] }),
    ...(outlet === undefined ? {} : { outlet: [outlet] }),
  };
}

function OutletField({ outlet = '' }: Pick<ViewSearch, 'outlet'>) {
  const change = useChange();
  const [typed, setTyped] = useState(outlet);
  const [settled] = useDebouncedValue(typed.trim(), 300);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed changes the address
  useEffect(() => {
    if (settled !== outlet) change({ outlet: settled === '' ? undefined : settled });
  }, [settled]);
  return (
    <TextInput
      aria-label="Outlet"
      placeholder="Any outlet"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

const types = eventTypes.map((type) => ({
  value: type,
  label: `${type[0]}${type.slice(1).toLowerCase()}`,
}));
const statuses = Object.entries(statusWords).map(([value, label]) => ({ value, label }));

export function SearchFilters({ search }: { readonly search: ViewSearch }) {
  const change = useChange();
  return (
    <div className={classes['filters']}>
      <ActorPicker chosen={search.a ?? null} nobody="Any actor" width="100%" />
      <Select
        aria-label="Type of act"
        placeholder="Any act"
        data={types}
        value={search.type ?? null}
        onChange={(type) => change({ type: (type ?? undefined) as ViewSearch['type'] })}
        clearable
        clearButtonProps={{ 'aria-label': 'Any type of act' }}
      />
      <Select
        aria-label="Whether it happened"
        placeholder="Any status"
        data={statuses}
        value={search.status ?? null}
        onChange={(status) => change({ status: (status ?? undefined) as ViewSearch['status'] })}
        clearable
        clearButtonProps={{ 'aria-label': 'Happened or not' }}
      />
      <OutletField {...(search.outlet === undefined ? {} : { outlet: search.outlet })} />
    </div>
  );
}
