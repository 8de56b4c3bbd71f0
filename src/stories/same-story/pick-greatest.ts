// The places of the greatest of many values, without sorting all of them.

/** At most `size` places, unordered; of equal values at the edge those come in whose `tie` is smaller. */
export function pickGreatest(
  values: Float64Array | Uint16Array,
  size: number,
  tie: (place: number) => number,
): readonly number[] {
  if (values.length <= size) return [...values.keys()];
  const edge = values.slice().sort()[values.length - size] as number;
  const above: number[] = [];
  const even: number[] = [];
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number;
    if (value > edge) above.push(place);
    else if (value === edge) even.push(place);
  }
  even.sort((a, b) => tie(a) - tie(b));
  for (const place of even.slice(0, size - above.length)) above.push(place);
  return above;
}
