// That one actor is another, or is not the one that some records name, as corrections. Nothing is written here.

import { actorKeyOf, isQuoted, type MadeCorrection, mentionsOf } from '../../corrections/index.ts';
import type { ActorIdentity, ActorNaming, QuotedNaming } from '../../record/index.ts';
import { DemarcheError } from '../../text/index.ts';
import type { CorrectedLedger } from '../corrected/index.ts';
import { nameEntry } from './name-entry.ts';
import { correctionOf, type Signature } from './signature.ts';

/** Wherever `is` is named, `of` is meant. Throws a DemarcheError `SAME_ACTOR`. */
export function proposeMerge(
  is: ActorNaming,
  of: ActorIdentity,
  signature: Signature,
): readonly MadeCorrection[] {
  if (actorKeyOf(is) === actorKeyOf(of))
    throw new DemarcheError('SAME_ACTOR', `both are ${of.name}`, 'Name two different actors.');
  return [correctionOf({ action: 'merge', what: { kind: 'actor', is, of }, ...signature })];
}

async function nameMention(ledger: CorrectedLedger, id: string, actor: ActorNaming): Promise<QuotedNaming> {
  const { naming, read, shown } = await nameEntry(ledger, id);
  const key = actorKeyOf(actor);
  const isIn = [read, shown].some((entry) =>
    mentionsOf(entry).some((mention) => actorKeyOf(mention) === key),
  );
  if (naming.kind !== 'article' && isQuoted(shown) && isIn) return naming;
  throw new DemarcheError(
    'ACTOR_NOT_IN_RECORD',
    `${actor.name} takes no part in ${read.id.slice(0, 12)}`,
    '`demarche why` shows whom a record names.',
  );
}

/** In these records not `actor` is named, but `to`; null for one that the words only describe. */
export async function proposeSplit(
  ledger: CorrectedLedger,
  ids: readonly string[],
  { actor, to }: { readonly actor: ActorNaming; readonly to: ActorIdentity | null },
  signature: Signature,
): Promise<readonly MadeCorrection[]> {
  if (to !== null && actorKeyOf(actor) === actorKeyOf(to))
    throw new DemarcheError('SAME_ACTOR', `both are ${to.name}`, 'Name two different actors.');
  const what: QuotedNaming[] = [];
  for (const id of ids) what.push(await nameMention(ledger, id, actor));
  return [correctionOf({ action: 'split', what, actor, to, ...signature })];
}
