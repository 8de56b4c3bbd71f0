// Opens the palette: by Ctrl-K wherever one is, by / where one does not type, and by its button.

import { Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useKeys } from '../app/use-keys.ts';
import classes from './palette-button.module.css';
import { useEarlyLetters } from './use-early-letters.ts';

const load = () => import('./palette.tsx');
const Palette = lazy(() => load().then((module) => ({ default: module.Palette })));
/** Once what is shown first is there, so that no letter is lost that is typed right after the key. */
const loadAfterMs = 1000;

/** What is held here when it closes has the focus then. */
function useFocusBack(isOpen: boolean) {
  const back = useRef<Element | null>(null);
  useEffect(() => {
    if (isOpen) return;
    if (back.current instanceof HTMLElement && back.current !== document.body)
      back.current.focus({ preventScroll: true });
    back.current = null;
  }, [isOpen]);
  return back;
}

export function PaletteButton() {
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  useEarlyLetters(isOpen, setTyped);
  const wayBack = useFocusBack(isOpen);
  const open = () => {
    wayBack.current = document.activeElement;
    setIsOpen(true);
  };
  const close = () => {
    setIsOpen(false);
    setTyped('');
  };
  const goOn = () => {
    wayBack.current = document.getElementById('main');
    close();
  };
  useEffect(() => {
    // Where the server is gone by then, it is loaded when it is opened.
    const timer = window.setTimeout(() => void load().catch(() => {}), loadAfterMs);
    return () => window.clearTimeout(timer);
  }, []);
  useHotkeys([['mod+K', () => (isOpen ? close() : open())]], []);
  useKeys((key) => {
    if (key !== '/') return false;
    open();
    return true;
  });
  return (
    <>
      <UnstyledButton className={classes['button'] ?? ''} onClick={open}>
        <IconSearch size={16} stroke={1.7} aria-hidden />
        <span className={classes['words']}>Go to …</span>
        <Kbd size="xs" className={classes['key'] ?? ''} aria-hidden>
          Ctrl K
        </Kbd>
      </UnstyledButton>
      {isOpen && (
        <Suspense fallback={null}>
          <Palette typed={typed} onType={setTyped} onClose={close} onGo={goOn} />
        </Suspense>
      )}
    </>
  );
}
