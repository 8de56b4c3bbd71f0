// Reads the answer to the query of docs/wikidata.md: SPARQL JSON, one binding for a person's time in an office.

import { z } from 'zod';
import { DemarcheError } from '../../text/index.ts';
import type { Holding, HoldingKind } from './types.ts';

const advice = 'Run the query of docs/wikidata.md and save its answer as JSON.';

const cell = z.object({ value: z.string(), type: z.string().optional() });
const binding = z.object({
  item: cell,
  itemLabel: cell,
  position: cell,
  positionLabel: cell.optional(),
  kind: z.object({
    value: z.enum(['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister']),
  }),
  country: z.object({ value: z.string().regex(/^[A-Z]{3}$/u, 'is no ISO 3166-1 alpha-3 code') }),
  gender: cell.optional(),
  start: cell.optional(),
  startPrecision: cell.optional(),
  end: cell.optional(),
  endPrecision: cell.optional(),
  altLabels: cell.optional(),
});
const answer = z.object({ results: z.object({ bindings: z.array(binding) }) });

type Binding = z.infer<typeof binding>;
type Gender = 'f' | 'm';

/** The items that stand for the genders of our tables. */
const genders: ReadonlyMap<string, Gender> = new Map([
  ['Q6581072', 'f'],
  ['Q6581097', 'm'],
]);

/** Wikidata's precision of a day, a month and a year, and how much of "2024-05-06" it covers. */
const shownLength: ReadonlyMap<string, number> = new Map([
  ['11', 10],
  ['10', 7],
  ['9', 4],
]);
const longestAlias = 60;
const mostAliases = 8;

/** All holdings with a start, in the order of the answer. Throws a DemarcheError (`WIKIDATA_ANSWER`). */
export function parseAnswer(text: string, path: string): readonly Holding[] {
  const parsed = answer.safeParse(parseJson(text, path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new DemarcheError(
      'WIKIDATA_ANSWER',
      `${path}: ${where === '' ? 'the answer' : where}: ${issue?.message ?? 'is not as expected'}`,
      advice,
    );
  }
  const { bindings } = parsed.data.results;
  return bindings.flatMap((each, index) => holdingOf(each, `${path}: results.bindings.${index}`) ?? []);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DemarcheError('WIKIDATA_ANSWER', `${path} is no JSON`, advice, { cause });
  }
}

/** A day that Wikidata knows to exist, and not which it is: a node of no name. */
function isUnknown(day: Binding['start']): boolean {
  return day?.type === 'bnode' || day?.type === 'uri';
}

/** null where nobody says when it began, or when it ended though it did: such a row can be placed nowhere. */
function holdingOf(row: Binding, where: string): Holding | null {
  if (row.start === undefined || isUnknown(row.start) || isUnknown(row.end)) return null;
  const qid = qidOf(row.item.value, `${where}.item`);
  return {
    qid,
    name: row.itemLabel.value.replaceAll(/[\s|]+/gu, ' ').trim(),
    aliases: aliasesOf(row),
    gender: genders.get(row.gender?.value.split('/').at(-1) ?? '') ?? null,
    kind: row.kind.value satisfies HoldingKind,
    country: row.country.value,
    position: row.positionLabel?.value ?? qidOf(row.position.value, `${where}.position`),
    from: dayOf(row.start.value, row.startPrecision?.value, `${where}.start`),
    to: row.end === undefined ? '' : dayOf(row.end.value, row.endPrecision?.value, `${where}.end`),
  };
}

function qidOf(uri: string, where: string): string {
  const qid = /^http:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/u.exec(uri)?.[1];
  if (qid === undefined) throw new DemarcheError('WIKIDATA_ANSWER', `${where}: "${uri}" is no item`, advice);
  return qid;
}

function dayOf(value: string, precision: string | undefined, where: string): string {
  const length = shownLength.get(precision ?? '11');
  if (!/^\d{4}-\d{2}-\d{2}T/u.test(value) || length === undefined)
    throw new DemarcheError('WIKIDATA_ANSWER', `${where}: "${value}" is no day, month or year`, advice);
  return value.slice(0, length);
}

/** Other names in Latin letters; the rest is no name that an English text would have. */
function aliasesOf({ altLabels, itemLabel }: Binding): readonly string[] {
  const names = (altLabels?.value ?? '').split('|').map((name) => name.trim());
  const usable = names.filter(
    (name) =>
      name.includes(' ') &&
      name !== itemLabel.value &&
      name.length <= longestAlias &&
      /^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(name),
  );
  return [...new Set(usable)].slice(0, mostAliases);
}
