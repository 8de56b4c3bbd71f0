// Letters that are typed before the field of the palette is there to take them: they are the beginning of what is looked for.

import { useEffect } from 'react';

/** What the field bears in the page. */
export const paletteField = 'data-palette-field';

export function useEarlyLetters(isOpen: boolean, change: (by: (typed: string) => string) => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const take = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.activeElement?.hasAttribute(paletteField) === true) return;
      if (event.key === 'Backspace') change((typed) => typed.slice(0, -1));
      else if (event.key.length === 1) change((typed) => typed + event.key);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', take, { capture: true });
    return () => window.removeEventListener('keydown', take, { capture: true });
  }, [isOpen, change]);
}
