// What a band of a timeline is called: whole words, as many as it has room for: which state it is before all else, then whose.

import type { StandingLine } from '../api/types.ts';

type Named = Pick<StandingLine, 'title' | 'by' | 'on' | 'byName' | 'onName' | 'isMutual' | 'object'>;

/** Width of a letter of these words in pixels: rather more than the mean. */
const letterPixels = 6.3;

/** "Embassy, Chile – Peru: closed", "Sanctions, Norway → Fiji (two banks): in force". */
export function fullBandWords({ title, byName, onName, isMutual, object }: Named, state: string): string {
  const whose = `${byName} ${isMutual ? '–' : '→'} ${onName}`;
  return `${title}, ${whose}${object === null ? '' : ` (${object})`}: ${state}`;
}

/** Words that end nothing: "the ministry of and" says less than "the ministry". */
const joints: ReadonlySet<string> = new Set([
  'and',
  'of',
  'the',
  'in',
  'on',
  'for',
  'to',
  'a',
  'an',
  'with',
  'at',
  'by',
  'from',
]);

/** A name in fewer and fewer whole words: "two state banks", "two state …", "two …". */
function shorter(name: string): readonly string[] {
  const words = name.split(' ');
  return words.flatMap((_, left) => {
    const kept = words.slice(0, words.length - left);
    if (left === 0) return [name];
    return joints.has((kept.at(-1) ?? '').toLowerCase()) ? [] : [`${kept.join(' ')} …`];
  });
}

/** From the longest to the shortest: "embassy NOR → FJI closed", "embassy NOR closed", "embassy closed", "closed". */
function variants({ title, by, on, isMutual, object }: Named, state: string): readonly string[] {
  const kind = title.toLowerCase();
  const [brief = kind] = kind.split(' and ');
  const which = object === null ? [] : shorter(object).map((name) => `(${name}) `);
  const [whole = ''] = which;
  const sides = isMutual || by === '' ? [] : [`${by} → ${on} `, `${by} `];
  return [
    ...sides.map((side) => `${kind} ${whole}${side}${state}`),
    `${kind} ${whole}${state}`,
    ...which.slice(1).map((name) => `${kind} ${name}${state}`),
    `${kind} ${state}`,
    `${brief} ${state}`,
    state,
  ];
}

/** The longest words that fit; none where no word does. */
export function bandWords(line: Named, state: string, widthPixels: number): string {
  const most = Math.floor(widthPixels / letterPixels);
  return variants(line, state).find((words) => words.length <= most) ?? '';
}

/** True for words that say of what the state is, too. */
export function namesKind(words: string, state: string): boolean {
  return words !== '' && words !== state;
}
