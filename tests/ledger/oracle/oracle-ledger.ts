// The ledger as plainly as it can be told: a list of entries, and every look-up a walk over all of them. What the engines answer
// by indexes and statements is compared with it.

import type {
  ActKeyMaker,
  ActorKey,
  AppendOutcome,
  ArticleDays,
  ArticleHead,
  Clocks,
  Finding,
  FindingFilter,
  Ledger,
  PageToReread,
  SearchFound,
  SearchHit,
  SearchOptions,
  StoredEntry,
  Taking,
} from '../../../src/ledger/index.ts';
import type { Entry, RecordKind, RecordOf } from '../../../src/record/index.ts';
import { compareText } from '../../../src/text/index.ts';
import type { DayInterval } from '../../../src/time/index.ts';
import { terms } from './random-records.ts';

/** What it answers; of a search it tells what is found, not in which order. */
type Answered =
  | 'actorsNamed'
  | 'append'
  | 'articleDays'
  | 'articleHeads'
  | 'articles'
  | 'articlesNamed'
  | 'articlesWith'
  | 'classedActs'
  | 'codes'
  | 'countByKind'
  | 'entriesWithPrefix'
  | 'entry'
  | 'figuresUnder'
  | 'findings'
  | 'hasActKeys'
  | 'hasReading'
  | 'kept'
  | 'listedActs'
  | 'newestActs'
  | 'ofKind'
  | 'pageIdsAt'
  | 'pagesToReread'
  | 'pairMonths'
  | 'pairTotals'
  | 'readingOf'
  | 'search';
type Stored<K extends RecordKind> = Extract<StoredEntry, { kind: K }>;
type Told = Stored<'event' | 'figure' | 'claim'>;
const lastInstant = '9999';

/** A fresh, empty one; `append` is all that changes it. */
export class OracleLedger implements Pick<Ledger, Answered> {
  readonly #entries: StoredEntry[] = [];
  readonly #acts: ActKeyMaker | undefined;

  /** With a maker acts can be asked for by their keys. */
  constructor(acts?: ActKeyMaker) {
    this.#acts = acts;
  }

