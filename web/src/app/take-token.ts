// The token that `demarche serve` prints comes in the first address and leaves it at once, so that no link hands it on.

const key = 'demarche-token';

/** Keeps a token of the address for this tab. */
export function takeToken(): void {
  const found = /^#token=([\w-]+)$/.exec(location.hash);
  if (found?.[1] === undefined) return;
  sessionStorage.setItem(key, found[1]);
  history.replaceState(null, '', `${location.pathname}${location.search}#/`);
}

export function heldToken(): string | null {
  return sessionStorage.getItem(key);
}
