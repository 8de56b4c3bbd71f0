// Changes what of a view stands in its address, in place: a step back leads to the screen before.

import { useNavigate } from '@tanstack/react-router';
import type { ViewSearch } from './clocks.ts';

export type Change = { readonly [Field in keyof ViewSearch]?: ViewSearch[Field] | undefined };

/** A field that is undefined leaves the address, which then has the usual choice. */
export function useChange(): (fields: Change) => void {
  const navigate = useNavigate();
  return (fields) =>
    void navigate({
      to: '.',
      search: (known: ViewSearch) => ({ ...known, refused: undefined, ...fields }) as ViewSearch,
      replace: true,
    });
}
