// Brings the places within an edited value to where the same words stand in a newer reading of the page.

interface Placed {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

function isPlaced(value: object): value is Placed {
  return 'text' in value && 'span' in value && typeof value.text === 'string' && value.span !== null;
}

/** The value with every place moved by `delta`; null where other words stand there, so that no actor is without its words. */
export function moveSpans(value: unknown, delta: number, text: string): { readonly value: unknown } | null {
  if (typeof value !== 'object' || value === null) return { value };
  if (Array.isArray(value)) {
    const moved = value.map((part) => moveSpans(part, delta, text));
    return moved.includes(null) ? null : { value: moved.map((part) => part?.value) };
  }
  if (!isPlaced(value)) return { value };
  const span = { start: value.span.start + delta, end: value.span.end + delta };
  return text.slice(span.start, span.end) === value.text ? { value: { ...value, span } } : null;
}
