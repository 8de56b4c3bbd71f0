// The next place on a drawing in the direction of an arrow key.

export type Point = readonly [x: number, y: number];

/** How much a place aside counts against one straight ahead. */
const asideCounts = 2;

/** To the right and down are positive, as on the screen. */
const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The name of the nearest place that lies more ahead than aside; null for other keys, and where nothing lies there. */
export function nextTowards(
  key: string,
  [x, y]: Point,
  places: Iterable<readonly [name: string, place: Point]>,
): string | null {
  const direction = directions[key];
  if (direction === undefined) return null;
  let [next, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const [name, [toX, toY]] of places) {
    const [dx, dy] = [toX - x, toY - y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const far = ahead + asideCounts * aside;
    if (ahead > 0 && aside <= ahead && far < least) [next, least] = [name, far];
  }
  return next;
}