  async append(entries: readonly Entry[], { recordedAt, location }: Taking): Promise<AppendOutcome> {
    const added: string[] = [];
    for (const entry of entries) {
      if (this.#entries.some(({ id }) => id === entry.id)) continue;
      const before = this.#entries.at(-1);
      const at = before !== undefined && before.recordedAt > recordedAt ? before.recordedAt : recordedAt;
      this.#entries.push({
        ...entry,
        seq: this.#entries.length + 1,
        recordedAt: at,
        location,
        chainHash: '',
      });
      added.push(entry.id);
    }
    return { added, known: entries.length - added.length };
  }

  async entry(id: string): Promise<StoredEntry | null> {
    return this.#entries.find((entry) => entry.id === id) ?? null;
  }

  async entriesWithPrefix(prefix: string, limit: number): Promise<StoredEntry[]> {
    return this.#entries.filter(({ id }) => id.startsWith(prefix)).slice(0, limit);
  }

  async ofKind<K extends RecordKind>(kind: K, clocks: Clocks): Promise<Stored<K>[]> {
    return this.#kind(kind, clocks);
  }

  async countByKind({ recorded = lastInstant }: Clocks): Promise<Partial<Record<RecordKind, number>>> {
    const kinds = this.#entries.filter(({ recordedAt }) => recordedAt <= recorded).map(({ kind }) => kind);
    const counts = [...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length] as const);
    return Object.fromEntries(counts.sort(([a], [b]) => compareText(a, b)));
  }

  async hasReading(pageId: string, version: string): Promise<boolean> {
    return this.#kind('reading', {}).some(
      ({ content }) => content.pageId === pageId && content.version === version,
    );
  }

  async readingOf(pageId: string, clocks: Clocks): Promise<RecordOf<'reading'> | null> {
    return this.#newestReading(pageId, clocks)?.content ?? null;
  }

  async pagesToReread(version: string): Promise<PageToReread[]> {
    return this.#kind('reading', {})
      .filter((reading) => this.#newestReading(reading.content.pageId, {}) === reading)
      .filter(({ content }) => content.version !== version)
      .map(({ id, content: { pageId }, location }) => ({ pageId, location, readingId: id }));
  }

  /** Found under a file name with or without its endings, a path, or the end of a path. */
  async pageIdsAt(name: string): Promise<string[]> {
    const isSo = ({ content, location }: Stored<'sighting'>) =>
      content.name === name ||
      content.name.startsWith(`${name}.`) ||
      location === name ||
      (location?.endsWith(`/${name}`) ?? false);
    return [
      ...new Set(
        this.#kind('sighting', {})
          .filter(isSo)
          .map(({ content }) => content.pageId),
      ),
    ].sort();
  }

  async articles(clocks: Clocks): Promise<Stored<'article'>[]> {
    return this.#kind('article', {}).filter(
      (article) => this.#stands(article.id, article.content.pageId, clocks) && mayBeKnown(article, clocks),
    );
  }

  /** Nothing is kept: what is kept elsewhere must not differ from what is worked out. */
  async kept<Answer>(_name: string, make: () => Promise<Answer>): Promise<Answer> {
    return make();
  }

  async articleDays({ recorded }: Clocks): Promise<ArticleDays[]> {
    const standing = await this.articles(recorded === undefined ? {} : { recorded });
    return standing.map(({ id, content, recordedAt }) => ({
      ...{ articleId: id, reported: content.dating.published, recordedAt },
    }));
  }

  async articleHeads({ recorded }: Clocks): Promise<ArticleHead[]> {
    const standing = await this.articles(recorded === undefined ? {} : { recorded });
    return standing.map(({ id, content, recordedAt, location }) => ({
      ...{ articleId: id, pageId: content.pageId, headline: content.headline, outlet: content.outlet },
      ...{ url: content.canonicalUrl, verdict: content.dating.verdict, reported: content.dating.published },
      ...{ recordedAt, location },
    }));
  }

  async articlesNamed(asked: string, clocks: Clocks): Promise<Stored<'article'>[]> {
    const pageIds = await this.pageIdsAt(asked);
    const isDigits = /^[0-9a-f]{4,64}$/u.test(asked);
    return (await this.articles(clocks)).filter(
      ({ id, content: { pageId, canonicalUrl } }) =>
        pageIds.includes(pageId) ||
        (isDigits && (id.startsWith(asked) || pageId.startsWith(asked))) ||
        (asked.startsWith('https://') && canonicalUrl === asked),
    );
  }

  async hasActKeys(): Promise<boolean> {
    return this.#acts !== undefined;
  }

  /** It has no lists: what is asked of them has to be found in all acts. */
  async listedActs(): Promise<null> {
    return null;
  }

  async pairTotals(): Promise<null> {
    return null;
  }

  async pairMonths(): Promise<null> {
    return null;
  }

  async classedActs(): Promise<null> {
    return null;
  }

  async figuresUnder(): Promise<null> {
    return null;
  }

  async articlesWith(kind: RecordKind, participant: ActorKey): Promise<string[]> {
    const told = this.#told().filter(
      (entry) => entry.kind === kind && partiesOf(entry).some((party) => isParty(party, participant)),
    );
    return [...new Set(told.map(({ content }) => content.evidence.articleId))].sort();
  }

  async codes(): Promise<string[]> {
    const parties = this.#told().flatMap(partiesOf);
    return [...new Set(parties.flatMap(({ country }) => country ?? []))].sort();
  }

  async actorsNamed(actorIds: readonly string[]): Promise<string[]> {
    const named = new Set(this.#told().flatMap((entry) => partiesOf(entry).map(({ actorId }) => actorId)));
    return actorIds.filter((id) => named.has(id));
  }

  async newestActs(): Promise<null> {
    return null;
  }

  async findings({ kinds, participants = [], articleIds, keys, clocks }: FindingFilter): Promise<Finding[]> {
    return this.#entries.flatMap((entry) => {
      if (entry.kind !== 'event' && entry.kind !== 'figure' && entry.kind !== 'claim') return [];
      const article = this.#kind('article', {}).find(({ id }) => id === entry.content.evidence.articleId);
      const isWanted =
        article !== undefined &&
        kinds.includes(entry.kind) &&
        (articleIds === undefined || articleIds.includes(article.id)) &&
        (keys === undefined || this.#isUnder(keys, entry, article)) &&
        participants.every((key) => partiesOf(entry).some((party) => isParty(party, key))) &&
        this.#stands(entry.id, article.content.pageId, clocks) &&
        mayBeKnown(article, clocks) &&
        hadBegun(entry, article.content.dating.published, clocks);
      return isWanted ? [findingOf(entry, article, clocks)] : [];
    });
  }

  /** Passages with all words and phrases, in the order of their taking: how well they fit is not its to know. */
  async passagesWith(query: string, clocks: Clocks, includePossibly: boolean): Promise<PassagesFound> {
    const phrases = phrasesOf(query);
    const standing = await this.articles(clocks);
    const hits =
      phrases.length === 0 ? [] : standing.flatMap((article) => passagesOf(article, phrases, clocks));
    const sure = hits.filter(({ onlyPossiblyKnown }) => !onlyPossiblyKnown);
    return {
      hits: includePossibly ? hits : sure,
      possiblyKnown: includePossibly ? 0 : hits.length - sure.length,
    };
  }

  /** For answers that look for some words, of which no history has as many passages as they take. */
  async search(
    query: string,
    clocks: Clocks,
    { limit, includePossibly }: SearchOptions,
  ): Promise<SearchFound> {
    const { hits, possiblyKnown } = await this.passagesWith(query, clocks, includePossibly);
    return { hits: hits.slice(0, limit), possiblyKnown };
  }

  /** Whichever reading stands. */
  #told(): Told[] {
    return this.#entries.filter(
      (entry): entry is Told => entry.kind === 'event' || entry.kind === 'figure' || entry.kind === 'claim',
    );
  }

  #isUnder(keys: readonly number[], entry: Told, article: Stored<'article'>): boolean {
    const own = entry.kind === 'event' ? (this.#acts?.keysOf(entry, article) ?? []) : [];
    return own.some((key) => keys.includes(key));
  }

  #kind<K extends RecordKind>(kind: K, { recorded = lastInstant }: Clocks): Stored<K>[] {
    const isWanted = (entry: StoredEntry): entry is Stored<K> =>
      entry.kind === kind && entry.recordedAt <= recorded;
    return this.#entries.filter(isWanted);
  }

  #newestReading(pageId: string, clocks: Clocks): Stored<'reading'> | undefined {
    return this.#kind('reading', clocks).findLast(({ content }) => content.pageId === pageId);
  }

  /** Named by the newest reading of its page. */
  #stands(entryId: string, pageId: string, clocks: Clocks): boolean {
    return this.#newestReading(pageId, clocks)?.content.entryIds.includes(entryId) ?? false;
  }
}

