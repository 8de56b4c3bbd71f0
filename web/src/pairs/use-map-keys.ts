// The states of a map by keyboard: one of them can be tabbed to, arrows lead to the next one, Enter chooses, Escape lets go.

import { type KeyboardEvent, useState } from 'react';
import { nextTowards, type Point } from './next-towards.ts';

interface MapKeysProps {
  /** Where each state that can be chosen is drawn, by code. */
  readonly points: ReadonlyMap<string, Point>;
  readonly chosen: string | null;
  readonly onChoose: (code: string | null) => void;
}

/** What an element of a state bears to be chosen by mouse, keys and assistive technology. */
interface StateProps {
  readonly role: 'button';
  readonly tabIndex: number;
  readonly 'aria-pressed': boolean;
  readonly 'data-code': string;
  readonly onClick: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

export interface MapKeys {
  /** The state that has the focus. */
  readonly focused: string | null;
  readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
  readonly stateProps: (code: string) => StateProps;
}

export function useMapKeys({ points, chosen, onChoose }: MapKeysProps): MapKeys {
  const [focused, setFocused] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const entries = [last, chosen].filter((code) => code !== null && points.has(code));
  const entry = entries[0] ?? points.keys().next().value ?? null;
  const toggle = (code: string) => onChoose(code === chosen ? null : code);
  return {
    focused,
    onKeyDown: (event) => {
      const from = focused === null ? undefined : points.get(focused);
      if (focused === null || from === undefined) return;
      const next = nextTowards(event.key, from, points);
      if (next !== null)
        event.currentTarget.querySelector<SVGElement>(`[data-code="${CSS.escape(next)}"]`)?.focus();
      else if (event.key === 'Enter' || event.key === ' ') toggle(focused);
      else if (event.key === 'Escape') onChoose(null);
      else return;
      event.preventDefault();
    },
    stateProps: (code) => ({
      role: 'button',
      tabIndex: code === entry ? 0 : -1,
      'aria-pressed': code === chosen,
      'data-code': code,
      onClick: () => toggle(code),
      onFocus: () => {
        setFocused(code);
        setLast(code);
      },
      onBlur: () => setFocused(null),
    }),
  };
}
