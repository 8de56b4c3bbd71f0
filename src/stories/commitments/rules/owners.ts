// Whose a thing is, by the state that stands right before it: "the Lithuanian consulate" is not the Moroccan one.

import type { NamedState } from '../../reports/named-states.ts';

/** By the stem of each thing the codes of the states right before it. */
export type Owners = ReadonlyMap<string, ReadonlySet<string>>;

export function ownersAmong(stems: readonly string[], states: readonly NamedState[]): Owners {
  const owners = new Map<string, Set<string>>();
  for (const { code, behind } of states) {
    const stem = stems[behind];
    if (stem !== undefined) owners.set(stem, (owners.get(stem) ?? new Set()).add(code));
  }
  return owners;
}

export function joinOwners(all: readonly Owners[]): Owners {
  const joined = new Map<string, ReadonlySet<string>>();
  for (const [stem, codes] of all.flatMap((owners) => [...owners]))
    joined.set(stem, codes.union(joined.get(stem) ?? new Set()));
  return joined;
}

/** True where both name owners of the same things, and never the same one. */
export function areAnothers(a: Owners, b: Owners): boolean {
  const common = [...a].flatMap(([stem, codes]) => {
    const others = b.get(stem);
    return others === undefined ? [] : [codes.isDisjointFrom(others)];
  });
  return common.length > 0 && common.every((isOther) => isOther);
}
