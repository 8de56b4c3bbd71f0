// Remembers what was told of a text: a page says the same class a hundred times.

/** The same function of a text, which works once for each text; to be made for one page, and thrown away with it. */
export function remember<Told>(tell: (text: string) => Told): (text: string) => Told {
  const told = new Map<string, Told>();
  return (text) => {
    const known = told.get(text);
    if (known !== undefined) return known;
    const fresh = tell(text);
    told.set(text, fresh);
    return fresh;
  };
}
