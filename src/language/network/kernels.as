// The inner loops of the network of trees, in AssemblyScript: `node scripts/make-kernels.ts` compiles them to WebAssembly with
// 128-bit SIMD. Only the standard lanes are used, not the relaxed ones, whose results differ between machines. Pointers are byte
// addresses in a memory that the caller owns; nothing here allocates.

/** The largest step of a row in sixteen bits. */
const steps: f32 = 32767;

/** C += A · B over floats: A is row-major (rows x inner), C row-major (rows x columns), B in panels of eight columns. */
export function product(a: usize, b: usize, c: usize, rows: i32, inner: i32, columns: i32): void {
  const aBytes = <usize>inner << 2;
  const cBytes = <usize>columns << 2;
  for (let row = 0; row < rows; row += 4) {
    let panel = b;
    for (let column = 0; column < columns; column += 8) {
      const at = c + (<usize>column << 2);
      let low0 = v128.load(at);
      let high0 = v128.load(at, 16);
      let low1 = v128.load(at + cBytes);
      let high1 = v128.load(at + cBytes, 16);
      let low2 = v128.load(at + 2 * cBytes);
      let high2 = v128.load(at + 2 * cBytes, 16);
      let low3 = v128.load(at + 3 * cBytes);
      let high3 = v128.load(at + 3 * cBytes, 16);
      for (let from = a, last = a + aBytes; from < last; from += 4) {
        const low = v128.load(panel);
        const high = v128.load(panel, 16);
        let one = v128.load32_splat(from);
        low0 = f32x4.add(low0, f32x4.mul(one, low));
        high0 = f32x4.add(high0, f32x4.mul(one, high));
        one = v128.load32_splat(from + aBytes);
        low1 = f32x4.add(low1, f32x4.mul(one, low));
        high1 = f32x4.add(high1, f32x4.mul(one, high));
        one = v128.load32_splat(from + 2 * aBytes);
        low2 = f32x4.add(low2, f32x4.mul(one, low));
        high2 = f32x4.add(high2, f32x4.mul(one, high));
        one = v128.load32_splat(from + 3 * aBytes);
        low3 = f32x4.add(low3, f32x4.mul(one, low));
        high3 = f32x4.add(high3, f32x4.mul(one, high));
        panel += 32;
      }
      v128.store(at, low0);
      v128.store(at, high0, 16);
      v128.store(at + cBytes, low1);
      v128.store(at + cBytes, high1, 16);
      v128.store(at + 2 * cBytes, low2);
      v128.store(at + 2 * cBytes, high2, 16);
      v128.store(at + 3 * cBytes, low3);
      v128.store(at + 3 * cBytes, high3, 16);
    }
    a += 4 * aBytes;
    c += 4 * cBytes;
  }
}

/** Added to a number below 2^22 and taken off again as a whole number, it leaves the nearest whole number, of two the even one. */
const rounding: f32 = 12582912;

/**
 * Writes each row of A (rows x inner), times one scale for each column, as sixteen-bit steps of the row's largest number, and
 * the size of a step for each row. Largest numbers are found among the bits, which stand in the same order as the numbers that they
 * are without their sign, and numbers are rounded by an addition: the lanes' own instructions for both also mind what is no number,
 * which no weight is, and took five times as long.
 */
export function toSteps(a: usize, scales: usize, out: usize, sizes: usize, rows: i32, inner: i32): void {
  const bytes = <usize>inner << 2;
  const withoutSign = i32x4.splat(0x7fffffff);
  const toWhole = f32x4.splat(rounding);
  for (let row = 0; row < rows; row += 1) {
    let most = i32x4.splat(0);
    let others = i32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 32) {
      const low = f32x4.mul(v128.load(a + at), v128.load(scales + at));
      const high = f32x4.mul(v128.load(a + at, 16), v128.load(scales + at, 16));
      most = i32x4.max_s(most, v128.and(low, withoutSign));
      others = i32x4.max_s(others, v128.and(high, withoutSign));
    }
    most = i32x4.max_s(most, others);
    let largest = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    if (largest == 0) largest = 1;
    f32.store(sizes, largest / steps);
    const toStep = f32x4.splat(steps / largest);
    for (let at: usize = 0; at < bytes; at += 32) {
      const low = f32x4.mul(f32x4.mul(v128.load(a + at), v128.load(scales + at)), toStep);
      const high = f32x4.mul(f32x4.mul(v128.load(a + at, 16), v128.load(scales + at, 16)), toStep);
      v128.store(
        out,
        i16x8.narrow_i32x4_s(
          i32x4.sub(f32x4.add(low, toWhole), toWhole),
          i32x4.sub(f32x4.add(high, toWhole), toWhole),
        ),
      );
      out += 16;
    }
    a += bytes;
    sizes += 4;
  }
}

