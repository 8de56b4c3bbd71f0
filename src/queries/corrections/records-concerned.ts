// Which records corrections bear on, as they are and as they would be.

import { linkOf, type MadeCorrection, namingsOf } from '../../corrections/index.ts';
import type { ActorKey, Finding } from '../../ledger/index.ts';
import type { CorrectedLedger } from '../corrected/index.ts';
import type { StoredArticle } from '../find-article.ts';

const kinds = ['event', 'figure', 'claim'] as const;

/** What undoings come to in the end is what they bear on. */
export function targetsOf(
  proposed: readonly MadeCorrection[],
  made: readonly MadeCorrection[],
): readonly MadeCorrection[] {
  const byId = new Map(made.map((one) => [one.id, one]));
  return proposed.flatMap((one) => {
    let target: MadeCorrection | undefined = one;
    while (target?.content.action === 'undo') target = byId.get(target.content.correctionId);
    return target ?? [];
  });
}

async function onPage(ledger: CorrectedLedger, pageId: string): Promise<readonly Finding[]> {
  const articleId = (await ledger.readingOf(pageId, {}))?.articleId ?? null;
  return articleId === null ? [] : ledger.findings({ kinds, articleIds: [articleId], clocks: {} });
}

async function about(
  { is, of }: { is: ActorKey; of: ActorKey },
  ledger: CorrectedLedger,
): Promise<readonly Finding[]> {
  const found = await Promise.all(
    [is, of].map((key) => ledger.findings({ kinds: ['event'], participants: [key], clocks: {} })),
  );
  return found.flat();
}

/** The records that a correction may bear on, by their ids, as this ledger has them. */
async function bornOn(target: MadeCorrection, ledger: CorrectedLedger): Promise<readonly Finding[]> {
  const { content } = target;
  if (content.action === 'merge' && content.what.kind === 'actor') {
    const key = ({ actorId }: { readonly actorId: string | null }) => ({ country: null, actorId });
    return about({ is: key(content.what.is), of: key(content.what.of) }, ledger);
  }
  const pageIds = [...new Set(namingsOf(target).map(({ pageId }) => pageId))];
  return (await Promise.all(pageIds.map((pageId) => onPage(ledger, pageId)))).flat();
}

async function findingsOf(targets: readonly MadeCorrection[], ledger: CorrectedLedger) {
  const findings = (await Promise.all(targets.map((target) => bornOn(target, ledger)))).flat();
  return new Map(findings.map((finding) => [finding.entry.id, finding]));
}

/** A record that was read from an article, where it would be another, come or go. */
export interface FindingChange {
  readonly before: Finding | null;
  readonly after: Finding | null;
}

interface ArticleChange {
  readonly read: StoredArticle;
  /** As people have put it right; null where it is rejected. */
  readonly before: StoredArticle | null;
  readonly after: StoredArticle | null;
}

export interface RecordsConcerned {
  readonly changed: readonly FindingChange[];
  readonly articles: readonly ArticleChange[];
}

async function articleNow(ledger: CorrectedLedger, pageId: string, read: StoredArticle) {
  const page = (await ledger.rulings()).pages.get(pageId);
  return page === undefined ? read : page.corrected;
}

/** The articles of the pages that are named, where they would be others. */
async function articlesOf(
  targets: readonly MadeCorrection[],
  [before, after]: readonly [CorrectedLedger, CorrectedLedger],
): Promise<readonly ArticleChange[]> {
  const changes: ArticleChange[] = [];
  for (const pageId of new Set(targets.flatMap(namingsOf).map((naming) => naming.pageId))) {
    const articleId = (await after.readingOf(pageId, {}))?.articleId ?? null;
    const read = articleId === null ? null : await after.asTaken.entry(articleId);
    if (read?.kind !== 'article') continue;
    const [was, is] = [await articleNow(before, pageId, read), await articleNow(after, pageId, read)];
    if (JSON.stringify(was?.content) !== JSON.stringify(is?.content))
      changes.push({ read, before: was, after: is });
  }
  return changes;
}

/** The record by its id, where the ledger still shows it: who takes part in it decides under whom it is found. */
async function findIn(ledger: CorrectedLedger, { entry, articleId }: Finding): Promise<Finding | null> {
  const found = await ledger.findings({ kinds, articleIds: [articleId], clocks: {} });
  return found.find((other) => other.entry.id === entry.id) ?? null;
}

/** The promises of which it is said, or no longer said, that an article does not end them: they are what they were, but their ends. */
export async function promisesConcerned(
  proposed: readonly MadeCorrection[],
  ledger: CorrectedLedger,
): Promise<readonly FindingChange[]> {
  const targets = targetsOf(proposed, (await ledger.rulings()).made);
  const namings = targets.flatMap((made) => {
    const link = linkOf(made)?.link;
    return link?.relation === 'ends-promise' ? link.of : [];
  });
  const found: Finding[] = [];
  for (const naming of namings) {
    if (naming.kind === 'article') continue;
    const acts = await onPage(ledger, naming.pageId);
    found.push(
      ...acts.filter(({ entry }) => entry.kind === 'event' && entry.content.evidence.quote === naming.quote),
    );
  }
  return found.map((finding) => ({ before: finding, after: finding }));
}

function countriesOf({ entry }: Finding): readonly string[] {
  if (entry.kind !== 'event') return [];
  const { actors, recipients } = entry.content;
  return [...actors, ...recipients].flatMap(({ country }) => country ?? []);
}

/** The acts that both pages of a copy tell of, or of what is said to be none: how many sources they have is for the copy to say. */
export async function actsOfCopies(
  proposed: readonly MadeCorrection[],
  ledger: CorrectedLedger,
): Promise<readonly FindingChange[]> {
  const links = targetsOf(proposed, (await ledger.rulings()).made).flatMap(
    (made) => linkOf(made)?.link ?? [],
  );
  const found: Finding[] = [];
  for (const { of } of links.filter(({ relation }) => relation === 'copy')) {
    const pages = await Promise.all(of.map(({ pageId }) => onPage(ledger, pageId)));
    const named = pages.map((findings) => new Set(findings.flatMap(countriesOf)));
    const isOfBoth = (finding: Finding) =>
      countriesOf(finding).every((country) => named.every((countries) => countries.has(country)));
    found.push(...pages.flat().filter((finding) => finding.entry.kind === 'event' && isOfBoth(finding)));
  }
  return found.map((finding) => ({ before: finding, after: finding }));
}

/** All that would be others, in the order of finding. */
export async function recordsConcerned(
  proposed: readonly MadeCorrection[],
  [before, after]: readonly [CorrectedLedger, CorrectedLedger],
): Promise<RecordsConcerned> {
  const targets = targetsOf(proposed, (await after.rulings()).made);
  const [was, is] = [await findingsOf(targets, before), await findingsOf(targets, after)];
  const changed: FindingChange[] = [];
  for (const [id, some] of new Map([...was, ...is])) {
    const change = {
      before: was.get(id) ?? (await findIn(before, some)),
      after: is.get(id) ?? (await findIn(after, some)),
    };
    if (JSON.stringify(change.before) !== JSON.stringify(change.after)) changed.push(change);
  }
  return { changed, articles: await articlesOf(targets, [before, after]) };
}
