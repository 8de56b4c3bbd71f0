// Keeps the first target chosen where targets come in later than the words that were typed: the palette's own list chooses only when
// words change.

import type { createSpotlight } from '@mantine/spotlight';

type Store = ReturnType<typeof createSpotlight>[0];

/** Does nothing where somebody has gone down the list already. */
export function selectFirst(store: Store): void {
  const { selected, listId } = store.getState();
  const list = document.getElementById(listId);
  if (selected > 0 || list === null) return;
  list.querySelector('[data-selected]')?.removeAttribute('data-selected');
  list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
}