interface Party {
  readonly actorId: string | null;
  readonly country: string | null;
}

function partiesOf(entry: Told): readonly Party[] {
  if (entry.kind === 'event') return [...entry.content.actors, ...entry.content.recipients];
  if (entry.kind === 'figure') return entry.content.about;
  return entry.content.source?.actor ? [entry.content.source.actor] : [];
}

function isParty({ actorId, country }: Party, key: ActorKey): boolean {
  return (
    (key.actorId !== null && actorId === key.actorId) || (key.country !== null && country === key.country)
  );
}

function daysOf(entry: Told): DayInterval {
  if (entry.kind === 'event') return entry.content.occurred;
  if (entry.kind === 'claim') return { from: null, to: null };
  return entry.content.window ?? { from: null, to: entry.content.asOf };
}

/** Told as done or going on. */
const past = ['happened', 'ongoing', 'background', 'state', 'estimate'];

/** What was, was no later than its taking, whatever later days its text leaves open. */
function endsWithTaking(entry: Told): boolean {
  if (entry.kind === 'event')
    return entry.content.occurredBasis === 'inferred' || past.includes(entry.content.status);
  if (entry.kind === 'claim') return false;
  return entry.content.window === null || past.includes(entry.content.status);
}

/** By the first of its days that is told; without any, by the first day that its article may have. */
function hadBegun(entry: Told, reported: DayInterval, { on }: Clocks): boolean {
  if (on === undefined) return true;
  const taken = entry.recordedAt.slice(0, 10);
  const { from, to } = daysOf(entry);
  if (from !== null) return from <= on;
  if (to !== null) return to <= on || (endsWithTaking(entry) && taken <= on);
  if (reported.from !== null) return reported.from <= on;
  return reported.to === null || reported.to <= on || taken <= on;
}

