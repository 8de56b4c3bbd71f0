// The way back through the network: from the errors of heads, relations and tags to the slope of every weight.

import { roundedRows } from '../../../src/language/network/matrices.ts';
import { leak, matrixOf } from '../../../src/language/network/run-network.ts';
import { affixCount, widthOf } from '../../../src/language/network/shape.ts';
import { addRows, applyMask, factorBack } from './factor-back.ts';
import { recurrentBack } from './recurrent-back.ts';
import { headsBack, labelsBack, tagsBack } from './scores-back.ts';
import type { Lesson } from './slopes.ts';

/** Adds the slopes of one batch to those of the lesson. */
export function goBack(lesson: Lesson): void {
  const { network, run, batch, masks } = lesson;
  const { matrices, shape } = network;
  const { hidden } = shape;
  const rows = roundedRows(batch.rows);
  const partSlopes = new Map([...run.parts.keys()].map((part) => [part, matrices.take(rows * hidden)]));
  const last = matrices.take(rows * widthOf(shape));
  const queries = matrices.take(rows * hidden);
  for (const sentence of batch.sentences)
    headsBack(lesson, sentence, queries, matrixOf(partSlopes, 'arcHead'));
  factorBack(lesson, {
    name: 'arcs',
    input: matrixOf(run.parts, 'arcDependent'),
    slopes: queries,
    inner: hidden,
    columns: hidden,
    inputSlopes: matrixOf(partSlopes, 'arcDependent'),
  });
  labelsBack(lesson, partSlopes);
  tagsBack(lesson, last);
  for (const part of run.parts.keys()) partBack(lesson, part, matrixOf(partSlopes, part), last);
  let out = last;
  for (let layer = shape.layers - 1; layer >= 0; layer -= 1) out = layerBack(lesson, layer, out);
  applyMask(out, masks.get('input'));
  inputBack(lesson, out);
}

/** Back from a part (the dependents or heads of arcs or of relations) to the last layer. */
function partBack(lesson: Lesson, part: string, slopes: Float32Array, last: Float32Array): void {
  const { network, run, batch, masks } = lesson;
  const { hidden } = network.shape;
  if (part.startsWith('arc')) {
    const values = matrixOf(run.parts, part);
    for (let at = 0; at < slopes.length; at += 1)
      if ((values[at] as number) < 0) slopes[at] = (slopes[at] as number) * leak;
    applyMask(slopes, masks.get(part));
  }
  addRows(slopes, hidden, batch.rows, matrixOf(lesson.slopes.byName, `${part}Bias`));
  const product = { name: part, input: run.last, slopes, inner: widthOf(network.shape), columns: hidden };
  factorBack(lesson, { ...product, inputSlopes: last });
}

/** Back through one layer; gives back the slopes of its input. */
function layerBack(lesson: Lesson, layer: number, outSlopes: Float32Array): Float32Array {
  const { network, run, batch, masks } = lesson;
  const { matrices, shape, weights } = network;
  const { hidden } = shape;
  const width = widthOf(shape);
  const rows = roundedRows(batch.rows);
  applyMask(outSlopes, masks.get(`layer${layer}`));
  const input = run.inputs[layer] as Float32Array;
  const inputSlopes = matrices.take(rows * width);
  const productSlopes = matrices.take(rows * hidden * 6);
  const shared = {
    input,
    products: run.products[layer] as Float32Array,
    cells: run.cells[layer] as Float32Array,
    gates: matrixOf(weights, `gates${layer}`),
    hidden,
    outSlopes,
    inputSlopes,
    productSlopes,
    gateSlopes: matrixOf(lesson.slopes.byName, `gates${layer}`),
  };
  for (const sentence of batch.sentences)
    for (const direction of [0, 1] as const) recurrentBack({ ...shared, sentence, direction });
  const product = { name: `layer${layer}`, input, slopes: productSlopes, inner: width, columns: hidden * 6 };
  factorBack(lesson, { ...product, inputSlopes });
  return inputSlopes;
}

function inputBack({ network, batch, slopes: all }: Lesson, slopes: Float32Array): void {
  const { shape } = network;
  const width = widthOf(shape);
  const addTo = (table: Float32Array, row: number, columns: number, from: number): void => {
    for (let unit = 0; unit < columns; unit += 1)
      table[row * columns + unit] = (table[row * columns + unit] as number) + (slopes[from + unit] as number);
  };
  const words = matrixOf(all.byName, 'words');
  const affixes = matrixOf(all.byName, 'affixes');
  const tags = matrixOf(all.byName, 'inputTags');
  for (let row = 0; row < batch.rows; row += 1) {
    const at = row * width;
    addTo(words, batch.words[row] as number, shape.word, at);
    for (let part = 0; part < affixCount; part += 1)
      addTo(affixes, batch.affixes[row * affixCount + part] as number, shape.affix, at + shape.word);
    addTo(tags, batch.tags[row] as number, shape.tag, at + shape.word + shape.affix);
  }
}
