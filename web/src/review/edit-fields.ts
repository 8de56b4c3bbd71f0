// The fields of a record that are put right here, as a person types them, and what has been changed of them.

import type { ActLine } from '../api/types.ts';
import { eventTypes, statusWords } from '../parts/status.ts';
import type { Ruled } from './deeds.ts';

export interface EditField {
  readonly name: string;
  readonly label: string;
  /** As it stands now. */
  readonly value: string;
  /** One of these; any text where there are none. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly help?: string;
}

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** "2025-09-11", "2025-09-01..2025-09-11", "..2025-09-11", "none". */
function typedDays({ from, to }: Days): string {
  if (from === null && to === null) return 'none';
  return from === to ? (from ?? '') : `${from ?? ''}..${to ?? ''}`;
}

/** "BLR@Belarus, person:ada@the envoy": the id of each, and the words that name it. */
function typedActors(references: ActLine['actors']): string {
  return references.map(({ actorId, text }) => `${actorId ?? '?'}@${text}`).join(', ') || 'none';
}

const daysHelp = '2025-09-11, 2025-09, 2025, from..to, or none';
const actorsHelp = 'Code, name or id; after an @ the words of the article that name it';

const statusChoices = Object.entries(statusWords).map(([value, label]) => ({ value, label }));
const typeChoices = eventTypes.map((value) => ({ value, label: value.toLowerCase() }));

type RuledAct = Extract<Ruled, { readonly kind: 'event' }>['act'];

function actFields({ type, status, occurred, actors, recipients }: RuledAct): readonly EditField[] {
  return [
    { name: 'type', label: 'What', value: type, choices: typeChoices },
    { name: 'status', label: 'Status', value: status, choices: statusChoices },
    { name: 'occurred', label: 'When', value: typedDays(occurred), help: daysHelp },
    { name: 'actors', label: 'Who', value: typedActors(actors), help: actorsHelp },
    { name: 'recipients', label: 'To whom', value: typedActors(recipients), help: actorsHelp },
  ];
}

/** None for two records: these are one or not. */
export function fieldsOf(item: Ruled): readonly EditField[] {
  switch (item.kind) {
    case 'event':
      return actFields(item.act);
    case 'figure': {
      const { low, high, counts, asOf, unit } = item.figure;
      return [
        { name: 'low', label: 'At least', value: low === null ? 'none' : String(low) },
        { name: 'high', label: 'At most', value: high === null ? 'none' : String(high) },
        { name: 'unit', label: 'Unit', value: unit ?? 'none' },
        { name: 'counts', label: 'Counts', value: counts ?? 'none' },
        { name: 'asOf', label: 'As of', value: asOf ?? 'none', help: 'A day: 2025-09-11' },
      ];
    }
    case 'article':
      return [
        { name: 'published', label: 'Written', value: typedDays(item.article.published), help: daysHelp },
        { name: 'outlet', label: 'Outlet', value: item.article.outlet ?? 'none' },
        { name: 'headline', label: 'Headline', value: item.article.headline ?? 'none' },
      ];
    case 'link':
      return [];
  }
}

/** "status=denied" for each field that has been changed. */
export function changesIn(
  fields: readonly EditField[],
  typed: Readonly<Record<string, string>>,
): readonly string[] {
  return fields.flatMap(({ name, value }) => {
    const now = typed[name] ?? value;
    return now.trim() === value ? [] : [`${name}=${now.trim()}`];
  });
}
