// Findings as people have put them right: what is rejected leaves, what is edited comes by its new days and parties, marked.

import { applyRuling, isQuoted, mentionsOf, mergedActors } from '../../corrections/index.ts';
import type { ActorKey, Finding, FindingFilter, Ledger, SearchOptions } from '../../ledger/index.ts';
import type { ActorReference } from '../../record/index.ts';
import { compareText } from '../../text/index.ts';
import { begunBy, knownBy } from './allowed-by-clocks.ts';
import { followArticle } from './follow-article.ts';
import type { RulingsReader } from './load-rulings.ts';
import { pagesBorneOn } from './pages-borne-on.ts';
import type { LedgerRulings, RuledPage, WithMarks } from './types.ts';

function matches(key: ActorKey, { actorId, country }: Pick<ActorReference, 'actorId' | 'country'>): boolean {
  return (
    (key.country !== null && country === key.country) || (key.actorId !== null && actorId === key.actorId)
  );
}

/** The side itself and the actors that are said to be of it; null where one of these is only described and so in no index. */
function keysOf(key: ActorKey, { merges }: Pick<LedgerRulings, 'merges'>): readonly ActorKey[] | null {
  const others = mergedActors(merges).filter(({ identity }) => matches(key, identity));
  if (others.some(({ is }) => is.actorId === null)) return null;
  return [key, ...others.map(({ is: { actorId } }) => ({ country: null, actorId }))];
}

/** All ways to take one key of each. */
function combine(each: readonly (readonly ActorKey[])[]): readonly (readonly ActorKey[])[] {
  return each.reduce<readonly (readonly ActorKey[])[]>(
    (rows, keys) => rows.flatMap((row) => keys.map((key) => [...row, key])),
    [[]],
  );
}

const everything: SearchOptions = { limit: Number.MAX_SAFE_INTEGER, includePossibly: true };

/** What articles tell that call somebody so: an actor that is only described stands in no index, but the words do. */
async function findCalled(
  ledger: Ledger,
  name: string,
  filter: Omit<FindingFilter, 'keys'>,
): Promise<readonly Finding[]> {
  const phrase = `"${name.replaceAll('"', ' ')}"`;
  const { hits } = await ledger.search(phrase, filter.clocks, everything);
  const articleIds = [...new Set(hits.map(({ articleId }) => articleId))];
  return articleIds.length === 0 ? [] : ledger.findings({ ...filter, articleIds });
}

/** The acts under the keys, which know only who was read, and those of all actors that are said to be others. */
async function withActsOfMerged(
  ledger: Ledger,
  filter: FindingFilter,
  { merges }: Pick<LedgerRulings, 'merges'>,
): Promise<readonly Finding[]> {
  const { keys: _, ...rest } = filter;
  const found = await Promise.all(
    mergedActors(merges).map(({ is: { actorId, name } }) =>
      actorId === null
        ? findCalled(ledger, name, rest)
        : ledger.findings({ ...rest, participants: [{ country: null, actorId }] }),
    ),
  );
  const all = [await ledger.findings(filter), ...found].flat();
  return [...new Map(all.map((finding) => [finding.entry.id, finding])).values()];
}

/** Findings that may match once their mentions name whom people say. */
export async function findWidely(
  ledger: Ledger,
  filter: FindingFilter,
  rulings: Pick<LedgerRulings, 'merges'>,
): Promise<readonly Finding[]> {
  const { participants = [], keys: actKeys, ...rest } = filter;
  if (rulings.merges.byActor.size === 0) return ledger.findings(filter);
  if (actKeys !== undefined) return withActsOfMerged(ledger, filter, rulings);
  if (participants.length === 0) return ledger.findings(filter);
  const keys = participants.flatMap((key) => {
    const own = keysOf(key, rulings);
    return own === null ? [] : [own];
  });
  const found = await Promise.all(
    combine(keys).map((row) => ledger.findings({ ...rest, participants: row })),
  );
  return [...new Map(found.flat().map((finding) => [finding.entry.id, finding])).values()];
}

type CorrectedFinding = Finding & WithMarks;

/** Null where the record or its article is rejected. */
function correct(
  finding: Finding,
  page: RuledPage | undefined,
  { merges }: LedgerRulings,
): CorrectedFinding | null {
  const { entry } = finding;
  if (!isQuoted(entry)) return finding;
  if (page !== undefined && page.corrected === null) return null;
  const corrected = applyRuling(entry, merges, page?.rulings.byEntry.get(entry.id));
  if (corrected.isRejected) return null;
  const reported = page?.corrected?.content.dating.published ?? finding.reported;
  if (corrected.marks.length === 0 && page === undefined) return finding;
  const followed = followArticle(corrected.entry, page);
  const marks = [...corrected.marks, ...(followed?.marks ?? [])];
  return {
    ...finding,
    reported,
    entry: followed?.entry ?? corrected.entry,
    ...(marks.length === 0 ? {} : { corrections: marks }),
  };
}

/** The finding as the clocks allow it; null where they do not, or where it is no longer about the sides. */
function allow(
  finding: CorrectedFinding,
  page: RuledPage | undefined,
  filter: FindingFilter,
): CorrectedFinding | null {
  const { participants = [], clocks } = filter;
  const mentions = mentionsOf(finding.entry);
  if (!participants.every((key) => mentions.some((mention) => matches(key, mention)))) return null;
  if (page?.stored === undefined || page.stored === null) return finding;
  const known = knownBy({ reported: finding.reported, recordedAt: page.stored.recordedAt }, clocks);
  if (known === null || !begunBy(finding.entry, finding, clocks)) return null;
  return { ...finding, onlyPossiblyKnown: known === 'possibly' };
}

/** Records of ruled pages that the ledger's indexes do not find, since they know only what was read. */
function onRuledPages(filter: FindingFilter, { pages }: LedgerRulings): readonly Finding[] {
  return [...pages.values()]
    .flatMap(({ findings }) => findings)
    .filter(
      ({ entry, articleId }) =>
        filter.kinds.includes(entry.kind) &&
        (filter.articleIds === undefined || filter.articleIds.includes(articleId)),
    )
    .toSorted((a, b) => compareText(a.recordedAt, b.recordedAt) || compareText(a.entry.id, b.entry.id));
}

/** A finding as people have put it right; none where it is rejected, or no longer asked for. */
export function correctOne(
  finding: Finding,
  filter: FindingFilter,
  rulings: LedgerRulings,
): readonly CorrectedFinding[] {
  const page = rulings.byArticle.get(finding.articleId);
  const corrected = correct(finding, page, rulings);
  const allowed = corrected === null ? null : allow(corrected, page, filter);
  return allowed === null ? [] : [allowed];
}

/** `found` as people have put it right, in the order of taking; what is found only by its correction comes last. */
export function correctFindings(
  found: readonly Finding[],
  filter: FindingFilter,
  rulings: LedgerRulings,
): readonly CorrectedFinding[] {
  const known = new Set(found.map(({ entry }) => entry.id));
  const others = onRuledPages(filter, rulings).filter(({ entry }) => !known.has(entry.id));
  return [...found, ...others].flatMap((finding) => correctOne(finding, filter, rulings));
}

/** Reads the pages alone that bear on what is found. */
export async function correctedFindings(
  ledger: Ledger,
  filter: FindingFilter,
  { merges, signs, rulingsOn }: RulingsReader,
): Promise<readonly CorrectedFinding[]> {
  const found = await findWidely(ledger, filter, { merges });
  return correctFindings(found, filter, await rulingsOn(pagesBorneOn(found, signs)));
}
