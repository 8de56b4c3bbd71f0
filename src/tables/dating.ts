// Facts with a day by which an article that names them can be dated, from `data/dating/`.

import { readdirSync } from 'node:fs';
import { indexPhrases, type PhraseIndex } from '../text/index.ts';
import type { Day, DayInterval } from '../time/index.ts';
import { knownCell } from './known-cell.ts';
import { listCell, readTable, tableError } from './tsv.ts';

const factKinds = ['since', 'during', 'spoken', 'event', 'recurring', 'war'] as const;
export type WorldFactKind = (typeof factKinds)[number];

/** A fact of the world with its days; what its kind means stands at the top of each table. All words are in lower case. */
export interface WorldFact {
  readonly phrases: readonly string[];
  /** One of these has to stand near a phrase, where there are any; none of `not` may. */
  readonly also: readonly string[];
  readonly not: readonly string[];
  readonly kind: WorldFactKind;
  readonly days: DayInterval;
  /** The first day on which an event was publicly expected, where it came as news. */
  readonly known: Day | null;
  /** For so many days before and after it news speaks of something recurring without saying its year. */
  readonly reachDays: { readonly before: number; readonly after: number };
}

/** From when to when a person ran for president. */
export interface Candidacy {
  readonly names: readonly string[];
  readonly party: string;
  readonly announced: Day;
  readonly presumptive: Day | null;
  readonly nominated: Day | null;
  readonly ended: Day;
}

/** From when a person has ruled or led without a break; `to` is null for those in power when the table was checked. */
export interface Reign {
  readonly names: readonly string[];
  readonly from: Day;
  readonly to: Day | null;
}

/** When a person was born whose age news gives. */
export interface Birth {
  readonly names: readonly string[];
  readonly born: Day;
}

export interface DatingTables {
  readonly facts: readonly WorldFact[];
  readonly factPhrases: PhraseIndex<WorldFact>;
  readonly candidacies: readonly Candidacy[];
  readonly reigns: readonly Reign[];
  readonly births: readonly Birth[];
  /** Days of which news speaks all the year, as "09-11". */
  readonly famousDays: ReadonlySet<string>;
}

/** How far news reaches where a row does not say. */
const yearDays = 365;

const dayShape = /^\d{4}-\d{2}-\d{2}$/u;
const yearlyDayShape = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

function dayCell(file: URL, line: number, cell: string): Day {
  if (!dayShape.test(cell)) throw tableError(file, line, `"${cell}" is no day: write YYYY-MM-DD`);
  return cell;
}

function dayOrNull(file: URL, line: number, cell: string): Day | null {
  return cell === '' ? null : dayCell(file, line, cell);
}

/** Texts are looked up in lower case with straight quotes: other words would never be found. */
function wordsCell(file: URL, line: number, cell: string): readonly string[] {
  const words = listCell(cell);
  const odd = words.find((word) => word !== word.toLowerCase() || /[‘’“”]/u.test(word));
  if (odd !== undefined) throw tableError(file, line, `write "${odd}" in lower case with straight quotes`);
  return words;
}

function reachCell(file: URL, line: number, cell: string): WorldFact['reachDays'] {
  if (cell === '') return { before: yearDays, after: yearDays };
  const [before = Number.NaN, after = Number.NaN] = listCell(cell).map(Number);
  if (!(before > 0 && after > 0)) throw tableError(file, line, `reach is two numbers of days, not "${cell}"`);
  return { before, after };
}

function readFacts(file: URL): readonly WorldFact[] {
  const columns = ['phrases', 'also', 'not', 'kind', 'from', 'to', 'known', 'reach'] as const;
  return readTable(file, columns).map(({ line, cells }) => {
    const kind = knownCell(factKinds, cells.kind, file, line);
    const days = { from: dayCell(file, line, cells.from), to: dayOrNull(file, line, cells.to) };
    if (days.to !== null && days.to < days.from) throw tableError(file, line, 'it ends before it begins');
    return {
      phrases: wordsCell(file, line, cells.phrases),
      also: wordsCell(file, line, cells.also),
      not: wordsCell(file, line, cells.not),
      kind,
      days,
      known: dayOrNull(file, line, cells.known),
      reachDays: reachCell(file, line, cells.reach),
    };
  });
}

function readCandidacies(file: URL): readonly Candidacy[] {
  const columns = ['names', 'party', 'announced', 'presumptive', 'nominated', 'ended', 'election'] as const;
  return readTable(file, columns).map(({ line, cells }) => ({
    names: listCell(cells.names),
    party: cells.party,
    announced: dayCell(file, line, cells.announced),
    presumptive: dayOrNull(file, line, cells.presumptive),
    nominated: dayOrNull(file, line, cells.nominated),
    ended: dayCell(file, line, cells.ended),
  }));
}

function readReigns(file: URL): readonly Reign[] {
  return readTable(file, ['names', 'from', 'to'] as const).map(({ line, cells }) => ({
    names: listCell(cells.names),
    from: dayCell(file, line, cells.from),
    to: dayOrNull(file, line, cells.to),
  }));
}

function readBirths(file: URL): readonly Birth[] {
  return readTable(file, ['names', 'born'] as const).map(({ line, cells }) => ({
    names: listCell(cells.names),
    born: dayCell(file, line, cells.born),
  }));
}

function readFamousDays(file: URL): ReadonlySet<string> {
  return new Set(
    readTable(file, ['day', 'why'] as const).map(({ line, cells: { day } }) => {
      if (!yearlyDayShape.test(day))
        throw tableError(file, line, `"${day}" is no day of the year: write MM-DD`);
      return day;
    }),
  );
}

/** Reads `data/dating/` under the folder of all tables. */
export function readDatingTables(folder: URL): DatingTables {
  const folderOfFacts = new URL('dating/facts/', folder);
  const names = readdirSync(folderOfFacts).filter((name) => name.endsWith('.tsv'));
  const facts = names.sort().flatMap((name) => readFacts(new URL(name, folderOfFacts)));
  return {
    facts,
    factPhrases: indexPhrases(facts, ({ phrases }) => phrases),
    candidacies: readCandidacies(new URL('dating/candidacies.tsv', folder)),
    reigns: readReigns(new URL('dating/reigns.tsv', folder)),
    births: readBirths(new URL('dating/births.tsv', folder)),
    famousDays: readFamousDays(new URL('dating/famous-days.tsv', folder)),
  };
}