/** Adds four sums of steps, times the size of a step, to four numbers of C. */
// @ts-ignore: decorator
@inline
function addSteps(at: usize, sums: v128, size: v128): void {
  v128.store(at, f32x4.add(v128.load(at), f32x4.mul(f32x4.convert_i32x4_s(sums), size)));
}

/**
 * C += A · B over sixteen-bit steps: A row-major with the size of a step for each row, C row-major floats, B in panels of eight
 * columns with two rows side by side, as the lanes of a dot product want them.
 */
export function stepProduct(
  a: usize,
  sizes: usize,
  b: usize,
  c: usize,
  rows: i32,
  inner: i32,
  columns: i32,
): void {
  const aBytes = <usize>inner << 1;
  const cBytes = <usize>columns << 2;
  for (let row = 0; row < rows; row += 4) {
    let panel = b;
    for (let column = 0; column < columns; column += 8) {
      let low0 = i32x4.splat(0);
      let high0 = i32x4.splat(0);
      let low1 = i32x4.splat(0);
      let high1 = i32x4.splat(0);
      let low2 = i32x4.splat(0);
      let high2 = i32x4.splat(0);
      let low3 = i32x4.splat(0);
      let high3 = i32x4.splat(0);
      for (let from = a, last = a + aBytes; from < last; from += 4) {
        const low = v128.load(panel);
        const high = v128.load(panel, 16);
        let two = v128.load32_splat(from);
        low0 = i32x4.add(low0, i32x4.dot_i16x8_s(two, low));
        high0 = i32x4.add(high0, i32x4.dot_i16x8_s(two, high));
        two = v128.load32_splat(from + aBytes);
        low1 = i32x4.add(low1, i32x4.dot_i16x8_s(two, low));
        high1 = i32x4.add(high1, i32x4.dot_i16x8_s(two, high));
        two = v128.load32_splat(from + 2 * aBytes);
        low2 = i32x4.add(low2, i32x4.dot_i16x8_s(two, low));
        high2 = i32x4.add(high2, i32x4.dot_i16x8_s(two, high));
        two = v128.load32_splat(from + 3 * aBytes);
        low3 = i32x4.add(low3, i32x4.dot_i16x8_s(two, low));
        high3 = i32x4.add(high3, i32x4.dot_i16x8_s(two, high));
        panel += 32;
      }
      let at = c + (<usize>column << 2);
      let size = v128.load32_splat(sizes);
      addSteps(at, low0, size);
      addSteps(at + 16, high0, size);
      at += cBytes;
      size = v128.load32_splat(sizes, 4);
      addSteps(at, low1, size);
      addSteps(at + 16, high1, size);
      at += cBytes;
      size = v128.load32_splat(sizes, 8);
      addSteps(at, low2, size);
      addSteps(at + 16, high2, size);
      at += cBytes;
      size = v128.load32_splat(sizes, 12);
      addSteps(at, low3, size);
      addSteps(at + 16, high3, size);
    }
    a += 4 * aBytes;
    c += 4 * cBytes;
    sizes += 16;
  }
}

/** The hyperbolic tangent of four numbers as a fraction (Padé), right to four places. */
// @ts-ignore: decorator
@inline
function tanh(value: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(value, f32x4.splat(4.97)), f32x4.splat(-4.97));
  const s = f32x4.mul(x, x);
  let above = f32x4.add(s, f32x4.splat(378));
  above = f32x4.add(f32x4.mul(above, s), f32x4.splat(17325));
  above = f32x4.add(f32x4.mul(above, s), f32x4.splat(135135));
  let below = f32x4.add(f32x4.mul(s, f32x4.splat(28)), f32x4.splat(3150));
  below = f32x4.add(f32x4.mul(below, s), f32x4.splat(62370));
  below = f32x4.add(f32x4.mul(below, s), f32x4.splat(135135));
  return f32x4.div(f32x4.mul(x, above), below);
}

// @ts-ignore: decorator
@inline
function sigmoid(value: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh(f32x4.mul(value, half))));
}

/** How far a gate is open, by its product, and by the cell of the row before. */
// @ts-ignore: decorator
@inline
function gate(product: v128, weight: v128, bias: v128, cell: v128): v128 {
  return sigmoid(f32x4.add(f32x4.add(product, f32x4.mul(weight, cell)), bias));
}

