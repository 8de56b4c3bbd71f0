// Where the words that one types may lead: a pair, an actor, a screen, a search. "belarus usa" -> the pair of the two.

import type { ViewSearch } from '../app/clocks.ts';

export interface KnownActor {
  readonly code: string;
  readonly name: string;
}

export interface Target {
  readonly id: string;
  readonly group: 'Pairs' | 'Actors' | 'Screens' | 'Search';
  readonly title: string;
  /** A code or another word in small. */
  readonly note: string;
  readonly path: string;
  /** What is put into the address besides the clocks. */
  readonly search: ViewSearch;
}

export const screenTargets: readonly Target[] = [
  ['/', 'Pairs', 'who deals with whom'],
  ['/standing', 'Standing', 'what is in force'],
  ['/commitments', 'Commitments', 'what was promised'],
  ['/figures', 'Figures', 'numbers side by side'],
  ['/stories', 'Stories', 'articles about one matter'],
  ['/review', 'Review', 'what a person should look at'],
  ['/search', 'Search', 'words of the articles'],
  ['/pages', 'Pages', 'all that was read'],
  ['/about', 'About', 'the record itself'],
].map(([path = '', title = '', note = '']) => ({
  ...{ id: `screen ${path}`, group: 'Screens' as const, title, note, path, search: {} },
}));

/** So many of each are offered. */
const [mostActors, mostPairs] = [5, 6];

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** 0 where nothing fits; the more the better: the code itself, the beginning of the name, of a word of it. */
function fits({ code, name }: KnownActor, words: string): number {
  const [sought, known] = [fold(words), fold(name)];
  if (sought === '') return 0;
  if (fold(code) === sought) return 4;
  if (known === sought) return 3;
  if (known.startsWith(sought)) return 2;
  return known.split(/[\s-]+/u).some((word) => word.startsWith(sought)) ? 1 : 0;
}

/** The best first; of equals in the order given, which has the busiest first. */
function actorsFor(words: string, actors: readonly KnownActor[], most: number): readonly KnownActor[] {
  return actors
    .map((actor) => ({ actor, fit: fits(actor, words) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({ actor }) => actor);
}

/** Words may be parted anywhere: "south korea japan" is a state of two words and one of one. */
function pairsFor(typed: string, actors: readonly KnownActor[]): readonly Target[] {
  const words = typed.split(/\s+(?:and\s+)?|\s*[,–/:-]\s*/u).filter((word) => word !== '');
  const found = new Map<string, Target>();
  for (let cut = 1; cut < words.length; cut += 1) {
    const [first, second] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    for (const a of actorsFor(first, actors, 3))
      for (const b of actorsFor(second, actors, 3)) {
        if (a.code === b.code) continue;
        const [one, other] = a.code < b.code ? [a, b] : [b, a];
        const id = `pair ${one.code} ${other.code}`;
        const path = `/pair/${one.code}/${other.code}`;
        const title = `${a.name} – ${b.name}`;
        found.set(id, { id, group: 'Pairs', title, note: `${a.code} ${b.code}`, path, search: {} });
      }
  }
  return [...found.values()].slice(0, mostPairs);
}

/** By its code, or its id where it has none. */
export function actorTarget(id: string, name: string, note: string): Target {
  return {
    ...{ id: `actor ${id}`, group: 'Actors', title: name, note },
    ...{ path: `/actor/${encodeURIComponent(id)}`, search: {} },
  };
}

function actorTargets({ code, name }: KnownActor): readonly Target[] {
  return [
    {
      ...{ id: `standing ${code}`, group: 'Actors' as const, title: name, note: `${code}, what is in force` },
      ...{ path: '/standing', search: { a: code } },
    },
    {
      ...{ id: `figures ${code}`, group: 'Actors' as const, title: name, note: `${code}, figures` },
      ...{ path: '/figures', search: { a: code } },
    },
    {
      ...{ id: `stories ${code}`, group: 'Actors' as const, title: name, note: `${code}, stories` },
      ...{ path: '/stories', search: { a: code } },
    },
    actorTarget(code, name, `${code}, acts and words`),
  ];
}

function searchTarget(words: string): Target {
  return {
    ...{ id: 'search', group: 'Search', title: `“${words}”`, note: 'in the pages' },
    ...{ path: '/search', search: { words } },
  };
}

/** Pairs, then screens, then actors, those named besides, then the words themselves; all screens where nothing is typed. */
export function findTargets(
  typed: string,
  actors: readonly KnownActor[],
  named: readonly Target[] = [],
): readonly Target[] {
  const words = typed.trim();
  if (words === '') return screenTargets;
  const screens = screenTargets.filter(({ title, note }) => fold(`${title} ${note}`).includes(fold(words)));
  const [best, ...others] = actorsFor(words, actors, mostActors);
  return [
    ...pairsFor(words, actors),
    ...(best === undefined ? [] : actorTargets(best)),
    ...others.flatMap((actor) => actorTargets(actor).slice(0, 1)),
    ...named,
    ...screens,
    searchTarget(words),
  ];
}
