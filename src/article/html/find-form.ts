// Tells articles from live blogs, which grow entry by entry, and from listings: home and section pages that only lead to
// articles. In doubt a page is an article, since a listing is not read on.

import type { ArticleForm } from '../../record/index.ts';
import type { PageLine } from './find-lines.ts';
import { typesOf } from './json-ld.ts';
import type { LineChoice } from './line-choice.ts';
import type { Outline } from './outline.ts';
import { firstMeta, type Metadata } from './read-metadata.ts';

export interface FormInput {
  readonly outline: Outline;
  readonly metadata: Metadata;
  readonly choices: readonly LineChoice[];
  readonly headline: string | null;
  readonly url: string | null;
}

/** "14:32", "9.05 Uhr", "2:15 p.m. EST", "vor 5 Minuten" and "14:32 Envoy leaves" begin entries; "The score was 2:1" does not. */
const entryTime =
  /^(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d|[.:]\d)(?:\s?(?:uhr|[ap]\.?m\.?|h))?(?:\s?\(?[a-z]{2,4}\)?)?(?=$|[\s,:|–—-])|(?:vor\s)?\d{1,2}\s?(?:min(?:ute)?[ns]?|hours?|hrs?|h|stunden?)\s?(?:ago|zuvor)?$)/iu;
const liveWords =
  /(?:^|[^\p{L}])(?:live-?\s?(?:blog|ticker|updates?|coverage|text)|live|(?:news|eil)-?(?:blog|ticker)|newsblog|liveticker|as it happened|minute by minute|en direct|en vivo|en directo|ao vivo|in diretta|na żywo|онлайн|прямая трансляция)(?=$|[^\p{L}])/iu;
/** Fewer timed entries are a timetable, or a chronicle inside an article. */
const minEntries = { named: 3, unnamed: 7 } as const;
const entryProse = 60;

/** How many lines begin with a time of day and have text below them or beside it, in order of the clock up or down. */
function countEntries(choices: readonly LineChoice[], isOurs: (line: PageLine) => boolean): number {
  let entries = 0;
  let waits = false;
  for (const { line, kind } of choices) {
    if (!isOurs(line)) continue;
    if (entryTime.test(line.text)) {
      waits = true;
      if (line.weight < entryProse) continue;
    }
    if (waits && kind !== null && line.weight >= entryProse) {
      entries += 1;
      waits = false;
    }
  }
  return entries;
}

function isLiveBlog({ outline, metadata, choices, headline, url }: FormInput): boolean {
  const { article, jsonLd } = metadata;
  if (article !== null && typesOf(article).includes('LiveBlogPosting')) return true;
  const hasUpdates = jsonLd.some(
    (object) => typesOf(object).includes('LiveBlogPosting') && Array.isArray(object['liveBlogUpdate']),
  );
  if (hasUpdates) return true;
  const isNamed = liveWords.test(`${headline ?? ''} ${(url ?? '').replaceAll(/[/_]/gu, ' ')}`);
  const isOurs = ({ block }: PageLine): boolean => outline.chrome[block] !== 'comments';
  return countEntries(choices, isOurs) >= (isNamed ? minEntries.named : minEntries.unnamed);
}

const listingTypes = /^(?:CollectionPage|SearchResultsPage|ItemPage)$/u;
const bodyOfListing =
  /(?:^|[\s-])(?:home|home-?page|front-?page|is-home|archive|category|tag|search-results|section-?(?:front|page)|index-?page|landing-?page)(?=$|\s)/u;
const bodyOfArticle = /(?:^|[\s-])(?:single|article|post|story|artikel)(?=$|[\s-])/u;
const rootPath = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)\.\w{2,5})?$/iu;

/** So many linked headlines outside of menus, or more, are the content of a listing. */
const minTitles = 8;
const [minTitleWeight, titleLinkShare] = [20, 0.8] as const;
/** So many paragraphs in a row without a linked headline between are a text of its own. */
const minTextRun = 3;
const paragraphWeight = 100;
/** How many signs of a listing it takes. */
const minSigns = 2;

function saysArticle({ metadata }: FormInput): boolean {
  const { article } = metadata;
  if (article !== null && !typesOf(article).includes('WebPage')) return true;
  return (
    firstMeta(metadata, ['og:type'])?.toLowerCase() === 'article' ||
    firstMeta(metadata, ['article:published_time', 'datepublished', 'pubdate']) !== null
  );
}

interface PageShape {
  readonly titles: number;
  readonly longestRun: number;
}

function shapeOf({ outline, choices }: FormInput): PageShape {
  let [titles, run, longestRun] = [0, 0, 0];
  for (const { line, kind } of choices) {
    const reason = outline.chrome[line.block];
    const isMenu = reason === 'navigation' || reason === 'footer' || line.isHidden;
    if (!isMenu && line.weight >= minTitleWeight && line.linkWeight >= line.weight * titleLinkShare) {
      titles += 1;
      run = 0;
    } else if (kind === 'paragraph' && line.weight >= paragraphWeight) run += 1;
    longestRun = Math.max(longestRun, run);
  }
  return { titles, longestRun };
}

function isListing(input: FormInput): boolean {
  const { outline, metadata, url } = input;
  if (saysArticle(input)) return false;
  const { titles, longestRun } = shapeOf(input);
  if (titles < minTitles || longestRun >= minTextRun) return false;
  const body = outline.tree.elements.find(({ name }) => name === 'body')?.hint ?? '';
  const address = url ?? metadata.canonicalUrl;
  const signs = [
    address !== null && URL.canParse(address) && rootPath.test(new URL(address).pathname),
    bodyOfListing.test(body) && !bodyOfArticle.test(body),
    metadata.jsonLd.some((object) => typesOf(object).some((type) => listingTypes.test(type))),
    firstMeta(metadata, ['og:type'])?.toLowerCase() === 'website',
    longestRun === 0,
  ];
  return signs.filter(Boolean).length >= minSigns;
}

/** Whether a page is an article, a live blog or a listing. */
export function findForm(input: FormInput): ArticleForm {
  if (isListing(input)) return 'listing';
  return isLiveBlog(input) ? 'live-blog' : 'article';
}
