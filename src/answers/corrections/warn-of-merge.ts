// Two actors of the tables are hardly ever one: "Modi is Putin" is told before it is made, "the Belarusian leader is Lukashenko" is not.

import type { MadeCorrection } from '../../corrections/index.ts';
import type { ActorTables } from '../../tables/index.ts';

function isOfTables(actorId: string | null, { organisations, persons, states }: ActorTables): boolean {
  return actorId !== null && [organisations, persons, states].some((rows) => rows.has(actorId));
}

/** A line for each merge of two actors that the tables tell apart. */
export function warnOfMerge(corrections: readonly MadeCorrection[], tables: ActorTables): readonly string[] {
  return corrections.flatMap(({ content }) => {
    if (content.action !== 'merge' || content.what.kind !== 'actor') return [];
    const { is, of } = content.what;
    if (!isOfTables(is.actorId, tables) || !isOfTables(of.actorId, tables)) return [];
    return [
      `the tables tell ${is.name} and ${of.name} apart: everything that is told of ${is.name} would be told of ${of.name}`,
    ];
  });
}
