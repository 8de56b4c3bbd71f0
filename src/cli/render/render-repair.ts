// What became of a damaged ledger: how much of it holds, what does not and why, what can be read again, and what is lost for good.

import type { DamagedLedger, Ledger } from '../../ledger/index.ts';
import type { Gone, LostEntry, RepairSummary } from '../../run/index.ts';
import { asArgument } from '../../text/index.ts';

const listedRanges = 50;
/** Names told at once: who has lost more reads the folder again. */
const listedNames = 20;

/** Lost entries that follow each other, with the same fault. */
interface LostRange {
  readonly first: LostEntry;
  last: LostEntry;
}

export const counted = (many: number, one: string, more: string): string =>
  `${many} ${many === 1 ? one : more}`;

function rangesOf(lost: readonly LostEntry[]): readonly LostRange[] {
  const ranges: LostRange[] = [];
  for (const entry of [...lost].sort((a, b) => a.seq - b.seq)) {
    const range = ranges.at(-1);
    if (range?.last.seq === entry.seq - 1 && range.last.fault === entry.fault) range.last = entry;
    else ranges.push({ first: entry, last: entry });
  }
  return ranges;
}

function rangeWords({ first, last }: LostRange): string {
  if (first === last)
    return `  entry ${first.seq} (${first.id?.slice(0, 12) ?? 'id unknown'}): ${first.fault}`;
  return `  entries ${first.seq} to ${last.seq}, each: ${first.fault}`;
}

function lostLines({ lost }: RepairSummary, name: string): string[] {
  if (lost.length === 0) return [];
  const ranges = rangesOf(lost);
  const hidden = ranges
    .slice(listedRanges)
    .reduce((sum, { first, last }) => sum + last.seq - first.seq + 1, 0);
  return [
    ...ranges.slice(0, listedRanges).map(rangeWords),
    ...(hidden > 0 ? [`  and ${hidden} more`] : []),
    `each of them is kept as a problem REPAIR_LOST; ${name} is left as it is`,
  ];
}

function gonePageLines({ pages, unknownPages }: Gone): string[] {
  const all = pages.length + (unknownPages ?? 0);
  const names = pages.flatMap((page) => page.names.slice(0, 1));
  const shown = names.slice(0, listedNames);
  const rest = all - shown.length;
  const more =
    rest === 0 ? [] : [names.length > shown.length ? `and ${rest} more` : `${rest} of unknown name`];
  return [
    ...(all === 0
      ? []
      : [
          `  ${counted(all, 'page', 'pages')} with all that was read from ${all === 1 ? 'it' : 'them'}: ${[...shown, ...more].join(', ')}`,
        ]),
    ...(unknownPages === null ? ['  perhaps other pages: how many there were is not known any more'] : []),
  ];
}

function goneCorrectionLines({ corrections }: Gone): string[] {
  if (corrections === null) return ['  perhaps corrections: how many there were is not known any more'];
  const { lost, of } = corrections;
  if (lost === 0) return [];
  const all = of === 1 ? 'the one correction' : `all ${of} corrections`;
  return [`  ${lost === of ? all : `${lost} of ${of} corrections`} that people made`];
}

/** What is lost for good, and what brings it back all the same. */
function goneLines({ lost, gone }: RepairSummary, name: string): string[] {
  const [pages, corrections] = [gonePageLines(gone), goneCorrectionLines(gone)];
  if (lost.length === 0 || pages.length + corrections.length === 0) return [];
  const ways = [
    ...(pages.length > 0
      ? [`read these pages again from their files: demarche read PATH... --ledger ${asArgument(name)}`]
      : []),
    ...(corrections.length > 0 ? ['make these corrections again'] : []),
  ];
  return [
    'Lost for good:',
    ...pages,
    ...corrections,
    `Where there is a backup, restore it: demarche restore BACKUP --ledger OTHER.db. Else ${ways.join('; ')}`,
  ];
}

export function renderRepair(
  summary: RepairSummary,
  from: Pick<DamagedLedger, 'name'>,
  to: Pick<Ledger, 'name'>,
): string[] {
  const { kept, lost, toReread, feeds } = summary;
  const hold = kept === 1 ? 'still holds and is' : 'still hold and are';
  const not =
    lost.length === 0 ? 'nothing is lost' : `${lost.length} ${lost.length === 1 ? 'does' : 'do'} not:`;
  const again = `to read again what was lost: demarche reread --ledger ${asArgument(to.name)}`;
  return [
    `${counted(kept, 'entry', 'entries')} of ${from.name} ${hold} in ${to.name}; ${not}`,
    ...lostLines(summary, from.name),
    ...(toReread > 0
      ? [`${counted(toReread, 'page', 'pages')} lost records, but not their bytes; ${again}`]
      : []),
    ...(feeds === null
      ? ['Watched feeds, where there were any, cannot be read; name them again: demarche watch FEED...']
      : feeds > 0
        ? [`${counted(feeds, 'watched feed', 'watched feeds')} with what is read of them`]
        : []),
    ...goneLines(summary, to.name),
  ];
}
