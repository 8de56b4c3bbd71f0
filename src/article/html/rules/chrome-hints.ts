// Which elements are site chrome by their name, role or naming words. Words only: what stands in them is judged elsewhere.
// Reads class="related-posts"; leaves class="unrelated" and class="post-related-content article-body" alone.

import type { PageElement } from '../page-tree.ts';
import { remember } from '../remember.ts';

const word = (words: string): RegExp => new RegExp(`(?:^|[\\s-])(?:${words})(?=$|[\\s-])`, 'u');

/** By what a naming word says, the surest first. */
const wordsByReason: readonly (readonly [reason: string, words: string])[] = [
  [
    'comments',
    'comments?|commenti|komentarze|kommentarer|kommentit|reacties|yorumlar|yorum|opmerkingen|comment-?(?:list|form|section|area|thread|body|content|respond|wrapper)|disqus(?:-thread)?|kommentare?|commentaires?|comentarios|commentlist|respond|replies|livefyre|fb-comments|user-?comments|discussion|forum-?posts?|reader-?comments',
  ],
  [
    'cookie-notice',
    'cookies?|cookie-?\\w+|\\w+-cookie\\S*|borlabs\\S*|consent|consent-?\\w+|gdpr\\S*|cmp|cmp-?\\w+|onetrust\\S*|cc-window|privacy-?(?:notice|banner|popup)|didomi\\S*|sp-message\\S*',
  ],
  [
    'popup',
    'popup|pop-up|popups?-?\\w+|modal|modals|modal-?(?:dialog|content|body|window|wrapper)|overlay|overlays|interstitial|regwall|reg-wall|registration-?(?:wall|form|gate)|sp-dsgvo\\S*|cli-modal\\S*',
  ],
  [
    'embedded-post',
    'twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|reddit-embed\\S*|reddit-card|bluesky-embed|mastodon-embed|telegram-post|threads-post|embedly-card|social-embed|tweet|twitterwidget|wp-embedded-content',
  ],
  [
    'related-headlines',
    'related|related-?\\w+|recommend(?:ed|ations?)|recirc(?:ulation)?|recirculate|more-?(?:news|stories|posts|articles|headlines|from|on|in|like|links|topics)|read-?(?:more|also|next|on)|also-?(?:read|like)|most-?(?:read|popular|viewed|shared|commented|recent)|mostread|popular|popular-?posts|trending|teasers?|teaser-?\\w+|outbrain|taboola|ob-widget|trc-related-container|similar|up-?next|next-?(?:article|story|post)|prev-?next|post-?nav(?:igation)?|latest-?(?:news|posts|stories)|other-?(?:news|articles|stories|posts)|see-?also|you-?may-?also-?like|yarpp|jp-relatedposts|zergnet|revcontent|mehr-?zum-?thema|weitere-?artikel|lire-?aussi|a-lire|leer-?mas|te-puede-interesar|articles?-?list|post-?list|news-?list|story-?list|card-?list|promo|promos|promo-?box|rp4wp-related-posts|crosslinks?|in-?article-?related|storylist|recent-?posts|further-?reading|widget-?posts',
  ],
  [
    'share-buttons',
    'shar(?:e|ing)|share-?\\w+|shar(?:e|ing)-?(?:buttons?|bar|tools?|links?|icons?)|social|social-?(?:media|share|sharing|links?|icons?|buttons?|bar|tools?|follow|nav|networks?)|addthis\\S*|addtoany\\S*|a2a-kit|sharedaddy|shareaholic\\S*|sociable|follow-?us|follow-?buttons?|whatsapp|like-?button|fb-like|ssba\\S*|heateor\\S*|post-?actions|article-?(?:actions|tools)|story-?tools|print-?link|email-?link',
  ],
  [
    'newsletter',
    'newsletters?|newsletter-?\\w+|subscri(?:be|ption|ptions)|subscribe-?(?:box|form|wrapper|cta|banner|widget)|sign-?up|signup-?\\w+|mc-embed-signup|mailing-?list|mailchimp|optin|opt-in|email-?signup|podcast-?promo|app-?(?:promo|banner)|donate|donation(?:-?box)?|membership-?promo|paywall-?(?:message|overlay|prompt|promo|offer)|piano-?\\w+|cta|cta-?(?:box|banner|block)|call-to-action|lead-?gen',
  ],
  [
    'advertisement',
    'ad|ads|advert|adverts|advertisement|advertisements|advertising|ad-?(?:container|slot|wrapper|unit|block|box|banner|placeholder|label|wrap|zone|space|text|section|inner|break|region|module)|adsbygoogle|dfp\\S*|gpt-ad\\S*|google-?ads?|sponsor|sponsors|sponsored|sponsored-?\\w+|anzeige|werbung|publicite|publicidad|pub|banner|banners|reklama|reklame|affiliate-?\\w*|commercial|mpu|leaderboard|billboard|skyscraper',
  ],
  [
    'navigation',
    'nav|navbar|navigation|menu|menus|submenu|nav-?\\w+|menu-?\\w+|breadcrumbs?|breadcrumb-?\\w+|crumbs|pagination|pager|paging|page-?numbers?|skip-?(?:link|to-content|nav|links)|toolbar|masthead|site-?header|page-?header-?top|top-?bar|topbar|header-?top|hamburger|offcanvas|off-canvas|mega-?menu|search-?(?:form|box|bar)|searchform|login|login-?(?:form|box)|user-?menu|lang-?switch(?:er)?|language-?(?:switcher|selector)|toc|table-of-contents|ez-toc\\S*|lwptoc\\S*|jump-?(?:links|to)|tabs-?nav|tablist|subnav|site-?nav|carousel-?(?:nav|controls?)|slick-\\w+|swiper-(?:button|pagination)\\S*',
  ],
  [
    'footer',
    'footer|site-?footer|page-?footer|global-?footer|footer-?\\w+|colophon|copyright|copyrights|imprint|impressum|legal|disclaimer|terms|credits?-?footer|bottom-?bar|footnotes?-?nav',
  ],
  [
    'sidebar',
    'sidebar|side-?bar|sidebar-?\\w+|right-?(?:rail|column|col|sidebar)|left-?(?:rail|column|sidebar)|rail|aside|widget-?area|widgets?|widget-?\\w+|secondary|tertiary|complementary|marginal(?:ie|ia)?|randspalte|info-?box-?ad',
  ],
  [
    'author-box',
    'author-?(?:bio|box|info|card|description|desc|profile|details|about|block|section|container|wrapper|widget|archive|text)|about-?(?:the-?)?author|bio|biography|post-?author-?\\w+|autor-?(?:box|info)|contributor-?(?:bio|info)|writer-?(?:bio|info)|abh-box\\S*|guest-?author\\S*|molongui\\S*',
  ],
  [
    'tag-list',
    'tags?|tag-?(?:list|links|cloud|container|wrapper|items?)|tags-?(?:list|links|container)|tagcloud|post-?tags|article-?tags|entry-?tags|keywords|topics|topic-?(?:list|tags|links)|categories|cat-?links|category-?(?:list|links)|post-?categories|labels|schlagworte|schlagwoerter|etiquetas|mots-?cles|themen-?(?:liste|links)',
  ],
  [
    'byline',
    'bylines?|by-?line-?\\w+|article-?byline|author|authors|author-?(?:name|names|link|list|line|meta|date)|entry-?meta|post-?meta|article-?meta(?:data)?|meta-?(?:info|data|line|bar|author|date)|posted-?(?:on|by|in)|post-?info|post-?date|entry-?date|publish(?:ed)?-?(?:date|on|time)|pub-?date|date|datetime|dateline-?meta|timestamp|time-?stamp|updated|modified-?date|reading-?time|read-?time|time-?to-?read|word-?count|entry-?utility|entry-?footer|post-?footer|article-?footer|story-?footer|post-?bottom|kicker|eyebrow|vcard|dc-date|published|date-?published|date-?modified|article-?(?:date|time|info)|story-?(?:meta|info|date|byline)|news-?(?:date|meta|info)|post-?views|views-?count|post-?time',
  ],
  [
    'tools',
    'print-?only-?note|no-?print|noprint|tools?|toolbox|utility|utilities|rating|ratings|star-?rating|vote|votes|voting|poll|polls|survey|quiz|audio-?player|video-?player|jwplayer\\S*|listen|text-?to-?speech|tts|speech|beyondwords\\S*|trinity-\\w+|feedback|correction-?form|report-?(?:error|typo)|error-?report|font-?size|text-?size|tooltip|toast|dropdown|drop-?down|accordion-?control|alert-?bar|notice-?bar|hidden-?content|placeholder|loading|loader|spinner|gallery-?(?:nav|controls|thumbs)|slideshow-?(?:nav|controls)|slider-?nav|weather|stock-?ticker|ticker|breaking-?news(?:-?bar|-?ticker)?|live-?ticker-?teaser',
  ],
];

