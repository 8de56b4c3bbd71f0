// The stories of some articles, worked out from those alone that may have a part in them: what the articles' keys lead to, step by
// step. Articles hold together by links; those that may join a story by a weaker link, and those that these might rather join, are
// looked at too, so that the outcome is that of all articles.

import type { Clocks, KeyHit, Ledger } from '../ledger/index.ts';
import {
  type KeyLookup,
  linkWith,
  metByStoryKeys,
  noRuledLinks,
  type RuledLinks,
  readForStory,
  type Story,
  type StoryLink,
  type StoryProfile,
  type StoryReading,
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
/** So many around those asked about: who asks for the story of one article does not wait for 1,500. */
const mostAround = 400;
/** Of those beside it so many are looked up: stories like it may hold together with half of a large ledger. */
const mostBeside = 200;

interface Asking {
  readonly ledger: Ledger;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** What people say of two articles. */
  readonly ruled?: RuledLinks;
}

/** What is known of the articles around: each one's reading, and the links of those whose keys were looked up. */
interface Around {
  readonly readings: Map<string, StoryReading>;
  readonly lookedUp: Set<string>;
  /** Where looking began. */
  readonly asked: Set<string>;
  /** By the ids of both articles. */
  readonly links: Map<string, StoryLink>;
  /** What was found under each key, by how many articles were asked for. */
  readonly hits: Map<number, Map<number, KeyHit[]>>;
}

async function loadReadings(
  { ledger, clocks }: Asking,
  { readings }: Around,
  ids: readonly string[],
): Promise<void> {
  const missing = ids.filter((id) => !readings.has(id));
  if (missing.length === 0) return;
  for (const { articleId, profile } of await ledger.profiles(clocks, { articleIds: missing }))
    readings.set(articleId, readForStory(unpackProfile(articleId, profile)));
}

/** Looks up all keys of these articles that were not looked up yet: articles of one matter share most of theirs. */
async function loadHits(
  { ledger, clocks, includePossibly }: Asking,
  { hits }: Around,
  lookups: readonly KeyLookup[],
): Promise<void> {
  for (const [most, same] of Map.groupBy(lookups, (lookup) => lookup.most)) {
    const known = hits.get(most) ?? new Map<number, KeyHit[]>();
    hits.set(most, known);
    const missing = [...new Set(same.flatMap(({ keys }) => keys))].filter((key) => !known.has(key));
    for (const key of missing) known.set(key, []);
    for (const hit of await ledger.articlesUnder(missing, clocks, { most, includePossibly }))
      known.get(hit.key)?.push(hit);
  }
}

/** The articles that these may be linked with, by their ids. */
async function meet(
  asking: Asking,
  around: Around,
  profiles: readonly StoryProfile[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lookups = profiles.map((profile) => ({ id: profile.articleId, lookups: storyLookups(profile) }));
  await loadHits(
    asking,
    around,
    lookups.flatMap((of) => of.lookups),
  );
  return new Map(
    lookups.map((of) => {
      const met = of.lookups.flatMap(({ keys, most }) =>
        metByStoryKeys(
          of.id,
          keys.flatMap((key) => around.hits.get(most)?.get(key) ?? []),
        ),
      );
      return [of.id, [...new Set(met)]];
    }),
  );
}

/** The links of these articles with all that they meet, article by article. */
async function lookUp(
  asking: Asking,
  around: Around,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoryLink[]>> {
  const { readings, lookedUp, links } = around;
  const own = ids.flatMap((id) => readings.get(id) ?? []);
  for (const { profile } of own) lookedUp.add(profile.articleId);
  const metBy = await meet(
    asking,
    around,
    own.map(({ profile }) => profile),
  );
  await loadReadings(asking, around, [...new Set([...metBy.values()].flat())]);
  const found = new Map<string, readonly StoryLink[]>();
  for (const reading of own) {
    const { articleId } = reading.profile;
    const met = (metBy.get(articleId) ?? []).flatMap((other) => readings.get(other) ?? []);
    const linked = linkWith(reading, met);
    for (const link of linked) links.set(link.articleIds.join(' '), link);
    found.set(articleId, linked);
  }
  return found;
}

function otherOf({ articleIds: [a, b] }: StoryLink, id: string): string {
  return a === id ? b : a;
}

/**
 * Looks up the articles and all that hold together with them, until `most` are looked up in all; gives those that have
 * a weaker link with one of these.
 */
async function spread(
  asking: Asking,
  around: Around,
  start: readonly string[],
  most: number,
): Promise<readonly string[]> {
  const beside = new Set<string>();
  const reached = new Set(start);
  for (let next: readonly string[] = [...reached]; next.length > 0; ) {
    const found = new Set<string>();
    const room = Math.max(0, most - around.lookedUp.size);
    const links = await lookUp(asking, around, next.toSorted(compareText).slice(0, room));
    if (next.length > room) return [];
    for (const [id, own] of links)
      for (const link of own) {
        if (link.score >= holdsTogether) found.add(otherOf(link, id));
        else if (link.scoreWithoutDays >= mayJoin) beside.add(otherOf(link, id));
      }
    next = [...found].filter((id) => !around.lookedUp.has(id));
  }
  return [...beside].filter((id) => !around.lookedUp.has(id));
}

async function ringAround(asking: Asking, around: Around, ids: readonly string[]): Promise<void> {
  await loadReadings(asking, around, ids);
  for (const id of ids) around.asked.add(id);
  let start: readonly string[] = ids.filter((id) => around.readings.has(id));
  const own = Math.min(mostArticles, around.lookedUp.size + start.length + mostAround);
  start = await spread(asking, around, start, own);
  const most = around.lookedUp.size + mostBeside;
  for (let ring = 1; ring < rings; ring += 1) start = await spread(asking, around, start, most);
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
  const around: Around = {
    ...{ readings: new Map(), lookedUp: new Set(), asked: new Set() },
    ...{ links: new Map(), hits: new Map() },
  };
  for (let next = ids; next.length > 0; next = partnersOf(around, ruled))
    await ringAround(asking, around, next);
  const profiles = [...around.lookedUp].flatMap((id) => around.readings.get(id)?.profile ?? []);
  const asked = new Set(ids);
  return storiesOf([...around.links.values()], profiles, ruled).filter(({ articleIds }) =>
    articleIds.some((id) => asked.has(id)),
  );
}
