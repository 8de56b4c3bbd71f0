// What each record that corrections bear on would say, field by field.

import { type CorrectableEntry, fieldOf, isQuoted, type QuotedEntry } from '../../corrections/index.ts';
import type { Finding } from '../../ledger/index.ts';
import type { RecordsConcerned } from './records-concerned.ts';

/** A field as it is and as it would be. */
export interface FieldEffect {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a record would say. */
export interface RecordEffect {
  readonly id: string;
  readonly kind: CorrectableEntry['kind'];
  /** Its words; of an article its headline. */
  readonly quote: string | null;
  /** It leaves the answers, comes back to them, or says something else. */
  readonly becomes: 'rejected' | 'restored' | 'changed';
  /** None where it leaves or comes back. */
  readonly fields: readonly FieldEffect[];
}

/** How the days of an act are known says nothing beside them; an article's dating is told by its day. */
const toldOtherwise: ReadonlySet<string> = new Set(['occurredBasis', 'dating']);

function fieldsOf(before: CorrectableEntry, after: CorrectableEntry): readonly FieldEffect[] {
  const names = [...new Set([...Object.keys(before.content), ...Object.keys(after.content)])];
  const fields = [...names.filter((name) => !toldOtherwise.has(name)), 'published'];
  return fields.flatMap((field): FieldEffect[] => {
    const isNone = field === 'published' && before.kind !== 'article';
    const [was, is] = isNone ? [] : [fieldOf(before, field), fieldOf(after, field)];
    const isSame = JSON.stringify(was) === JSON.stringify(is);
    return isSame ? [] : [{ field, before: was ?? null, after: is ?? null }];
  });
}

function effectOn(
  read: CorrectableEntry,
  quote: string | null,
  before: CorrectableEntry | null,
  after: CorrectableEntry | null,
): readonly RecordEffect[] {
  const { id, kind } = read;
  if (before === null || after === null)
    return [{ id, kind, quote, becomes: after === null ? 'rejected' : 'restored', fields: [] }];
  const fields = fieldsOf(before, after);
  return fields.length === 0 ? [] : [{ id, kind, quote, becomes: 'changed', fields }];
}

function entryOf(finding: Finding | null): QuotedEntry | null {
  return finding !== null && isQuoted(finding.entry) ? finding.entry : null;
}

/** Articles first; what leaves or comes back with its article is not told apart. */
export function recordEffects({ changed, articles }: RecordsConcerned): readonly RecordEffect[] {
  const gone = new Set(
    articles.filter(({ before, after }) => before === null || after === null).map(({ read }) => read.id),
  );
  return [
    ...articles.flatMap(({ read, before, after }) => effectOn(read, read.content.headline, before, after)),
    ...changed.flatMap((change): readonly RecordEffect[] => {
      const [before, after] = [entryOf(change.before), entryOf(change.after)];
      const read = before ?? after;
      const articleId = (change.before ?? change.after)?.articleId ?? '';
      if (read === null || gone.has(articleId)) return [];
      return effectOn(read, read.content.evidence.quote, before, after);
    }),
  ];
}
