// Ids as people read and type them.

/** How many digits of an id are shown; enough to be alone among millions. */
const shownIdDigits = 12;

/** The first digits of an id, by which `demarche why` finds it. */
export function shortId(id: string): string {
  return id.slice(0, shownIdDigits);
}
