// Keeps what is worked out of the parts of a thing that never changes, as of the words of a tree: rules ask the same of the same word
// dozens of times.

/** What `make` gives of a thing, worked out when it is first asked for and kept as long as the thing is. `make` must be pure. */
export function onceOf<Thing extends object, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  const kept = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    let known = kept.get(thing);
    if (known === undefined) {
      known = { value: make(thing) };
      kept.set(thing, known);
    }
    return known.value;
  };
}

/** What `make` gives of the part `at` of a thing, worked out when it is first asked for and kept as long as the thing is. `make` must be pure. */
export function onceEach<Thing extends object, Value>(
  make: (thing: Thing, at: number) => Value,
): (thing: Thing, at: number) => Value {
  const kept = new WeakMap<Thing, Value[]>();
  return (thing, at) => {
    // -1 stands for what is not there, and would make a list slow.
    if (at < 0) return make(thing, at);
    let values = kept.get(thing);
    if (values === undefined) {
      values = [];
      kept.set(thing, values);
    }
    const known = values[at];
    if (known !== undefined) return known;
    const value = make(thing, at);
    values[at] = value;
    return value;
  };
}

interface Kept<Given, Value> {
  readonly given: Given;
  readonly values: Value[];
}

/** The same where something else is given, too, which seldom changes, as the tables: only what was worked out with the last is kept. */
export function onceEachWith<Thing extends object, Given, Value>(
  make: (thing: Thing, at: number, given: Given) => Value,
): (thing: Thing, at: number, given: Given) => Value {
  const kept = new WeakMap<Thing, Kept<Given, Value>>();
  return (thing, at, given) => {
    if (at < 0) return make(thing, at, given);
    let found = kept.get(thing);
    if (found === undefined || found.given !== given) {
      found = { given, values: [] };
      kept.set(thing, found);
    }
    const known = found.values[at];
    if (known !== undefined) return known;
    const value = make(thing, at, given);
    found.values[at] = value;
    return value;
  };
}