function mayBeKnown({ content, recordedAt }: Stored<'article'>, { known }: Clocks): boolean {
  const { from } = content.dating.published;
  return known === undefined || from === null || from <= known || recordedAt.slice(0, 10) <= known;
}

function wasKnown({ content, recordedAt }: Stored<'article'>, { known }: Clocks): boolean {
  const { to } = content.dating.published;
  return known === undefined || (to !== null && to <= known) || recordedAt.slice(0, 10) <= known;
}

function findingOf(entry: Told, article: Stored<'article'>, clocks: Clocks): Finding {
  const { id, kind, content, recordedAt, location } = entry;
  return {
    entry: { id, kind, content } as Entry,
    ...{ recordedAt, location },
    ...{ articleId: article.id, reported: article.content.dating.published },
    onlyPossiblyKnown: !wasKnown(article, clocks),
  };
}

/** What a search finds, in no order. */
export interface PassagesFound {
  readonly hits: readonly SearchHit[];
  readonly possiblyKnown: number;
}

type Phrase = readonly string[];

/** Words one by one, those in quotation marks as one; a word with a star may go on. */
function phrasesOf(query: string): readonly Phrase[] {
  return (query.match(/"[^"]*"|[^"\s]+/gu) ?? [])
    .map((phrase) => phrase.match(/[\p{L}\p{N}]+\*?/gu) ?? [])
    .filter((words) => words.length > 0);
}

const termsInLowerCase = new Map(Object.entries(terms).map(([word, term]) => [word.toLowerCase(), term]));

/** Whatever its capitals: answers that look for words ask in lower case. */
function termOf(word: string): string {
  return termsInLowerCase.get(word.toLowerCase()) ?? word;
}

function isFound(word: string, asked: string): boolean {
  const plain = asked.replace('*', '');
  return (
    termOf(word) === termOf(plain) || (asked.endsWith('*') && foldPlain(word).startsWith(foldPlain(plain)))
  );
}

/** The letters without their marks. */
function foldPlain(word: string): string {
  return word.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function passagesOf(article: Stored<'article'>, phrases: readonly Phrase[], clocks: Clocks): SearchHit[] {
  const { text, blocks, dating } = article.content;
  return blocks.flatMap(({ span: { start, end } }) => {
    const words = text.slice(start, end).match(/\p{L}+/gu) ?? [];
    const holds = (phrase: Phrase) =>
      words.some((_, at) => phrase.every((asked, index) => isFound(words[at + index] ?? '', asked)));
    const reported = dating.published;
    const hit = {
      articleId: article.id,
      start,
      end,
      reported,
      recordedAt: article.recordedAt,
      onlyPossiblyKnown: !wasKnown(article, clocks),
    };
    return phrases.every(holds) ? [hit] : [];
  });
}
