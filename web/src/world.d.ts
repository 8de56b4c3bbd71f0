// What the build makes of the world's shapes; see scripts/world-shapes.ts.

declare module 'virtual:world' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  /** Shapes have our codes as ids, where we have one. */
  export const topology: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  /** Degrees east and north, by code. */
  export const places: Readonly<Record<string, readonly [number, number]>>;
}
