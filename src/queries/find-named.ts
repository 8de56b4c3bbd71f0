// Acts of somebody whom no table knows, by the name that articles give: who is in an act is found, whatever he is called by.

import type { Clocks, Finding, Ledger } from '../ledger/index.ts';
import type { ActorReference } from '../record/index.ts';
import { isNamedSo } from './is-named-so.ts';
import type { Side } from './types.ts';

/** More passages than any ledger has. */
const allPassages = 2 ** 31;

/** True for a side that is known by its name alone. */
export function isNameOnly({ country, actorId }: Side): boolean {
  return country === null && actorId === null;
}

/** True where what an act calls somebody holds the name as whole words with capitals: "ten clergymen" is nobody's name. */
export function holdsName(
  asked: string,
  { name, text, actorId }: Pick<ActorReference, 'name' | 'text' | 'actorId'>,
): boolean {
  if (actorId !== null) return false;
  const words = (name === '' ? text : name).split(/\s+/u);
  return isNamedSo(words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).join(' '), asked);
}

/** The acts in which somebody of that name has a part; the world's clock is left to the one who asks. */
export async function findNamedActs(
  ledger: Ledger,
  asked: string,
  clocks: Clocks,
): Promise<readonly Finding[]> {
  const phrase = `"${asked.replaceAll('"', ' ')}"`;
  const { hits } = await ledger.search(phrase, clocks, { limit: allPassages, includePossibly: true });
  const articleIds = [...new Set(hits.map(({ articleId }) => articleId))];
  if (articleIds.length === 0) return [];
  const found = await ledger.findings({ kinds: ['event'], articleIds, clocks });
  return found.filter(
    ({ entry }) =>
      entry.kind === 'event' &&
      [...entry.content.actors, ...entry.content.recipients].some((one) => holdsName(asked, one)),
  );
}

/** A side by the longest name that acts give to somebody called so; null where nobody in any act is. */
export async function findNamedSide(ledger: Ledger, asked: string, clocks: Clocks): Promise<Side | null> {
  const names = (await findNamedActs(ledger, asked, clocks)).flatMap(({ entry }) =>
    entry.kind === 'event'
      ? [...entry.content.actors, ...entry.content.recipients]
          .filter((one) => holdsName(asked, one))
          .map(({ name, text }) => (name === '' ? text : name))
      : [],
  );
  const [longest] = names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longest === undefined ? null : { asked, name: longest, country: null, actorId: null };
}
