// That a record is right or wrong, and that two are one or not, as corrections. Nothing is written here.

import type { MadeCorrection } from '../../corrections/index.ts';
import type { LinkNaming, Naming } from '../../record/index.ts';
import { DemarcheError } from '../../text/index.ts';
import type { CorrectedLedger } from '../corrected/index.ts';
import { type NamedEntry, nameEntry } from './name-entry.ts';
import { correctionOf, type Signature } from './signature.ts';

export type Relation = LinkNaming['relation'];

/** The relation that fits the two, where none is asked for: acts are one happening, articles of one story. */
function relationOf(a: Naming, b: Naming, asked: Relation | null): Relation {
  const isActs = a.kind === 'event' && b.kind === 'event';
  const isArticles = a.kind === 'article' && b.kind === 'article';
  const relation = asked ?? (isActs ? 'same-event' : 'same-story');
  if (relation === 'same-event' ? isActs : isArticles) return relation;
  throw new DemarcheError(
    'NO_RELATION',
    `${relation} is said of two ${relation === 'same-event' ? 'acts' : 'articles'}; these ids are of kinds ${a.kind} and ${b.kind}`,
    'Name two acts, or two articles (of one story, or with --as copy of one text).',
  );
}

function linkOf(one: NamedEntry, other: NamedEntry, asked: Relation | null): LinkNaming {
  if (one.read.id === other.read.id)
    throw new DemarcheError('SAME_RECORD', 'both ids are of one record', 'Name two records.');
  const relation = relationOf(one.naming, other.naming, asked);
  const of: [Naming, Naming] =
    one.read.id < other.read.id ? [one.naming, other.naming] : [other.naming, one.naming];
  return { kind: 'link', relation, of };
}

/** That the record is wrong (`reject`) or right (`accept`). Throws as `nameEntry` does. */
export async function proposeVerdict(
  ledger: CorrectedLedger,
  action: 'reject' | 'accept',
  id: string,
  signature: Signature,
): Promise<readonly MadeCorrection[]> {
  return [correctionOf({ action, what: (await nameEntry(ledger, id)).naming, ...signature })];
}

/**
 * That the first is one with each of the others (`accept`, `merge`), or with none of them (`reject`): one correction each. Throws a
 * DemarcheError `NO_RELATION`, `SAME_RECORD`, or as `nameEntry` does.
 */
export async function proposeLinks(
  ledger: CorrectedLedger,
  action: 'reject' | 'accept' | 'merge',
  {
    ids: [id = '', ...others],
    relation,
  }: { readonly ids: readonly string[]; readonly relation: Relation | null },
  signature: Signature,
): Promise<readonly MadeCorrection[]> {
  const one = await nameEntry(ledger, id);
  const corrections: MadeCorrection[] = [];
  for (const otherId of others) {
    const what = linkOf(one, await nameEntry(ledger, otherId), relation);
    corrections.push(correctionOf({ action, what, ...signature }));
  }
  return corrections;
}
