// Which offices a title may name: "prime minister" those of all states, "CIA director" one.

import type { Office, Role } from './actor-rows.ts';
import { foldName } from './fold-name.ts';

/** Office ids by the words of a title, folded and in lower case, without "the". */
export type OfficeTitles = ReadonlyMap<string, ReadonlySet<string>>;

/** By the words of the roles and by the titles that an office has of its own. */
export function indexTitles(
  offices: ReadonlyMap<string, Office>,
  roles: ReadonlyMap<string, Role>,
): OfficeTitles {
  const titles = new Map<string, Set<string>>();
  for (const office of offices.values()) {
    for (const words of [...(roles.get(office.role)?.words ?? []), ...office.titles]) {
      const title = foldName(words).toLowerCase().replace(/^the /u, '');
      const known = titles.get(title) ?? new Set();
      titles.set(title, known.add(office.id));
    }
  }
  return titles;
}
