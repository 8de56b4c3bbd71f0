// For whom one acts whose title names a body of states: a Dane who is the envoy of the European Union acts for the Union.

/** PLOVER's codes for bodies of states, where those of states stand. */
const BODIES_OF_STATES: ReadonlySet<string> = new Set(['EUR', 'IGO', 'UNO']);

export function isBodyOfStates(country: string | null): boolean {
  return country !== null && BODIES_OF_STATES.has(country);
}
