// Screens are fetched when they are opened. A server that is gone is told in words then; one of another version has the page loaded anew,
// which the router does by itself.

import { lazyRouteComponent } from '@tanstack/react-router';
import { unreachable } from './server.tsx';

async function isAnswering(): Promise<boolean> {
  try {
    await fetch(document.baseURI, { cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}

export function lazyScreen<Name extends string>(
  load: () => Promise<Readonly<Record<Name, () => React.ReactNode>>>,
  name: Name,
) {
  const loadOrTell = () =>
    load().catch(async (cause: unknown) => {
      throw (await isAnswering()) ? cause : unreachable();
    });
  return lazyRouteComponent(loadOrTell, name);
}
