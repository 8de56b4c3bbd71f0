// From a line of an answer to the words that it rests on: the entry, its sentence in its surroundings, its rule, its article.

import type { CorrectionMark } from '../corrections/index.ts';
import type { Clocks, Ledger, StoredEntry } from '../ledger/index.ts';
import type { DatingClue } from '../record/index.ts';
import { DemarcheError } from '../text/index.ts';
import { begunBy, type CorrectedLedger, knownBy, marksOf } from './corrected/index.ts';
import { labelOf } from './label-articles.ts';
import type { ArticleLabel } from './types.ts';

/** How much of the article is shown on either side of the quote, in UTF-16 code units. */
const surroundingsChars = 240;

export interface WhyAnswer {
  readonly entry: StoredEntry;
  /** The quote with the words around it; null for entries that quote nothing (pages, readings, problems). */
  readonly passage: { readonly before: string; readonly quote: string; readonly after: string } | null;
  readonly ruleId: string | null;
  readonly article: ArticleLabel | null;
  readonly datingClues: readonly DatingClue[];
  /** Every standing correction that names the entry, in the order of making. */
  readonly corrections: readonly CorrectionMark[];
}

/** The entry whose id starts with `asked`; throws ENTRY_NOT_FOUND or ENTRY_AMBIGUOUS. */
export async function findEntry(ledger: Ledger, asked: string): Promise<StoredEntry> {
  const prefix = asked.toLowerCase();
  const hits = /^[0-9a-f]{4,64}$/u.test(prefix) ? await ledger.entriesWithPrefix(prefix, 5) : [];
  const [only, second] = hits;
  if (only === undefined) {
    throw new DemarcheError(
      'ENTRY_NOT_FOUND',
      `no entry of ${ledger.name} has an id that starts with "${asked}"`,
      'Take the id from the end of a line of another answer; at least four of its digits are needed.',
    );
  }
  if (second !== undefined) {
    const list = hits.map(({ id, kind }) => `${id.slice(0, 16)} (${kind})`).join(', ');
    throw new DemarcheError(
      'ENTRY_AMBIGUOUS',
      `"${asked}" starts several ids: ${list}`,
      'Give more digits of the id.',
    );
  }
  return only;
}

function evidenceOf(entry: StoredEntry) {
  return entry.kind === 'event' || entry.kind === 'claim' || entry.kind === 'figure'
    ? entry.content.evidence
    : null;
}

/** Says so where the ledger holds the entry, but a clock of the question stands before it. */
async function refuseLater(ledger: Ledger, entry: StoredEntry, clocks: Clocks): Promise<void> {
  const { on, known, recorded } = clocks;
  const refuse = (what: string) => {
    const message = `the ${entry.kind} ${entry.id.slice(0, 12)} is in ${ledger.name}, but ${what}`;
    throw new DemarcheError('ENTRY_NOT_YET_KNOWN', message, 'Give a later day, or leave the option out.');
  };
  if (recorded !== undefined && entry.recordedAt > recorded) refuse(`was not recorded by ${recorded}`);
  const evidence = evidenceOf(entry);
  const stored = await ledger.entry(evidence?.articleId ?? entry.id);
  if (stored?.kind !== 'article') return;
  const told = { reported: stored.content.dating.published, recordedAt: stored.recordedAt };
  if (knownBy(told, clocks) === null) refuse(`was not known by ${known}`);
  const taken = { ...told, recordedAt: entry.recordedAt };
  if (evidence !== null && !begunBy(entry, taken, clocks)) refuse(`had not begun by ${on}`);
}

/** The entry as it was taken; what people put right in it is told beside it. */
export async function askWhy(
  ledger: CorrectedLedger,
  asked: string,
  clocks: Clocks = {},
): Promise<WhyAnswer> {
  const entry = await findEntry(ledger, asked);
  await refuseLater(ledger, entry, clocks);
  const evidence = evidenceOf(entry);
  const stored = await ledger.entry(evidence?.articleId ?? entry.id);
  const article = stored?.kind === 'article' ? stored : null;
  const text = article?.content.text ?? '';
  return {
    entry,
    passage:
      evidence === null
        ? null
        : {
            before: text.slice(Math.max(0, evidence.span.start - surroundingsChars), evidence.span.start),
            quote: evidence.quote,
            after: text.slice(evidence.span.end, evidence.span.end + surroundingsChars),
          },
    ruleId: evidence?.ruleId ?? null,
    article: article === null ? null : labelOf(article),
    datingClues: article?.content.dating.clues ?? [],
    corrections: await marksOf(ledger, entry),
  };
}
