// Looks up the features of a trained model and adds up their rows, in AssemblyScript: `node scripts/make-kernels.ts` compiles it to
// WebAssembly. A place of the table holds a key and behind it its row, so that a feature costs one look into memory. Free places hold a key
// that no feature of the table has, and rows of nothing: what is not found adds nothing, and nobody has to ask whether it was found.

/** Where the key is, or the free place that it would have. `bits`: a place takes two to the power of so many bytes. */
// @ts-ignore: decorator
@inline
function find(places: usize, last: i32, bits: usize, free: i32, key: i32): usize {
  let number = key & last;
  let place = places + (<usize>number << bits);
  let held = load<i32>(place);
  while (held != key && held != free) {
    number = (number + 1) & last;
    place = places + (<usize>number << bits);
    held = load<i32>(place);
  }
  return place;
}

/** The sum of rows of one weight in 32 bits; a place takes 8 bytes. */
export function sumOne(places: usize, last: i32, free: i32, keys: usize, count: i32): i32 {
  let sum = 0;
  for (let end = keys + (<usize>count << 2); keys < end; keys += 4)
    sum += load<i32>(find(places, last, 3, free, load<i32>(keys)), 4);
  return sum;
}

/** The sums of rows of eight weights in 8 bits, written to `out` in 16; a place takes 16 bytes, the row the last half. */
export function sumEight(places: usize, last: i32, free: i32, keys: usize, count: i32, out: usize): void {
  let sums = i16x8.splat(0);
  for (let end = keys + (<usize>count << 2); keys < end; keys += 4) {
    const place = find(places, last, 4, free, load<i32>(keys));
    sums = i16x8.add(sums, v128.load_ext<i8>(place, 8));
  }
  v128.store(out, sums);
}

/** The same with 32 weights; a place takes 64 bytes, the row those from the sixteenth on. */
export function sumThirtyTwo(places: usize, last: i32, free: i32, keys: usize, count: i32, out: usize): void {
  let first = i16x8.splat(0);
  let second = i16x8.splat(0);
  let third = i16x8.splat(0);
  let fourth = i16x8.splat(0);
  for (let end = keys + (<usize>count << 2); keys < end; keys += 4) {
    const place = find(places, last, 6, free, load<i32>(keys));
    first = i16x8.add(first, v128.load_ext<i8>(place, 16));
    second = i16x8.add(second, v128.load_ext<i8>(place, 24));
    third = i16x8.add(third, v128.load_ext<i8>(place, 32));
    fourth = i16x8.add(fourth, v128.load_ext<i8>(place, 40));
  }
  v128.store(out, first);
  v128.store(out, second, 16);
  v128.store(out, third, 32);
  v128.store(out, fourth, 48);
}
