// The token that changes need: `demarche serve` prints it, in the first address, too, and leaves that at once, so that no link hands it
// on. Kept for this tab alone, and gone when the tab is closed.

const key = 'demarche-token';

/** Keeps a token of the address for this tab; true where there was one. */
function takeToken(): boolean {
  const found = /^#token=([\w-]+)$/.exec(location.hash);
  if (found?.[1] === undefined) return false;
  holdToken(found[1]);
  history.replaceState(null, '', `${location.pathname}${location.search}#/`);
  return true;
}

/** Takes the token of the address that the app is opened by, and of one that is put in later. To be called before the router looks. */
export function takeTokens(onTaken: () => void): void {
  takeToken();
  addEventListener('popstate', () => {
    if (takeToken()) onTaken();
  });
}

export function heldToken(): string | null {
  return sessionStorage.getItem(key);
}

export function holdToken(token: string): void {
  sessionStorage.setItem(key, token);
}

export function dropToken(): void {
  sessionStorage.removeItem(key);
}
