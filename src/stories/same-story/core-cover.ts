// What the members of a group have in common, and how much of it another group has. The reports of one funeral all name Felt, those
// of another all name LaRue: whatever else they share, they are two matters, which no two articles show as clearly as the groups.

import { type StoryProfile, weightStep } from './profile-article.ts';

/** Groups of this many members have a core; in fewer a word is common by chance. */
const fewestMembers = 3;
/** A word of the core stands in at least this share of the members. */
const coreShare = 0.5;
/** Groups that cover each other's cores less than this, on average, are held apart, the more the less. */
const enough = 0.6;
const strength = 0.5;

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

/** Each member a group of its own. */
export function makeCores(profiles: readonly StoryProfile[]): Cores {
  const cores = new Map<number, Core>();
  const sizes = new Array<number>(profiles.length).fill(1);
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
      cores.delete(gone);
    },
    distance: (a, b) => {
      if (Math.min(sizes[a] as number, sizes[b] as number) < fewestMembers) return 0;
      const cover = (coverOf(at(a), at(b)) + coverOf(at(b), at(a))) / 2;
      return strength * Math.max(0, enough - cover);
    },
  };
}