/** The choices of a pattern, where they are parted outside of its brackets: "ads?|pop-(?:up|over)" has two. */
function choicesOf(pattern: string): readonly string[] {
  return pattern.match(/(?:\([^)]*\)|[^|(])+/gu) ?? [];
}

/** Words of one rank that begin alike, to be tried at the place where they may begin. */
interface RankedWords {
  /** Place of their reason in `wordsByReason`. */
  readonly rank: number;
  readonly pattern: RegExp;
}

/** So many signs all words begin with; those that begin with any word stand under "". */
const startChars = 2;

/** All words by how they begin, those of each beginning in the order of their reasons. */
function indexWords(): ReadonlyMap<string, readonly RankedWords[]> {
  const index = new Map<string, RankedWords[]>();
  for (const [rank, [, words]] of wordsByReason.entries()) {
    const byStart = Map.groupBy(choicesOf(words), (choice) =>
      choice.startsWith('\\w') ? '' : choice.slice(0, startChars),
    );
    for (const [start, choices] of byStart) {
      const pattern = new RegExp(`(?:${choices.join('|')})(?=$|-)`, 'uy');
      index.set(start, [...(index.get(start) ?? []), { rank, pattern }]);
    }
  }
  return index;
}

const wordsByStart = indexWords();

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

const bodyHint = word(
  'article-?(?:body|content|text|main|copy|detail|details|container|wrapper|inner)|articlebody|story-?(?:body|content|text)|entry-?content|entry|post-?(?:content|body|text|entry|single|article)|body-?(?:copy|text|content)|main-?(?:text|content|article)|page-?content|content-?(?:body|text|main|article)|single-?(?:content|post)|news-?(?:text|body|detail|content)|artikel-?(?:text|body|inhalt|content)|cuerpo|nota-?(?:cuerpo|body|texto)|td-post-content|field-?name-?body|field-?body|rich-?text|wysiwyg|text-?content|paywall|paywall-?content|hentry|instapaper-body|e-content',
);

