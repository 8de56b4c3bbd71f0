// The drawings of a screen as one SVG that stands by itself: with its colours written out, below each other, each under its name.

const svgSpace = 'http://www.w3.org/2000/svg';

const colours = ['fill', 'stroke'] as const;
const measures = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-opacity',
  'fill-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;

const margin = 16;
const titleRoom = 28;

/** Any colour of CSS as one that every reader of SVG knows. */
function plainColours(): (colour: string) => string {
  const known = new Map<string, string>();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (colour) => {
    if (context === null || colour === 'none' || colour.startsWith('url')) return colour;
    const found = known.get(colour);
    if (found !== undefined) return found;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
    const plain =
      alpha === 0 ? 'none' : `rgba(${red},${green},${blue},${Math.round((alpha / 255) * 1000) / 1000})`;
    known.set(colour, plain);
    return plain;
  };
}

/** The element and all in it, with the look that they have here. */
function copyWithLook(from: Element, plain: (colour: string) => string): Element {
  const copy = from.cloneNode(false) as Element;
  const look = getComputedStyle(from);
  if (from instanceof SVGElement && from.tagName !== 'title') {
    for (const name of colours) copy.setAttribute(name, plain(look.getPropertyValue(name)));
    for (const name of measures) copy.setAttribute(name, look.getPropertyValue(name));
    for (const name of ['class', 'style', 'role', 'tabindex']) copy.removeAttribute(name);
  }
  for (const child of from.childNodes)
    copy.append(child instanceof Element ? copyWithLook(child, plain) : child.cloneNode());
  return copy;
}

function makeTitle(words: string, y: number, ink: string): SVGElement {
  const title = document.createElementNS(svgSpace, 'text');
  const look = { x: String(margin), y: String(y), fill: ink, 'font-family': 'sans-serif', 'font-size': '13' };
  for (const [name, value] of Object.entries(look)) title.setAttribute(name, value);
  title.textContent = words;
  return title;
}

export interface DrawnPlots {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Null where there is nothing drawn. */
export function drawPlots(plots: readonly SVGSVGElement[]): DrawnPlots | null {
  if (plots.length === 0) return null;
  const plain = plainColours();
  const page = getComputedStyle(document.body);
  const sheet = document.createElementNS(svgSpace, 'svg');
  const width = Math.max(...plots.map((plot) => plot.clientWidth)) + 2 * margin;
  let y = margin;
  for (const plot of plots) {
    const copy = copyWithLook(plot, plain);
    const name = plot.getAttribute('aria-label') ?? '';
    sheet.append(makeTitle(name, y + margin, plain(page.color)));
    copy.setAttribute('x', String(margin));
    copy.setAttribute('y', String(y + titleRoom));
    copy.setAttribute('width', String(plot.clientWidth));
    copy.setAttribute('height', String(plot.clientHeight));
    sheet.append(copy);
    y += plot.clientHeight + titleRoom + margin;
  }
  const ground = document.createElementNS(svgSpace, 'rect');
  const size = { width: String(width), height: String(y) };
  for (const [name, value] of Object.entries({ ...size, fill: plain(page.backgroundColor) }))
    ground.setAttribute(name, value);
  sheet.prepend(ground);
  for (const [name, value] of Object.entries({ ...size, viewBox: `0 0 ${width} ${y}` }))
    sheet.setAttribute(name, value);
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
