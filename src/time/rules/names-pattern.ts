// Names from a table as one pattern: apostrophes may be straight, curly or missing, the longest name wins.

/** The form by which a name is looked up: lower case, without apostrophes, single blanks. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/['’]/gu, '').replace(/\s+/gu, ' ');
}

function escapeName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/['’]/gu, "['’]?");
}

/** An alternation of all names for `wordPattern`. */
export function namesPattern(names: readonly string[]): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map(escapeName)
    .join('|');
}
