// What the members of a group have in common, and how much of it another group has. The reports of one funeral all name Felt, those
// of another all name LaRue: whatever else they share, they are two matters, which no two articles show as clearly as the groups.
// So do their days: the stages of one saga follow one another, day by day.

import { type StoryProfile, weightStep } from './profile-article.ts';

/** Groups of this many members have a core; in fewer a word is common by chance. */
const fewestMembers = 3;
/** A word of the core stands in at least this share of the members. */
const coreShare = 0.5;
/** Groups that cover each other's cores less than this, on average, are held apart, the more the less. */
const enough = 0.6;
const strength = 0.5;
/** From so many members on a group has days of its own; one report may be late. */
const fewestDated = 2;
/** Each day between groups, on average, counts against one story; groups farther apart are told apart by words, for archives give false days. */
const perDay = 0.08;
const mostDays = 3;
const farDays = 7;

interface Core {
  members: number;
  /** In how many members a word stands, and how rare it is. */
  readonly words: Map<number, { count: number; readonly weight: number }>;
}

/** The groups of a clustering by their numbers, while they grow. */
export interface Cores {
  readonly join: (kept: number, gone: number) => void;
  /** What to take from the nearness of two groups. */
  readonly distance: (a: number, b: number) => number;
}

function coreOf({ stems, weights }: StoryProfile): Core {
  const words: Core['words'] = new Map();
  for (const [at, stem] of stems.entries())
    words.set(stem, { count: 1, weight: (weights[at] as number) / weightStep });
  return { members: 1, words };
}

/** The share of a core that another group has, by weight of words and by how many members have each. */
function coverOf(core: Core, other: Core): number {
  let [covered, all] = [0, 0];
  for (const [stem, { count, weight }] of core.words) {
    const share = count / core.members;
    if (share < coreShare) continue;
    all += weight * share;
    covered += weight * Math.min(share, (other.words.get(stem)?.count ?? 0) / other.members);
  }
  return all > 0 ? covered / all : 0.5;
}

function joinCore(kept: Core, gone: Core): void {
  kept.members += gone.members;
  for (const [stem, word] of gone.words) {
    const known = kept.words.get(stem);
    if (known === undefined) kept.words.set(stem, word);
    else known.count += word.count;
  }
}

/** The days of a group's members that are known, by their number and sum. */
interface Days {
  count: number;
  sum: number;
}

/** How many days lie between the mean days of two groups, null where one has none. */
function daysBetween(a: Days, b: Days): number | null {
  return a.count === 0 || b.count === 0 ? null : Math.abs(a.sum / a.count - b.sum / b.count);
}

/** What to take from the nearness of two groups for the days between them. */
function weighDays(days: number | null): number {
  return days === null || days > farDays ? 0 : perDay * Math.min(mostDays, days);
}

/** Each member a group of its own. */
export function makeCores(profiles: readonly StoryProfile[]): Cores {
  const cores = new Map<number, Core>();
  const sizes = new Array<number>(profiles.length).fill(1);
  const days = profiles.map(({ day }): Days => ({ count: day === null ? 0 : 1, sum: day ?? 0 }));
  const at = (number: number): Core => {
    const known = cores.get(number);
    if (known !== undefined) return known;
    const core = coreOf(profiles[number] as StoryProfile);
    cores.set(number, core);
    return core;
  };
  return {
    join: (kept, gone) => {
      joinCore(at(kept), at(gone));
      sizes[kept] = (sizes[kept] as number) + (sizes[gone] as number);
      const [ofKept, ofGone] = [days[kept] as Days, days[gone] as Days];
      days[kept] = { count: ofKept.count + ofGone.count, sum: ofKept.sum + ofGone.sum };
      cores.delete(gone);
    },
    distance: (a, b) => {
      const smaller = Math.min(sizes[a] as number, sizes[b] as number);
      if (smaller < fewestDated) return 0;
      const ofDays = weighDays(daysBetween(days[a] as Days, days[b] as Days));
      if (smaller < fewestMembers) return ofDays;
      const cover = (coverOf(at(a), at(b)) + coverOf(at(b), at(a))) / 2;
      return ofDays + strength * Math.max(0, enough - cover);
    },
  };
}
