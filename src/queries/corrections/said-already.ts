// What a correction says that is so already: a reject of what is rejected, an edit to the value that stands. Made again it would change
// nothing, and the undoing of the first would seem to do nothing, too.

import {
  actorKeyOf,
  linkIdOf,
  linkOf,
  type MadeCorrection,
  type RecordRuling,
} from '../../corrections/index.ts';
import type { CorrectionOf, Naming } from '../../record/index.ts';
import type { CorrectedLedger } from '../corrected/index.ts';

const shortId = (id: string): string => id.slice(0, 12);

async function rulingOn(
  ledger: CorrectedLedger,
  { pageId, entryId }: Naming,
): Promise<RecordRuling | undefined> {
  return (await ledger.rulings()).pages.get(pageId)?.rulings.byEntry.get(entryId);
}

const pastOf = { reject: 'rejected', accept: 'accepted' } as const;

async function verdictAlready(
  ledger: CorrectedLedger,
  { action, what }: CorrectionOf<'reject' | 'accept'>,
): Promise<string | null> {
  if (what.kind === 'link') return null;
  const verdict = (await rulingOn(ledger, what))?.verdict;
  if (verdict?.content.action !== action) return null;
  return `${shortId(what.entryId)} is ${pastOf[action]} already, by ${verdict.content.author} (${shortId(verdict.id)})`;
}

async function linkAlready(ledger: CorrectedLedger, made: MadeCorrection): Promise<string | null> {
  const ruled = linkOf(made);
  if (ruled === null) return null;
  const { relation, of } = ruled.link;
  const [one, other] = of.map(({ entryId }) => entryId) as [string, string];
  const linkId = linkIdOf(relation, one, other);
  const ruling = (await ledger.linksOf(relation)).rulings.find((known) => known.linkId === linkId);
  if (ruling?.isOne !== ruled.isOne) return null;
  const { id, content } = ruling.made;
  const words = `${shortId(one)} and ${shortId(other)} are ${ruled.isOne ? 'one' : 'apart'} already`;
  return `${words}, by ${content.author} (${shortId(id)})`;
}

function editAlready({ field, what, value, seen }: CorrectionOf<'edit'>): string | null {
  const isSame = JSON.stringify(value) === JSON.stringify(seen);
  return isSame ? `${field} of ${shortId(what.entryId)} is that already` : null;
}

async function mergeAlready(
  ledger: CorrectedLedger,
  { what }: CorrectionOf<'merge'>,
): Promise<string | null> {
  if (what.kind !== 'actor') return null;
  const merge = (await ledger.rulings()).merges.byActor.get(actorKeyOf(what.is));
  if (merge === undefined || actorKeyOf(merge.to) !== actorKeyOf(what.of)) return null;
  const { id, content } = merge.made;
  return `${what.is.name} is ${what.of.name} already, by ${content.author} (${shortId(id)})`;
}

async function splitAlready(
  ledger: CorrectedLedger,
  { what, actor, to }: CorrectionOf<'split'>,
): Promise<string | null> {
  const key = (one: typeof to) => (one === null ? null : actorKeyOf(one));
  for (const naming of what) {
    const split = (await rulingOn(ledger, naming))?.splits.findLast(
      ({ content }) => actorKeyOf(content.actor) === actorKeyOf(actor),
    );
    if (split === undefined || key(split.content.to) !== key(to)) return null;
  }
  return `${what.map(({ entryId }) => shortId(entryId)).join(', ')} no longer ${what.length === 1 ? 'names' : 'name'} ${actor.name} already`;
}

/** In words; null where the correction changes something. */
export async function saidAlready(ledger: CorrectedLedger, made: MadeCorrection): Promise<string | null> {
  const { content } = made;
  switch (content.action) {
    case 'reject':
    case 'accept':
      return (await verdictAlready(ledger, content)) ?? linkAlready(ledger, made);
    case 'merge':
      return (await mergeAlready(ledger, content)) ?? linkAlready(ledger, made);
    case 'edit':
      return editAlready(content);
    case 'split':
      return splitAlready(ledger, content);
    case 'undo':
      return null;
  }
}
