// The words below a drawing as a drawing: each where it stands on the screen, with its mark.

import { makeShape } from './make-shape.ts';
import { copyWithLook } from './own-look.ts';

type Plain = (colour: string) => string;

/** What stands before the words by their style alone, as "● ". */
function beforeOf(item: Element): string {
  const { content } = getComputedStyle(item, '::before');
  return content.startsWith('"') ? content.slice(1, -1) : '';
}

function drawItem(item: HTMLElement, whole: DOMRect, plain: Plain): SVGElement {
  const [place, look] = [item.getBoundingClientRect(), getComputedStyle(item)];
  const group = makeShape('g', { transform: `translate(${place.x - whole.x} ${place.y - whole.y})` });
  const mark = item.querySelector('svg');
  let x = 0;
  if (mark !== null) {
    const size = mark.getBoundingClientRect();
    const copy = copyWithLook(mark, plain);
    const at = { x: 0, y: size.y - place.y, width: size.width, height: size.height };
    for (const [name, value] of Object.entries(at)) copy.setAttribute(name, String(value));
    group.append(copy);
    x = size.width + Number.parseFloat(look.columnGap || '0');
  }
  const words = makeShape('text', {
    ...{ x, y: place.height / 2, fill: plain(look.color), 'dominant-baseline': 'central' },
    ...{ 'font-family': look.fontFamily, 'font-size': look.fontSize },
  });
  words.textContent = `${beforeOf(item)}${item.textContent.trim()}`;
  group.append(words);
  return group;
}

/** Null where nothing is explained below the drawing. */
export function drawLegend(plot: Element, plain: Plain): SVGElement | null {
  const legend = plot.closest('figure')?.querySelector('figcaption');
  if (!legend) return null;
  const whole = legend.getBoundingClientRect();
  const drawn = makeShape('svg', { width: whole.width, height: whole.height, overflow: 'visible' });
  drawn.append(
    ...[...legend.querySelectorAll<HTMLElement>(':scope > span')].map((item) => drawItem(item, whole, plain)),
  );
  return drawn;
}
