// The way back through one direction of a recurrent layer.

import { type RowRange, sigmoid, tanh } from '../../../src/language/network/recurrent-layer.ts';

export interface RecurrentSlopes {
  readonly input: Float32Array;
  readonly products: Float32Array;
  readonly cells: Float32Array;
  readonly gates: Float32Array;
  readonly hidden: number;
  readonly sentence: RowRange;
  readonly direction: 0 | 1;
  readonly outSlopes: Float32Array;
  /** The slopes found are added to these three. */
  readonly inputSlopes: Float32Array;
  readonly productSlopes: Float32Array;
  readonly gateSlopes: Float32Array;
}

export function recurrentBack(slopes: RecurrentSlopes): void {
  const { input, products, cells, gates, hidden, sentence, direction } = slopes;
  const { outSlopes, inputSlopes, productSlopes, gateSlopes } = slopes;
  const width = hidden * 2;
  const side = direction * hidden;
  const gate = direction * hidden * 4;
  const step = direction === 0 ? 1 : -1;
  const first = direction === 0 ? sentence.start : sentence.end - 1;
  const last = direction === 0 ? sentence.end - 1 : sentence.start;
  const later = new Float64Array(hidden);
  for (let row = last; ; row -= step) {
    const at = row * width + side;
    const product = row * hidden * 6 + direction * hidden * 3;
    const before = (row - step) * width + side;
    for (let unit = 0; unit < hidden; unit += 1) {
      const cellBefore = row === first ? 0 : (cells[before + unit] as number);
      const candidate = products[product + unit] as number;
      const forgetWeight = gates[gate + unit] as number;
      const resetWeight = gates[gate + hidden * 2 + unit] as number;
      const forget = sigmoid(
        (products[product + hidden + unit] as number) +
          forgetWeight * cellBefore +
          (gates[gate + hidden + unit] as number),
      );
      const reset = sigmoid(
        (products[product + hidden * 2 + unit] as number) +
          resetWeight * cellBefore +
          (gates[gate + hidden * 3 + unit] as number),
      );
      const squashed = tanh(cells[at + unit] as number);
      const outSlope = outSlopes[at + unit] as number;
      const resetSlope = outSlope * (squashed - (input[at + unit] as number)) * reset * (1 - reset);
      inputSlopes[at + unit] = (inputSlopes[at + unit] as number) + outSlope * (1 - reset);
      const cellSlope = (later[unit] as number) + outSlope * reset * (1 - squashed * squashed);
      const forgetSlope = cellSlope * (cellBefore - candidate) * forget * (1 - forget);
      productSlopes[product + unit] = cellSlope * (1 - forget);
      productSlopes[product + hidden + unit] = forgetSlope;
      productSlopes[product + hidden * 2 + unit] = resetSlope;
      gateSlopes[gate + unit] = (gateSlopes[gate + unit] as number) + forgetSlope * cellBefore;
      gateSlopes[gate + hidden + unit] = (gateSlopes[gate + hidden + unit] as number) + forgetSlope;
      gateSlopes[gate + hidden * 2 + unit] =
        (gateSlopes[gate + hidden * 2 + unit] as number) + resetSlope * cellBefore;
      gateSlopes[gate + hidden * 3 + unit] = (gateSlopes[gate + hidden * 3 + unit] as number) + resetSlope;
      later[unit] = cellSlope * forget + forgetSlope * forgetWeight + resetSlope * resetWeight;
    }
    if (row === first) break;
  }
}
