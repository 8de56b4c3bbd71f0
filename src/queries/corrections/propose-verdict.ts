// That a record is right or wrong, and that two are one or not, as corrections. Nothing is written here.

import type { MadeCorrection } from '../../corrections/index.ts';
import type { LinkNaming, Naming } from '../../record/index.ts';
import { DemarcheError } from '../../text/index.ts';
import type { CorrectedLedger } from '../corrected/index.ts';
import { type NamedEntry, nameEntry } from './name-entry.ts';
import { correctionOf, type Signature } from './signature.ts';

export type Relation = LinkNaming['relation'];

/** Of which two it is said. */
const twoOf: Readonly<Record<Relation, readonly [Naming['kind'], Naming['kind']]>> = {
  'same-event': ['event', 'event'],
  'same-story': ['article', 'article'],
  copy: ['article', 'article'],
  'ends-promise': ['event', 'article'],
};

const inWords: Readonly<Record<Relation, string>> = {
  'same-event': 'two acts',
  'same-story': 'two articles',
  copy: 'two articles',
  'ends-promise': 'a promise and an article, or an act in it',
};

function isOf(relation: Relation, kinds: readonly Naming['kind'][]): boolean {
  return [...twoOf[relation]].sort().join() === [...kinds].sort().join();
}

type Action = 'reject' | 'accept' | 'merge';

/** By which acts and words a promise ends is read from them: a person can only say that it is not so. */
function mayBeSaid(relation: Relation, action: Action): boolean {
  return relation !== 'ends-promise' || action === 'reject';
}

const asked = ['same-event', 'same-story', 'ends-promise'] as const;

/** The relation that fits the two, where none is given: acts are one happening, articles of one story; an article ends no promise. */
function relationOf(a: Naming, b: Naming, action: Action, given: Relation | null): Relation {
  const kinds = [a.kind, b.kind];
  const fitting = asked.find((one) => isOf(one, kinds) && mayBeSaid(one, action));
  const relation = given ?? fitting ?? 'same-story';
  if (!mayBeSaid(relation, action))
    throw new DemarcheError(
      'NO_RELATION',
      'of a promise and an article it can only be said that the article does not end it',
      'Use reject, or undo a rejection.',
    );
  if (isOf(relation, kinds)) return relation;
  throw new DemarcheError(
    'NO_RELATION',
    `${relation} is said of ${inWords[relation]}; these ids are of kinds ${a.kind} and ${b.kind}`,
    'Name two acts, or two articles (of one story, or with --as copy of one text), or reject a promise and the article that does not end it.',
  );
}

/** An act by which a promise is said to have ended stands for its article, whose plain words tell the same. */
async function inItsArticle(ledger: CorrectedLedger, named: NamedEntry): Promise<NamedEntry> {
  if (named.read.kind !== 'event') return named;
  return nameEntry(ledger, named.read.content.evidence.articleId);
}

function linkOf(one: NamedEntry, other: NamedEntry, action: Action, given: Relation | null): LinkNaming {
  if (one.read.id === other.read.id)
    throw new DemarcheError('SAME_RECORD', 'both ids are of one record', 'Name two records.');
  const relation = relationOf(one.naming, other.naming, action, given);
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
  action: Action,
  {
    ids: [id = '', ...others],
    relation,
  }: { readonly ids: readonly string[]; readonly relation: Relation | null },
  signature: Signature,
): Promise<readonly MadeCorrection[]> {
  const one = await nameEntry(ledger, id);
  const corrections: MadeCorrection[] = [];
  for (const otherId of others) {
    const named = await nameEntry(ledger, otherId);
    const other = relation === 'ends-promise' ? await inItsArticle(ledger, named) : named;
    const what = linkOf(one, other, action, relation);
    corrections.push(correctionOf({ action, what, ...signature }));
  }
  return corrections;
}
