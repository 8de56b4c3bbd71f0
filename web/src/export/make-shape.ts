// An element of a drawing with its attributes.

const svgSpace = 'http://www.w3.org/2000/svg';

export function makeShape(
  tagName: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const shape = document.createElementNS(svgSpace, tagName) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
  return shape;
}
