// What the tab is called: the screen, and of whom or of which words it tells, so that tabs, bookmarks and the history are told apart.

import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';

const code = /^[A-Z]{3}$/u;

/** "What is in force, BLR – Demarche", "Search: “sanctions” – Demarche". */
export function useTabTitle(title: string): void {
  const { a, words } = useSearch({ from: '__root__' });
  const ofWhom = a !== undefined && code.test(a) ? `, ${a}` : '';
  const ofWords = words === undefined ? '' : `: “${words}”`;
  const whole = `${title}${ofWhom}${ofWords} – Demarche`;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
