// From what a person asks for to the corrections that say so. Nothing is written here.

import type { MadeCorrection } from '../../corrections/index.ts';
import {
  type CorrectedLedger,
  proposeEdits,
  proposeLinks,
  proposeMerge,
  proposeSplit,
  proposeUndo,
  proposeVerdict,
  type Signature,
} from '../../queries/index.ts';
import type { ActorTables } from '../../tables/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { areRecords } from './are-records.ts';
import type { CorrectionRequest } from './correction-request.ts';
import { identityOf, namingOfActor } from './name-actor.ts';
import { parseChange } from './parse-change.ts';

type RequestOf<Action extends CorrectionRequest['action']> = Extract<
  CorrectionRequest,
  { readonly action: Action }
>;

type VerdictRequest = Extract<CorrectionRequest, { readonly action: 'reject' | 'accept' }>;

/** What every proposal rests on. */
interface Proposing {
  readonly ledger: CorrectedLedger;
  readonly signature: Signature;
  readonly actors: ActorTables;
}

type Proposed = Promise<readonly MadeCorrection[]>;

function checkOthers(ids: readonly string[]): void {
  if (ids.length > 1) return;
  throw new DemarcheError(
    'NO_OTHER',
    'there is nothing to split it from',
    'Name the actor that it does not name (--actor), or other records that it is not one with.',
  );
}

function verdict({ ledger, signature }: Proposing, { action, ids, relation }: VerdictRequest): Proposed {
  const [id = '', ...others] = ids;
  return others.length === 0
    ? proposeVerdict(ledger, action, id, signature)
    : proposeLinks(ledger, action, { ids, relation: relation ?? null }, signature);
}

async function merge({ ledger, signature, actors }: Proposing, request: RequestOf<'merge'>): Proposed {
  const { a, b, relation } = request;
  if (await areRecords([a, b], ledger, actors))
    return proposeLinks(ledger, 'merge', { ids: [a, b], relation: relation ?? null }, signature);
  return proposeMerge(await namingOfActor(a, ledger.asTaken, actors), identityOf(b, actors), signature);
}

async function split({ ledger, signature, actors }: Proposing, request: RequestOf<'split'>): Proposed {
  const { ids, relation } = request;
  if (request.actor === undefined) {
    checkOthers(ids);
    return proposeLinks(ledger, 'reject', { ids, relation: relation ?? null }, signature);
  }
  const actor = await namingOfActor(request.actor, ledger.asTaken, actors);
  const to = request.to === undefined ? null : identityOf(request.to, actors);
  return proposeSplit(ledger, ids, { actor, to }, signature);
}

/** Throws a DemarcheError that names what cannot be done so. */
export function proposeCorrections(proposing: Proposing, request: CorrectionRequest): Proposed {
  const { ledger, signature, actors } = proposing;
  switch (request.action) {
    case 'reject':
    case 'accept':
      return verdict(proposing, request);
    case 'edit': {
      const changes = request.changes.map((change) => parseChange(change, actors));
      return proposeEdits(ledger, request.id, changes, signature);
    }
    case 'merge':
      return merge(proposing, request);
    case 'split':
      return split(proposing, request);
    case 'undo':
      return proposeUndo(ledger, request.ids, signature);
  }
}
