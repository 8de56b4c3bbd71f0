// The drawings of a screen as one SVG that stands by itself: with its colours written out, below each other, each under its name.

import { drawLegend } from './draw-legend.ts';
import { drawTable } from './draw-table.ts';
import { makeShape } from './make-shape.ts';
import { copyWithLook, plainColours } from './own-look.ts';

const margin = 16;
const titleRoom = 28;
const legendGap = 6;

function makeTitle(words: string, y: number, ink: string): SVGElement {
  const look = { x: margin, y, fill: ink, 'font-family': 'sans-serif', 'font-size': 13 };
  const title = makeShape('text', look);
  title.textContent = words;
  return title;
}

/** What a screen draws: a drawing, or a table of shaded cells. */
export type Plot = SVGSVGElement | HTMLTableElement;

function drawPlot(plot: Plot, plain: (colour: string) => string): Element {
  return plot instanceof SVGSVGElement ? copyWithLook(plot, plain) : drawTable(plot, plain);
}

/** What stands above it: its own title, which says more than a name beside its list needs to. */
function titleOf(plot: Plot): string {
  return plot.dataset['title'] ?? plot.getAttribute('aria-label') ?? '';
}

export interface DrawnPlots {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Null where there is nothing drawn. */
export function drawPlots(plots: readonly Plot[]): DrawnPlots | null {
  if (plots.length === 0) return null;
  const plain = plainColours();
  const page = getComputedStyle(document.body);
  const width = Math.max(...plots.map((plot) => plot.clientWidth)) + 2 * margin;
  const sheet = makeShape('svg', {});
  let y = margin;
  for (const plot of plots) {
    const copy = drawPlot(plot, plain);
    sheet.append(makeTitle(titleOf(plot), y + margin, plain(page.color)));
    const place = { x: margin, y: y + titleRoom, width: plot.clientWidth, height: plot.clientHeight };
    for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
    sheet.append(copy);
    y += plot.clientHeight + titleRoom;
    const legend = drawLegend(plot, plain);
    if (legend !== null) {
      legend.setAttribute('x', String(margin));
      legend.setAttribute('y', String(y + legendGap));
      sheet.append(legend);
      y += legendGap + Number(legend.getAttribute('height'));
    }
    y += margin;
  }
  sheet.prepend(makeShape('rect', { width, height: y, fill: plain(page.backgroundColor) }));
  for (const [name, value] of Object.entries({ width, height: y, viewBox: `0 0 ${width} ${y}` }))
    sheet.setAttribute(name, String(value));
  return { svg: new XMLSerializer().serializeToString(sheet), width, height: y };
}

/** So many dots of the picture for one of the drawing, so that it prints well. */
const sharpness = 2;

export async function toPng({ svg, width, height }: DrawnPlots): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * sharpness, height * sharpness];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (picture === null) throw new Error('the drawing is too large for a picture; take it as SVG');
    return picture;
  } finally {
    URL.revokeObjectURL(address);
  }
}
