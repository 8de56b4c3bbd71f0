// What the acts of one happening say of it, field by field: each value with the acts that give it. Reports that differ in a day, a place
// or a count stand side by side; nothing is chosen or averaged.

import { hasToldDays } from '../../record/index.ts';
import { compareText } from '../../text/index.ts';
import type { ActFacts } from './types.ts';

/** An act with its article, so that the articles behind a value can be counted. */
export interface SupportingAct {
  readonly id: string;
  readonly articleId: string;
  readonly facts: ActFacts;
}

/** A value in words, and who gives it. */
export interface FieldValue {
  readonly value: string;
  readonly actIds: readonly string[];
  readonly articleIds: readonly string[];
}

/** Values given by most articles first. A field that no act gives is empty. */
export interface HappeningFields {
  readonly types: readonly FieldValue[];
  readonly statuses: readonly FieldValue[];
  readonly days: readonly FieldValue[];
  readonly places: readonly FieldValue[];
  readonly actors: readonly FieldValue[];
  readonly recipients: readonly FieldValue[];
  readonly counts: readonly FieldValue[];
}

type Read = (facts: ActFacts) => readonly string[];

const nameOf = ({ name, text }: ActFacts['actors'][number]): string => name ?? text;

/** `2025-09-12`, or `2025-09-12..2025-09-14` for several days; only what a text tells. */
function daysIn(facts: ActFacts): readonly string[] {
  const { from, to } = facts.occurred;
  if (!hasToldDays(facts) || (from === null && to === null)) return [];
  return [from === to ? (from ?? '') : `${from ?? ''}..${to ?? ''}`];
}

const readers: Readonly<Record<keyof HappeningFields, Read>> = {
  types: ({ type, mode }) => [mode === null ? type : `${type}/${mode}`],
  statuses: ({ status }) => [status],
  days: daysIn,
  places: ({ place }) => (place === null ? [] : [place.text]),
  actors: ({ actors }) => actors.map(nameOf),
  recipients: ({ recipients }) => recipients.map(nameOf),
  counts: ({ magnitude }) => (magnitude === null ? [] : [`${magnitude.measure}: ${magnitude.text}`]),
};

function valuesOf(acts: readonly SupportingAct[], read: Read): readonly FieldValue[] {
  const given = acts.flatMap((act) => [...new Set(read(act.facts))].map((value) => ({ value, act })));
  const values = [...Map.groupBy(given, ({ value }) => value)].map(([value, support]) => ({
    value,
    actIds: support.map(({ act }) => act.id).sort(compareText),
    articleIds: [...new Set(support.map(({ act }) => act.articleId))].sort(compareText),
  }));
  return values.sort((a, b) => b.articleIds.length - a.articleIds.length || compareText(a.value, b.value));
}

/** The same whatever the order of the acts. */
export function gatherFields(acts: readonly SupportingAct[]): HappeningFields {
  return Object.fromEntries(
    Object.entries(readers).map(([field, read]) => [field, valuesOf(acts, read)]),
  ) as unknown as HappeningFields;
}
