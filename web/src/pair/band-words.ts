// What a band of a timeline is called: whole words, as many as it has room for, and whose state it is before all else.

import type { StandingLine } from '../api/types.ts';

type Named = Pick<StandingLine, 'title' | 'by' | 'on' | 'byName' | 'onName' | 'isMutual' | 'object'>;

/** Width of a letter of these words in pixels: rather more than the mean. */
const letterPixels = 6.3;

/** "Embassy, Chile – Peru: closed", "Sanctions, Norway → Fiji (two banks): in force". */
export function fullBandWords({ title, byName, onName, isMutual, object }: Named, state: string): string {
  const whose = `${byName} ${isMutual ? '–' : '→'} ${onName}`;
  return `${title}, ${whose}${object === null ? '' : ` (${object})`}: ${state}`;
}

/** From the longest to the shortest: "embassy NOR → FJI closed", "embassy closed", "NOR closed", "closed". */
function variants({ title, by, on, isMutual }: Named, state: string): readonly string[] {
  const kind = title.toLowerCase();
  if (isMutual || by === '') return [`${kind} ${state}`, state];
  return [
    ...[`${kind} ${by} → ${on} ${state}`, `${kind} ${by} ${state}`],
    ...[`${kind} ${state}`, `${by} ${state}`, state],
  ];
}

/** The longest words that fit; none where no word does. */
export function bandWords(line: Named, state: string, widthPixels: number): string {
  const most = Math.floor(widthPixels / letterPixels);
  return variants(line, state).find((words) => words.length <= most) ?? '';
}
