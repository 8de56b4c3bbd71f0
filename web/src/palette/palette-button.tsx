// Opens the palette: by Ctrl-K wherever one is, by / where one does not type, and by its button.

import { Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useKeys } from '../app/use-keys.ts';
import classes from './palette-button.module.css';
import { useEarlyLetters } from './use-early-letters.ts';

const load = () => import('./palette.tsx');
const Palette = lazy(() => load().then((module) => ({ default: module.Palette })));
/** Once what is shown first is there, so that no letter is lost that is typed right after the key. */
const loadAfterMs = 1000;

export function PaletteButton() {
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  useEarlyLetters(isOpen, setTyped);
  const close = () => {
    setIsOpen(false);
    setTyped('');
  };
  useEffect(() => {
    // Where the server is gone by then, it is loaded when it is opened.
    const timer = window.setTimeout(() => void load().catch(() => {}), loadAfterMs);
    return () => window.clearTimeout(timer);
  }, []);
  useHotkeys([['mod+K', () => (isOpen ? close() : setIsOpen(true))]], []);
  useKeys((key) => {
    if (key !== '/') return false;
    setIsOpen(true);
    return true;
  });
  return (
    <>
      <UnstyledButton className={classes['button'] ?? ''} onClick={() => setIsOpen(true)}>
        <IconSearch size={16} stroke={1.7} aria-hidden />
        <span className={classes['words']}>Go to …</span>
        <Kbd size="xs" className={classes['key'] ?? ''} aria-hidden>
          Ctrl K
        </Kbd>
      </UnstyledButton>
      {isOpen && (
        <Suspense fallback={null}>
          <Palette typed={typed} onType={setTyped} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
