// Whom mentions name once people have said that one actor is another, or that these mentions are not that actor.

import type { ActorIdentity, ActorNaming, ActorReference, CorrectionOf } from '../record/index.ts';
import { foldCase } from '../text/index.ts';
import type { MadeCorrection } from './types.ts';

export interface Merge {
  readonly made: MadeCorrection;
  readonly is: ActorNaming;
  readonly to: ActorIdentity;
}

export interface ActorMerges {
  /** By the key of the actor that is another. */
  readonly byActor: ReadonlyMap<string, Merge>;
  /** Merges that others overrule, with the one that does: the same actor later merged with another, or a circle. */
  readonly overruled: ReadonlyMap<string, string>;
}

/** How the ids of persons in `data/actors/persons.tsv` begin. */
const personIds = 'person:';

export type Split = MadeCorrection & { readonly content: CorrectionOf<'split'> };

/** Whom a mention names, and the corrections that say so; none where it stays as read. */
export interface Ruled {
  readonly identity: ActorIdentity;
  readonly by: readonly MadeCorrection[];
}

/** An id, or the words of an actor that is only described. */
export function actorKeyOf({ actorId, name }: ActorNaming): string {
  return actorId ?? `"${foldCase(name)}"`;
}

function follow(byActor: ReadonlyMap<string, Merge>, start: ActorIdentity): Ruled {
  let identity = start;
  const by: MadeCorrection[] = [];
  for (let merge = byActor.get(actorKeyOf(identity)); merge !== undefined; ) {
    identity = merge.to;
    by.push(merge.made);
    merge = byActor.get(actorKeyOf(identity));
  }
  return { identity, by };
}

/** `corrections` in the order of making: where two speak of one actor, or would lead in a circle, the later one holds. */
export function mergeActors(corrections: readonly MadeCorrection[]): ActorMerges {
  const byActor = new Map<string, Merge>();
  const overruled = new Map<string, string>();
  for (const made of [...corrections].reverse()) {
    const { id, content } = made;
    if (content.action !== 'merge' || content.what.kind !== 'actor') continue;
    const { is, of } = content.what;
    const key = actorKeyOf(is);
    const later = byActor.get(key);
    const led = follow(byActor, of);
    if (later !== undefined) overruled.set(id, later.made.id);
    else if (actorKeyOf(led.identity) === key) overruled.set(id, led.by.at(-1)?.id ?? id);
    else byActor.set(key, { made, is, to: of });
  }
  return { byActor, overruled };
}

/** Each actor that is another, with the one that it is in the end. */
export function mergedActors({
  byActor,
}: ActorMerges): readonly { readonly is: ActorNaming; readonly identity: ActorIdentity }[] {
  return [...byActor.values()].map(({ is, to }) => ({ is, identity: follow(byActor, to).identity }));
}

/** Whom a mention names, as read. */
type Read = Pick<ActorReference, 'actorId' | 'name' | 'country' | 'sector' | 'text'>;

function identityOf({ actorId, name, country, sector }: Read): ActorIdentity {
  return { actorId, name: name === '' ? 'unnamed' : name, country, sector };
}

const wordsOf = (text: string): readonly string[] => foldCase(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** "Poland's foreign minister" says whose he is, whichever person holds the office; "Sikorski" says it of one person alone. */
function isOfHisState({ actorId, name, text }: Read): boolean {
  if (actorId?.startsWith(personIds) !== true) return false;
  const ofName = new Set(wordsOf(name));
  return wordsOf(text).some((word) => !ofName.has(word));
}

/** A person of whom only the words tell stays with the state for which the words have him act. */
function describedBy(read: Read): ActorIdentity {
  const { text, sector, country } = read;
  return { actorId: null, name: text, country: isOfHisState(read) ? country : null, sector };
}

/** Whom the mention names; `splits` are those of its record, in the order of making. Null where no correction speaks of it. */
export function ruleOnMention(
  reference: Read,
  { byActor }: ActorMerges,
  splits: readonly Split[],
): Ruled | null {
  const read = identityOf(reference);
  const shown = follow(byActor, read);
  const keys = [actorKeyOf(read), actorKeyOf(shown.identity)];
  const split = splits.findLast(({ content }) => keys.includes(actorKeyOf(content.actor)));
  if (split === undefined) return shown.by.length === 0 ? null : shown;
  const { actor } = split.content;
  const to = split.content.to ?? describedBy(reference);
  const led = follow(byActor, to);
  const isBack = actorKeyOf(led.identity) === actorKeyOf(actor);
  return isBack ? { identity: to, by: [split] } : { identity: led.identity, by: [split, ...led.by] };
}
