// Single keys for what is done often. They are silent while one types, and can be switched off (WCAG 2.1.4).

import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select, [role="option"], [role="dialog"] *'))
  );
}

/** Whether single keys are heeded, and the switch for it; kept in this browser. */
export function useKeySwitch() {
  return useLocalStorage({ key: 'demarche-single-keys', defaultValue: true, getInitialValueInEffect: false });
}

/** `onKey` says whether it has done something by the key. */
export function useKeys(onKey: (key: string) => boolean): void {
  const [isOn] = useKeySwitch();
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target)) return;
      if (onKey(event.key)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
