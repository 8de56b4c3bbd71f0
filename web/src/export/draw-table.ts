// A table of shaded cells as a drawing: each cell where it stands on the screen, scrolled away or not, with its words or its own drawing.

import { makeShape } from './make-shape.ts';
import { copyWithLook } from './own-look.ts';

type Plain = (colour: string) => string;

/** Where something stands in the table, in pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function placeIn(table: Element, part: Element): Place {
  const [whole, own] = [table.getBoundingClientRect(), part.getBoundingClientRect()];
  return { x: own.x - whole.x, y: own.y - whole.y, width: own.width, height: own.height };
}

/** Words that run upwards on the screen do so here. */
function drawWords(cell: Element, { x, y, width, height }: Place, plain: Plain): SVGElement {
  const look = getComputedStyle(cell);
  const isUpright = look.writingMode.startsWith('vertical');
  const isToTheRight = look.textAlign === 'right';
  const at: readonly [number, number] = isUpright
    ? [x + width / 2, y + height]
    : [isToTheRight ? x + width - Number.parseFloat(look.paddingRight) : x, y + height / 2];
  const words = makeShape('text', {
    ...{ x: at[0], y: at[1], fill: plain(look.color), 'dominant-baseline': 'central' },
    ...{ 'font-family': look.fontFamily, 'font-size': look.fontSize, 'font-weight': look.fontWeight },
    'text-anchor': isToTheRight && !isUpright ? 'end' : 'start',
    ...(isUpright ? { transform: `rotate(-90 ${at[0]} ${at[1]})` } : {}),
  });
  // biome-ignore lint/performance/useDomNodeTextContent: of a long and a short name the one that is shown
  words.textContent = (cell as HTMLElement).innerText.replaceAll(/\s+/gu, ' ').trim();
  return words;
}

function drawGround(part: Element, place: Place, plain: Plain): SVGElement {
  const { backgroundColor, borderTopLeftRadius } = getComputedStyle(part);
  return makeShape('rect', { ...place, fill: plain(backgroundColor), rx: borderTopLeftRadius });
}

/** A cell of one with itself: a line across. */
function drawLine({ x, y, width, height }: Place, colour: string): SVGElement {
  return makeShape('line', { x1: x, y1: y, x2: x + width, y2: y + height, stroke: colour });
}

function drawCell(table: Element, cell: Element, plain: Plain): readonly Element[] {
  const place = placeIn(table, cell);
  if (cell.tagName === 'TH') return [drawWords(cell, place, plain)];
  if (cell.hasAttribute('data-self'))
    return [drawLine(place, plain(getComputedStyle(cell).getPropertyValue('--rule').trim()))];
  const shaded = cell.firstElementChild ?? cell;
  const drawing = cell.querySelector('svg');
  const ground = drawGround(shaded, placeIn(table, shaded), plain);
  if (drawing === null) return [ground];
  const copy = copyWithLook(drawing, plain);
  for (const [name, value] of Object.entries(placeIn(table, drawing))) copy.setAttribute(name, String(value));
  return [ground, copy];
}

export function drawTable(table: HTMLTableElement, plain: Plain): Element {
  const drawing = makeShape('svg', {});
  for (const cell of table.querySelectorAll('th, td')) drawing.append(...drawCell(table, cell, plain));
  return drawing;
}
