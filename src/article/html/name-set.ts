// The names of a page's elements and attributes, read out of its source: each known name is always the same string, which
// the many sets of names tell from others at a glance, and most unwanted names are passed over by their ends and length.

/** Names in small letters. */
export interface NameSet<Name extends string> {
  readonly byName: ReadonlyMap<string, Name>;
  /** 1 at the shapes of the names: see `shapeOf`. */
  readonly shapes: Uint8Array;
}

const shapeCount = 1 << 12;

/** A number for a name by its first and last letter, whatever their case, and its length; hardly two names have the same. */
function shapeOf(source: string, from: number, end: number): number {
  const first = source.charCodeAt(from) & 0x1f;
  const last = source.charCodeAt(end - 1) & 0x1f;
  return ((first * 31 + last) * 31 + end - from) & (shapeCount - 1);
}

/** A set of names, to be made once for many pages. */
export function setOfNames<Name extends string>(names: readonly Name[]): NameSet<Name> {
  const shapes = new Uint8Array(shapeCount);
  for (const name of names) shapes[shapeOf(name, 0, name.length)] = 1;
  return { byName: new Map(names.map((name) => [name, name])), shapes };
}

/** The name of a set that stands there, in whatever case; undefined for any other. */
export function knownName<Name extends string>(
  source: string,
  from: number,
  end: number,
  { byName, shapes }: NameSet<Name>,
): Name | undefined {
  if (shapes[shapeOf(source, from, end)] !== 1) return undefined;
  const name = source.slice(from, end);
  // Most are in small letters as they stand.
  return byName.get(name) ?? byName.get(name.toLowerCase());
}
