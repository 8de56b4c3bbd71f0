// All corrections, a paragraph each: what it says, of which words, whether it stands, and what it names now.

import type { CorrectionLine, CorrectionsAnswer, NamedLine } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { relations, valueWords } from './render-marks.ts';
import { shortId } from './short-id.ts';
import { wrapText } from './wrap-text.ts';

const indent = '    ';

function deed({ correction }: CorrectionLine): string {
  switch (correction.action) {
    case 'reject':
      return correction.what.kind === 'link' ? `not ${relations[correction.what.relation]}` : 'rejected';
    case 'accept':
      return correction.what.kind === 'link' ? relations[correction.what.relation] : 'accepted';
    case 'edit':
      return `${correction.field}: ${valueWords(correction.seen)} → ${valueWords(correction.value)}`;
    case 'merge':
      return correction.what.kind === 'link'
        ? relations[correction.what.relation]
        : `${correction.what.is.name} is ${correction.what.of.name}`;
    case 'split':
      return `not ${correction.actor.name}, but ${correction.to?.name ?? 'someone whom the words describe'}`;
    case 'undo':
      return `undoes ${shortId(correction.correctionId)}`;
  }
}

function nameLine({ kind, entryId, quote, now, lost }: NamedLine, { style, widthColumns }: Terminal): string {
  const words = quote === null ? '' : ` “${quote}”`;
  const place =
    lost !== null
      ? `names nothing now: ${lost}`
      : now?.isAnother
        ? `read anew as ${shortId(now.entryId)}`
        : '';
  const text = `${kind} ${shortId(entryId)}${words}${place === '' ? '' : ` — ${place}`}`;
  return style(
    lost === null ? 'dim' : 'yellow',
    `${indent}${wrapText(text, widthColumns - indent.length, indent)}`,
  );
}

function stateWords({ state, by }: CorrectionLine): string {
  if (state === 'stands') return '';
  return ` [${state} by ${by.map(shortId).join(', ')}]`;
}

function renderCorrection(line: CorrectionLine, terminal: Terminal): string[] {
  const { style, widthColumns } = terminal;
  const { author, reason, made } = line.correction;
  const head = `${style('bold', shortId(line.id))} ${deed(line)}${style('yellow', stateWords(line))}`;
  const signed = `${author}, ${made.slice(0, 16).replace('T', ' ')}: ${reason}`;
  return [
    head,
    `${indent}${wrapText(signed, widthColumns - indent.length, indent)}`,
    ...line.names.map((name) => nameLine(name, terminal)),
  ];
}

export function renderCorrections({ corrections }: CorrectionsAnswer, terminal: Terminal): string[] {
  if (corrections.length === 0)
    return ['Nobody has corrected anything yet; `demarche edit`, `reject`, `merge` and their like do.'];
  return corrections.flatMap((line) => renderCorrection(line, terminal));
}
