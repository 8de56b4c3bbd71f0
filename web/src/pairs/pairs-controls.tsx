// How the pairs are drawn, of which months and which kind, and in which order: all of it in the address.

import { SegmentedControl } from '@mantine/core';
import type { ViewSearch } from '../app/clocks.ts';
import { useChange } from '../app/use-change.ts';
import classes from './pairs-screen.module.css';

const lenses = [
  { value: 'matrix', label: 'Matrix' },
  { value: 'network', label: 'Network' },
  { value: 'map', label: 'Map' },
];

const windows = [
  { value: 'year', label: 'A year' },
  { value: 'three', label: 'Three years' },
  { value: 'all', label: 'All' },
];

const kinds = [
  { value: 'both', label: 'All acts' },
  { value: 'cooperation', label: 'Cooperation' },
  { value: 'conflict', label: 'Conflict' },
];

const sorts = [
  { value: 'latest', label: 'Latest' },
  { value: 'busiest', label: 'Busiest' },
  { value: 'name', label: 'By name' },
];

export function PairsControls({ search: { lens, window, kind, sort } }: { readonly search: ViewSearch }) {
  const put = useChange();
  /** The usual choice leaves the address. */
  const change = (name: 'lens' | 'window' | 'kind' | 'sort', usual: string) => (value: string) =>
    put({ [name]: value === usual ? undefined : value });
  return (
    <div className={classes['controls']}>
      <SegmentedControl
        aria-label="Drawn as"
        data={lenses}
        value={lens ?? 'matrix'}
        onChange={change('lens', 'matrix')}
        size="xs"
      />
      <SegmentedControl
        aria-label="Window"
        data={windows}
        value={window ?? 'three'}
        onChange={change('window', 'three')}
        size="xs"
      />
      <SegmentedControl
        aria-label="Kind of acts"
        data={kinds}
        value={kind ?? 'both'}
        onChange={change('kind', 'both')}
        size="xs"
      />
      {lens === undefined && (
        <SegmentedControl
          aria-label="Order"
          data={sorts}
          value={sort ?? 'latest'}
          onChange={change('sort', 'latest')}
          size="xs"
        />
      )}
    </div>
  );
}
