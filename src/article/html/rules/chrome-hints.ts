// Which elements are site chrome by their name, role or naming words. Words only: what stands in them is judged elsewhere.
// Reads class="related-posts"; leaves class="unrelated" and class="post-related-content article-body" alone.

import type { PageElement } from '../page-tree.ts';
import { chromeWords, namingBits } from './naming-words.ts';

const reasonsByName: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'sidebar'],
  ['form', 'tools'],
]);

const reasonsByRole: ReadonlyMap<string, string> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['search', 'navigation'],
  ['contentinfo', 'footer'],
  ['complementary', 'sidebar'],
  ['alertdialog', 'tools'],
  ['toolbar', 'tools'],
]);

/** Elements that hold a whole page: their names say how the site looks, not what stands in them. */
const wholePage = new Set(['#root', 'html', 'body', 'main', 'article']);
/** Rows are named after what they list. */
const neverChrome = new Set(['tr']);

/** True for an element that its site names as the place of the article's text. */
export function isBodyHinted({ name, naming }: PageElement): boolean {
  return (naming & namingBits.body) !== 0 && !wholePage.has(name);
}

/** Sure: HTML or its words leave little doubt. Likely: other things are called so too, so the text has a say. */
export interface ChromeHint {
  readonly reason: string;
  readonly isSure: boolean;
}

const sureReasons = new Set(['comments', 'cookie-notice', 'popup', 'embedded-post']);

/** What naming words give, by their place in `chromeWords`. */
const hints: readonly ChromeHint[] = chromeWords.map(({ reason }) => ({
  reason,
  isSure: sureReasons.has(reason),
}));
const anyChrome = (1 << chromeWords.length) - 1;
/** Words that name the place of the text itself, whatever stands beside them. */
const ofText = namingBits.body | namingBits.paywall;

/** What naming words alone say: the surest reason that one of them gives, none where one names the text's own place. */
function readHint(naming: number): ChromeHint | null {
  const said = naming & anyChrome;
  if (said === 0 || (naming & ofText) !== 0) return null;
  // The lowest bit is of the surest words.
  return hints[31 - Math.clz32(said & -said)] ?? null;
}

/** Why an element looks like chrome, e.g. `related-headlines`; null where nothing says so. */
export function chromeHint({ name, naming, attributes: { role } }: PageElement): ChromeHint | null {
  if (wholePage.has(name) || neverChrome.has(name)) return null;
  const byName = reasonsByName.get(name) ?? (role === undefined ? undefined : reasonsByRole.get(role));
  return byName === undefined
    ? readHint(naming)
    : { reason: byName, isSure: name !== 'aside' && name !== 'form' };
}