/** As much of the first as the share tells, and of the second what is left of one. */
// @ts-ignore: decorator
@inline
function mixed(share: v128, first: v128, second: v128): v128 {
  return f32x4.add(f32x4.mul(share, first), f32x4.mul(f32x4.sub(f32x4.splat(1), share), second));
}

/**
 * One direction of a layer of simple recurrent units (Lei et al. 2018) over one sentence. Pointers to the first numbers of the
 * direction in the sentence's first row to work on; steps in bytes are below zero for the way backward. Each unit waits for its own
 * cell of the row before, so that two groups of four go along together: while one waits, the other works. `hidden` is a multiple
 * of eight.
 */
export function recur(
  input: usize,
  products: usize,
  gates: usize,
  out: usize,
  cells: usize,
  rows: i32,
  hidden: i32,
  step: i32,
  productStep: i32,
): void {
  const bytes = <usize>hidden << 2;
  for (let unit: usize = 0; unit < bytes; unit += 32) {
    const forgetWeight = v128.load(gates + unit);
    const forgetWeight2 = v128.load(gates + unit, 16);
    const forgetBias = v128.load(gates + bytes + unit);
    const forgetBias2 = v128.load(gates + bytes + unit, 16);
    const resetWeight = v128.load(gates + 2 * bytes + unit);
    const resetWeight2 = v128.load(gates + 2 * bytes + unit, 16);
    const resetBias = v128.load(gates + 3 * bytes + unit);
    const resetBias2 = v128.load(gates + 3 * bytes + unit, 16);
    let cell = f32x4.splat(0);
    let cell2 = f32x4.splat(0);
    let at = unit;
    let from = products + unit;
    for (let row = 0; row < rows; row += 1) {
      const forget = gate(v128.load(from + bytes), forgetWeight, forgetBias, cell);
      const forget2 = gate(v128.load(from + bytes, 16), forgetWeight2, forgetBias2, cell2);
      const reset = gate(v128.load(from + 2 * bytes), resetWeight, resetBias, cell);
      const reset2 = gate(v128.load(from + 2 * bytes, 16), resetWeight2, resetBias2, cell2);
      cell = mixed(forget, cell, v128.load(from));
      cell2 = mixed(forget2, cell2, v128.load(from, 16));
      v128.store(cells + at, cell);
      v128.store(cells + at, cell2, 16);
      v128.store(out + at, mixed(reset, tanh(cell), v128.load(input + at)));
      v128.store(out + at, mixed(reset2, tanh(cell2), v128.load(input + at, 16)), 16);
      at += step;
      from += productStep;
    }
  }
}

/** The sum of four sums, in the order that all versions of the scores were trained and read with. */
// @ts-ignore: decorator
@inline
function total(sums: v128): f32 {
  return (
    f32x4.extract_lane(sums, 0) +
    f32x4.extract_lane(sums, 1) +
    (f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3))
  );
}

/**
 * C = A · Bᵀ over floats: A (rows x inner) and B (columns x inner) row-major, C row-major. Four columns go along together, since each
 * sum waits for the one before.
 */
export function dots(a: usize, b: usize, c: usize, rows: i32, columns: i32, inner: i32): void {
  const bytes = <usize>inner << 2;
  for (let row = 0; row < rows; row += 1) {
    let other = b;
    let column = 0;
    for (; column + 4 <= columns; column += 4) {
      let sums0 = f32x4.splat(0);
      let sums1 = f32x4.splat(0);
      let sums2 = f32x4.splat(0);
      let sums3 = f32x4.splat(0);
      for (let at: usize = 0; at < bytes; at += 16) {
        const own = v128.load(a + at);
        sums0 = f32x4.add(sums0, f32x4.mul(own, v128.load(other + at)));
        sums1 = f32x4.add(sums1, f32x4.mul(own, v128.load(other + bytes + at)));
        sums2 = f32x4.add(sums2, f32x4.mul(own, v128.load(other + 2 * bytes + at)));
        sums3 = f32x4.add(sums3, f32x4.mul(own, v128.load(other + 3 * bytes + at)));
      }
      f32.store(c, total(sums0));
      f32.store(c, total(sums1), 4);
      f32.store(c, total(sums2), 8);
      f32.store(c, total(sums3), 12);
      c += 16;
      other += 4 * bytes;
    }
    for (; column < columns; column += 1) {
      let sums = f32x4.splat(0);
      for (let at: usize = 0; at < bytes; at += 16)
        sums = f32x4.add(sums, f32x4.mul(v128.load(a + at), v128.load(other + at)));
      f32.store(c, total(sums));
      c += 4;
      other += bytes;
    }
    a += bytes;
  }
}
