// The look that an element has on the screen, written into a copy that stands by itself.

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

/** Any colour of CSS as one that every reader of SVG knows. */
export function plainColours(): (colour: string) => string {
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
export function copyWithLook(from: Element, plain: (colour: string) => string): Element {
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
