// That fields of a record have other values, as corrections. Nothing is written here.

import { checkField, fieldOf, type MadeCorrection, moveSpans, setField } from '../../corrections/index.ts';
import type { CorrectionOf } from '../../record/index.ts';
import { DemarcheError } from '../../text/index.ts';
import type { CorrectedLedger } from '../corrected/index.ts';
import { type NamedEntry, nameEntry } from './name-entry.ts';
import { correctionOf, type Signature } from './signature.ts';

/** A field as a person wants it, given the record as it is shown now. */
export interface FieldChange {
  readonly field: string;
  readonly valueFor: (named: NamedEntry) => unknown;
}

type JsonValue = CorrectionOf<'edit'>['value'];

function checkWords(field: string, value: unknown, text: string): void {
  if (moveSpans(value, 0, text) !== null) return;
  throw new DemarcheError(
    'VALUE_REFUSED',
    `the value for ${field} has words that do not stand at their place in the article`,
    'Each actor and place keeps the words of the article that name it.',
  );
}

function proposeEdit(
  named: NamedEntry,
  { field, valueFor }: FieldChange,
  signature: Signature,
): MadeCorrection {
  const { naming, shown, articleText } = named;
  checkField(shown.kind, field);
  const edited = setField(shown, field, valueFor(named));
  const [value, seen] = [fieldOf(edited, field) as JsonValue, (fieldOf(shown, field) ?? null) as JsonValue];
  checkWords(field, value, articleText);
  return correctionOf({ action: 'edit', what: naming, field, value, seen, ...signature });
}

/** One correction a field, also where it has that value (`saidAlready` tells). Throws a DemarcheError `FIELD_UNKNOWN`, `VALUE_REFUSED`, or as `nameEntry` does. */
export async function proposeEdits(
  ledger: CorrectedLedger,
  id: string,
  changes: readonly FieldChange[],
  signature: Signature,
): Promise<readonly MadeCorrection[]> {
  const named = await nameEntry(ledger, id);
  return changes.map((change) => proposeEdit(named, change, signature));
}
