// A group that holds records of which people say that they are not one: what is named goes apart, and nothing else. A record stays with
// what its own article tells of the matter; all others stay together, with the one to which they are linked most.

import type { WeightedLink } from '../same-story/average-link.ts';
import type { NumberPair } from './ruled-links.ts';

/** Those that are named, in as few parts as keep the pairs apart. */
function partNamed(apart: readonly NumberPair[]): readonly Set<number>[] {
  const parts: Set<number>[] = [];
  const isApart = (a: number, b: number) => apart.some((pair) => pair.includes(a) && pair.includes(b));
  for (const member of [...new Set(apart.flat())].sort((a, b) => a - b)) {
    const part = parts.find((known) => [...known].every((other) => !isApart(member, other)));
    if (part === undefined) parts.push(new Set([member]));
    else part.add(member);
  }
  return parts;
}

/** The parts of a group of members, each by the number of its first; `articleOf` tells where a member stands. */
export function splitOff(
  members: readonly number[],
  apart: readonly NumberPair[],
  links: readonly WeightedLink[],
  articleOf: (member: number) => string,
): readonly number[] {
  const parts = partNamed(apart);
  const named = new Set(apart.flat());
  const others = members.filter((member) => !named.has(member));
  const ofOwnArticle = (member: number) =>
    parts.filter((part) => [...part].some((one) => articleOf(one) === articleOf(member)));
  const scoreOf = (part: ReadonlySet<number>) =>
    links
      .filter(({ a, b }) => (part.has(a) && !named.has(b)) || (part.has(b) && !named.has(a)))
      .reduce((sum, { score }) => sum + score, 0);
  const [main] = parts.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  for (const member of others) {
    const [own, second] = ofOwnArticle(member);
    (second === undefined && own !== undefined ? own : main)?.add(member);
  }
  return members.map((member) => Math.min(...(parts.find((part) => part.has(member)) ?? [member])));
}
