// Actors by name, with what other commands take for them.

import type { ActorsAnswer } from '../../answers/index.ts';
import type { Terminal } from '../terminal.ts';

export function renderActors({ like, actors, more }: ActorsAnswer, { style }: Terminal): readonly string[] {
  if (actors.length === 0) return [`no actor has a name that begins with "${like}"`];
  return [
    ...actors.map(({ id, name, kind, country, isInRecord }) => {
      const of = country === null ? '' : ` of ${country}`;
      return `${name} ${style('dim', `${id}, ${kind}${of}${isInRecord ? '' : ', in no record'}`)}`;
    }),
    ...(more > 0 ? [style('dim', `${more} more: --limit, or more letters`)] : []),
  ];
}
