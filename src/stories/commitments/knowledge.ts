// The tables of commitments in the form in which reports are read.

import type { ActorTables, CommitmentTables, CommitmentWordUse, LanguageTables } from '../../tables/index.ts';
import type { TimeTables } from '../../time/index.ts';
import { indexStateNames, type StateNames } from '../reports/named-states.ts';
import { type IrregularForms, stemOf } from '../reports/stem.ts';

export interface CommitmentKnowledge {
  readonly stems: Readonly<Record<CommitmentWordUse, ReadonlySet<string>>>;
  readonly irregular: IrregularForms;
  readonly names: StateNames;
  readonly time: TimeTables;
}

/** What the tables must give. */
export interface CommitmentSources {
  readonly commitments: CommitmentTables;
  readonly actors: Pick<ActorTables, 'states' | 'organisations'>;
  readonly language: Pick<LanguageTables, 'verbs'>;
  readonly time: TimeTables;
}

/** Indexes the tables; the same for every question. */
export function knowCommitments({
  commitments,
  actors,
  language,
  time,
}: CommitmentSources): CommitmentKnowledge {
  const { irregular } = language.verbs;
  const stems = Object.entries(commitments.words).map(
    ([use, words]) => [use, new Set(words.map((word) => stemOf(word, irregular)))] as const,
  );
  return {
    stems: Object.fromEntries(stems) as unknown as CommitmentKnowledge['stems'],
    irregular,
    names: indexStateNames(actors),
    time,
  };
}
