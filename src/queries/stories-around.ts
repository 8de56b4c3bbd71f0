// The stories of some articles, worked out from those alone that may have a part in them: what the articles' keys lead to, step by
// step. Articles hold together by links; those that may join a story by a weaker link, and those that these might rather join, are
// looked at too, so that the outcome is that of all articles.

import type { Clocks, KeyHit, Ledger } from '../ledger/index.ts';
import {
  linkWith,
  metByStoryKeys,
  noRuledLinks,
  type RuledLinks,
  type Story,
  type StoryLink,
  type StoryProfile,
  storiesOf,
  storyLookups,
  unpackProfile,
} from '../stories/index.ts';
import { compareText } from '../text/index.ts';

/** Groups are joined only along links of this score or more. */
const holdsTogether = 0.5;
/** A lone article joins a story at 0.4 where no other comes within 0.05 of it: weaker links, days left aside, tell nothing. */
const mayJoin = 0.35;
/** A story's own articles, those that may join it, and those that these may rather join. */
const rings = 3;
/** A matter that spreads over more is cut there, at what lies farthest from the articles asked about. */
const mostArticles = 1500;

interface Asking {
  readonly ledger: Ledger;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** What people say of two articles. */
  readonly ruled?: RuledLinks;
}

/** What is known of the articles around: each one's profile, and the links of those whose keys were looked up. */
interface Around {
  readonly profiles: Map<string, StoryProfile>;
  readonly lookedUp: Set<string>;
  /** Where looking began. */
  readonly asked: Set<string>;
  /** By the ids of both articles. */
  readonly links: Map<string, StoryLink>;
}

async function loadProfiles(
  { ledger, clocks }: Asking,
  { profiles }: Around,
  ids: readonly string[],
): Promise<void> {
  const missing = ids.filter((id) => !profiles.has(id));
  if (missing.length === 0) return;
  for (const { articleId, profile } of await ledger.profiles(clocks, { articleIds: missing }))
    profiles.set(articleId, unpackProfile(articleId, profile));
}

async function meet({ ledger, clocks, includePossibly }: Asking, profile: StoryProfile): Promise<string[]> {
  const met = new Set<string>();
  for (const { keys, most } of storyLookups(profile)) {
    const found: readonly KeyHit[] = await ledger.articlesUnder(keys, clocks, { most, includePossibly });
    for (const id of metByStoryKeys(profile.articleId, found)) met.add(id);
  }
  return [...met];
}

/** The links of an article with all that it meets. */
async function lookUp(asking: Asking, around: Around, id: string): Promise<readonly StoryLink[]> {
  const { profiles, lookedUp, links } = around;
  const profile = profiles.get(id);
  if (profile === undefined) return [];
  lookedUp.add(id);
  const met = await meet(asking, profile);
  await loadProfiles(asking, around, met);
  const found = linkWith(
    profile,
    met.flatMap((other) => profiles.get(other) ?? []),
  );
  for (const link of found) links.set(link.articleIds.join(' '), link);
  return found;
}

function otherOf({ articleIds: [a, b] }: StoryLink, id: string): string {
  return a === id ? b : a;
}

/** Looks up the articles and all that hold together with them; gives those that have a weaker link with one of these. */
async function spread(asking: Asking, around: Around, start: readonly string[]): Promise<readonly string[]> {
  const beside = new Set<string>();
  const reached = new Set(start);
  for (let next: readonly string[] = [...reached]; next.length > 0; ) {
    const found = new Set<string>();
    for (const id of next.toSorted(compareText)) {
      if (around.lookedUp.size >= mostArticles) return [];
      for (const link of await lookUp(asking, around, id)) {
        if (link.score >= holdsTogether) found.add(otherOf(link, id));
        else if (link.scoreWithoutDays >= mayJoin) beside.add(otherOf(link, id));
      }
    }
    next = [...found].filter((id) => !around.lookedUp.has(id));
  }
  return [...beside].filter((id) => !around.lookedUp.has(id));
}

async function ringAround(asking: Asking, around: Around, ids: readonly string[]): Promise<void> {
  await loadProfiles(asking, around, ids);
  for (const id of ids) around.asked.add(id);
  let start: readonly string[] = ids.filter((id) => around.profiles.has(id));
  for (let ring = 0; ring < rings; ring += 1) start = await spread(asking, around, start);
}

/** Articles that are said to be of one story with those around, and were not asked for yet: their stories are told as one with these. */
function partnersOf({ lookedUp, asked }: Around, { together }: RuledLinks): readonly string[] {
  const partners = together.flatMap(([a, b]) => [
    ...(lookedUp.has(a) ? [b] : []),
    ...(lookedUp.has(b) ? [a] : []),
  ]);
  return [...new Set(partners)].filter((id) => !lookedUp.has(id) && !asked.has(id));
}

/** The stories that hold one of the articles at least; many are of one article. Order: reported day, id of the first. */
export async function storiesAround(asking: Asking, ids: readonly string[]): Promise<readonly Story[]> {
  const { ruled = noRuledLinks } = asking;
  const around: Around = { profiles: new Map(), lookedUp: new Set(), asked: new Set(), links: new Map() };
  for (let next = ids; next.length > 0; next = partnersOf(around, ruled))
    await ringAround(asking, around, next);
  const profiles = [...around.lookedUp].flatMap((id) => around.profiles.get(id) ?? []);
  const asked = new Set(ids);
  return storiesOf([...around.links.values()], profiles, ruled).filter(({ articleIds }) =>
    articleIds.some((id) => asked.has(id)),
  );
}
