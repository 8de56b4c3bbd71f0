// How wide a drawing may be: as wide as its place in the window, or as the paper while one prints, so that its words stay readable there.

import { useElementSize } from '@mantine/hooks';
import { type RefCallback, useSyncExternalStore } from 'react';

/** A4 between its margins, at 96 pixels an inch. */
const paperPixels = 680;

const paper = window.matchMedia('print');

function onPaperChange(onChange: () => void): () => void {
  paper.addEventListener('change', onChange);
  return () => paper.removeEventListener('change', onChange);
}

interface DrawingSize<Box extends HTMLElement> {
  readonly ref: RefCallback<Box | null>;
  /** In pixels; 0 before the first look. */
  readonly width: number;
}

export function useDrawingSize<Box extends HTMLElement>(): DrawingSize<Box> {
  const { ref, width } = useElementSize<Box>();
  const isPaper = useSyncExternalStore(onPaperChange, () => paper.matches);
  return { ref, width: isPaper && width > 0 ? Math.min(width, paperPixels) : width };
}
