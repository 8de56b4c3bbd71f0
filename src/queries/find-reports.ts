// Fetches the event mentions that take part in answers over many articles, with their articles: as far as the reported and
// the recorded clock allow. The world's clock is left to the one who works the answer out: a promise may lie ahead of the asked day.

import type { ActorKey, Clocks, Finding, Ledger } from '../ledger/index.ts';
import { type ActorReference, type EventMention, eventAsTaken } from '../record/index.ts';
import type { Report } from '../stories/index.ts';
import type { DayInterval } from '../time/index.ts';
import type { WithMarks } from './corrected/index.ts';
import { entriesOf } from './entries-of.ts';
import { labelOf } from './label-articles.ts';
import type { ArticleLabel } from './types.ts';

export interface Sourced<R> {
  readonly reports: readonly R[];
  readonly labels: ReadonlyMap<string, ArticleLabel>;
  /** What people said of the reports, by their ids. */
  readonly marks: ReadonlyMap<string, WithMarks>;
  /** How many were left out because they were only possibly known. */
  readonly possiblyKnown: number;
}

/** What the lines of an answer are made with, besides the reports. */
export type LineSources = Pick<Sourced<unknown>, 'labels' | 'marks'>;

/** What people said of records, by their ids. */
export function marksIn(findings: readonly (Finding & WithMarks)[]): LineSources['marks'] {
  return new Map(
    findings.flatMap(({ entry, corrections }) =>
      corrections === undefined ? [] : [[entry.id, { corrections }]],
    ),
  );
}

export interface Wanted {
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Leaves mentions aside before their articles are read. */
  readonly mayTell?: (event: EventMention) => boolean;
}

async function findAbout(
  ledger: Ledger,
  sides: readonly ActorKey[],
  { clocks: { on: _, ...clocks } }: Wanted,
): Promise<readonly Finding[]> {
  if (sides.length === 0) return ledger.findings({ kinds: ['event'], clocks });
  const found = await Promise.all(
    sides.map((side) => ledger.findings({ kinds: ['event'], participants: [side], clocks })),
  );
  return [...new Map(found.flat().map((finding) => [finding.entry.id, finding])).values()];
}

interface Sources {
  readonly labels: ReadonlyMap<string, ArticleLabel>;
  readonly texts: ReadonlyMap<string, string>;
}

/** The articles of the findings, each read once. */
export async function readArticles(ledger: Ledger, findings: readonly Finding[]): Promise<Sources> {
  const labels = new Map<string, ArticleLabel>();
  const texts = new Map<string, string>();
  const ids = findings.map(({ articleId }) => articleId);
  for await (const stored of entriesOf(ledger, ids)) {
    if (stored.kind !== 'article') continue;
    labels.set(stored.id, labelOf(stored));
    texts.set(stored.id, stored.content.text);
  }
  return { labels, texts };
}

interface KeptReport {
  readonly report: Report;
  readonly recordedAt: string;
}

/** Reports by their mentions, which a ledger holds for a while: what was read of the one is then known of the same one in the next question. */
const keptReports = new WeakMap<EventMention, KeptReport>();

function isSameDays(a: DayInterval, b: DayInterval): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Which sides of the record a person has put right. */
function saidSides({ corrections = [] }: WithMarks): Pick<Report, 'said'> {
  const said = (['actors', 'recipients'] as const).filter((side) =>
    corrections.some(({ field }) => field === side),
  );
  return said.length === 0 ? {} : { said };
}

function toReport(finding: Finding & WithMarks, { labels, texts }: Sources): readonly Report[] {
  const { entry, articleId, recordedAt } = finding;
  const [label, text] = [labels.get(articleId), texts.get(articleId)];
  if (entry.kind !== 'event' || label === undefined || text === undefined) return [];
  const { id, content } = entry;
  const reported = label.published;
  const known = keptReports.get(content);
  const isKept =
    known?.recordedAt === recordedAt &&
    known.report.id === id &&
    known.report.text === text &&
    isSameDays(known.report.reported, reported);
  if (isKept) return [known.report];
  const report = { id, event: eventAsTaken(content, recordedAt), reported, text, ...saidSides(finding) };
  keptReports.set(content, { report, recordedAt });
  return [report];
}

/** The reports among what was found, with their articles. */
export async function toSourced(
  ledger: Ledger,
  found: readonly Finding[],
  { includePossibly, mayTell = () => true }: Wanted,
): Promise<Sourced<Report>> {
  const all = found.filter(({ entry }) => entry.kind === 'event' && mayTell(entry.content));
  const findings = all.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const sources = await readArticles(ledger, findings);
  return {
    reports: findings.flatMap((finding) => toReport(finding, sources)),
    labels: sources.labels,
    marks: marksIn(findings),
    possiblyKnown: all.length - findings.length,
  };
}

/** The reports of all, each once. What was left out of those after the first is for the caller to count. */
export function uniteSourced(own: Sourced<Report>, ...more: readonly Sourced<Report>[]): Sourced<Report> {
  const all = [own, ...more];
  const reports = new Map(all.flatMap((one) => one.reports.map((report) => [report.id, report])));
  return {
    ...own,
    reports: [...reports.values()],
    labels: new Map(all.flatMap(({ labels }) => [...labels])),
    marks: new Map(all.flatMap(({ marks }) => [...marks])),
  };
}

/** Event mentions in which any of the sides takes part; all where none is named. */
export async function findReports(
  ledger: Ledger,
  sides: readonly ActorKey[],
  wanted: Wanted,
): Promise<Sourced<Report>> {
  return toSourced(ledger, await findAbout(ledger, sides, wanted), wanted);
}

export function isNamed(
  key: ActorKey,
  { country, actorId }: Pick<ActorReference, 'country' | 'actorId'>,
): boolean {
  return (
    (key.country !== null && country === key.country) || (key.actorId !== null && actorId === key.actorId)
  );
}

/** The codes by which a side stands in states of affairs: its own, or that of the state for which a person acts. */
export function codesOfSide(key: ActorKey, reports: readonly Report[]): ReadonlySet<string> {
  if (key.country !== null) return new Set([key.country]);
  const references = reports.flatMap(({ event }) => [...event.actors, ...event.recipients]);
  return new Set(
    references.flatMap((reference) => (isNamed(key, reference) ? (reference.country ?? []) : [])),
  );
}
