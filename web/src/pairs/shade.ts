// The colour of what stands between two: cooperation or conflict, the stronger the more acts and the more they lean to one side.

export interface Leaning {
  readonly cooperation: number;
  readonly conflict: number;
}

/** From 0 for all conflict to 1 for all cooperation. */
export function shareOf({ cooperation, conflict }: Leaning): number {
  const acts = cooperation + conflict;
  return acts === 0 ? 0.5 : cooperation / acts;
}

export function hueOf(count: Leaning): string {
  return shareOf(count) >= 0.5 ? 'var(--cooperation)' : 'var(--conflict)';
}

/** From 0 to 1; four times the acts are twice as strong. */
export function strengthOf({ cooperation, conflict }: Leaning, most: number): number {
  return most === 0 ? 0 : Math.sqrt((cooperation + conflict) / most);
}

/** For an area; `most` are the acts of the busiest. */
export function shadeOf(count: Leaning, most: number): string {
  const leaning = 0.25 + 0.75 * Math.abs(shareOf(count) - 0.5) * 2;
  const percent = Math.round(strengthOf(count, most) * leaning * 78);
  return `color-mix(in oklab, ${hueOf(count)} ${percent}%, var(--sunk))`;
}