/** Elements that hold a whole page: their names say how the site looks, not what stands in them. */
const wholePage = new Set(['#root', 'html', 'body', 'main', 'article']);
/** Rows are named after what they list. */
const neverChrome = new Set(['tr']);
const paywallHint = word('paywall|paywall-?content|premium-?content');

/** True for an element that its site names as the place of the article's text. */
export function isBodyHinted({ name, hint }: PageElement): boolean {
  return !wholePage.has(name) && bodyHint.test(hint);
}

/** Sure: HTML or its words leave little doubt. Likely: other things are called so too, so the text has a say. */
export interface ChromeHint {
  readonly reason: string;
  readonly isSure: boolean;
}

const sureReasons = new Set(['comments', 'cookie-notice', 'popup', 'embedded-post']);

/** The rank of words that say nothing. */
const noRank = 1000;

/** The rank of the surest words that stand at a place; `noRank` where none do that are surer than `best`. */
function rankAt(name: string, at: number, start: string, best: number): number {
  for (const { rank, pattern } of wordsByStart.get(start) ?? []) {
    if (rank >= best) break;
    pattern.lastIndex = at;
    if (pattern.test(name)) return rank;
  }
  return noRank;
}

/** The place in `wordsByReason` of what a naming word says. */
function rankOf(name: string): number {
  let best = noRank;
  for (let at = 0; at >= 0 && at < name.length; ) {
    best = Math.min(
      best,
      rankAt(name, at, name.slice(at, at + startChars), best),
      rankAt(name, at, '', best),
    );
    const gap = name.indexOf('-', at);
    at = gap < 0 ? -1 : gap + 1;
  }
  return best;
}

/** What naming words alone say: the surest reason that one of them gives, none where one names the text's own place. */
function readHint(hint: string, rank = rankOf): ChromeHint | null {
  let best = noRank;
  for (const name of hint.split(/\s+/u)) best = name === '' ? best : Math.min(best, rank(name));
  const reason = wordsByReason[best]?.[0];
  if (reason === undefined || bodyHint.test(hint) || paywallHint.test(hint)) return null;
  return { reason, isSure: sureReasons.has(reason) };
}

/**
 * Why an element looks like chrome, e.g. `related-headlines`; null where nothing says so. For many elements of one page
 * pass a `read` that remembers: see `chromeHints`.
 */
export function chromeHint(
  { name, hint, attributes }: PageElement,
  read: (hint: string) => ChromeHint | null = readHint,
): ChromeHint | null {
  if (wholePage.has(name) || neverChrome.has(name)) return null;
  const byName = reasonsByName.get(name) ?? reasonsByRole.get(attributes.role ?? '');
  if (byName !== undefined) return { reason: byName, isSure: name !== 'aside' && name !== 'form' };
  return hint === '' ? null : read(hint);
}

/** `chromeHint` of each of a page's elements; each naming word is looked at once. */
export function chromeHints(elements: readonly PageElement[]): readonly (ChromeHint | null)[] {
  const rank = remember(rankOf);
  const read = remember((hint) => readHint(hint, rank));
  return elements.map((element) => chromeHint(element, read));
}
