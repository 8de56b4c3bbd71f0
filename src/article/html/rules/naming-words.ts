// The words by which sites name their elements, by what they say of them. Words only: each finder judges what stands there.
// Reads class="related-posts"; leaves class="unrelated" alone.

/** Words that say one thing of an element. */
interface NamingWords {
  /** Tells it in the number that `readNaming` gives. */
  readonly bit: number;
  /** A pattern of whole words, or of whole parts of one between hyphens. Its choices begin with two plain signs each. */
  readonly words: string;
  /** True where no hyphen may follow: "headline-box" is no "headline". */
  readonly endsWord?: true;
}

/** Words of chrome, with the reason that they give. */
interface ChromeWords extends Omit<NamingWords, 'bit'> {
  readonly reason: string;
}

/** The surest first: their places are their bits. */
export const chromeWords: readonly ChromeWords[] = [
  {
    reason: 'comments',
    words:
      'comments?|commenti|komentarze|kommentarer|kommentit|reacties|yorumlar|yorum|opmerkingen|comment-?(?:list|form|section|area|thread|body|content|respond|wrapper)|disqus(?:-thread)?|kommentare?|commentaires?|comentarios|commentlist|respond|replies|livefyre|fb-comments|user-?comments|discussion|forum-?posts?|reader-?comments',
  },
  {
    reason: 'cookie-notice',
    words:
      'cookie\\S*|borlabs\\S*|consent|consent-?\\w+|gdpr\\S*|cmp|cmp-?\\w+|onetrust\\S*|cc-window|privacy-?(?:notice|banner|popup)|didomi\\S*|sp-message\\S*',
  },
  {
    reason: 'popup',
    words:
      'popup|pop-up|popups?-?\\w+|modal|modals|modal-?(?:dialog|content|body|window|wrapper)|overlay|overlays|interstitial|regwall|reg-wall|registration-?(?:wall|form|gate)|sp-dsgvo\\S*|cli-modal\\S*',
  },
  {
    reason: 'embedded-post',
    words:
      'twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|reddit-embed\\S*|reddit-card|bluesky-embed|mastodon-embed|telegram-post|threads-post|embedly-card|social-embed|tweet|twitterwidget|wp-embedded-content',
  },
  {
    reason: 'related-headlines',
    words:
      'related|related-?\\w+|recommend(?:ed|ations?)|recirc(?:ulation)?|recirculate|more-?(?:news|stories|posts|articles|headlines|from|on|in|like|links|topics)|read-?(?:more|also|next|on)|also-?(?:read|like)|most-?(?:read|popular|viewed|shared|commented|recent)|mostread|popular|popular-?posts|trending|teasers?|teaser-?\\w+|outbrain|taboola|ob-widget|trc-related-container|similar|up-?next|next-?(?:article|story|post)|prev-?next|post-?nav(?:igation)?|latest-?(?:news|posts|stories)|other-?(?:news|articles|stories|posts)|see-?also|you-?may-?also-?like|yarpp|jp-relatedposts|zergnet|revcontent|mehr-?zum-?thema|weitere-?artikel|lire-?aussi|a-lire|leer-?mas|te-puede-interesar|articles?-?list|post-?list|news-?list|story-?list|card-?list|promo|promos|promo-?box|rp4wp-related-posts|crosslinks?|in-?article-?related|storylist|recent-?posts|further-?reading|widget-?posts',
  },
  {
    reason: 'share-buttons',
    words:
      'shar(?:e|ing)|share-?\\w+|shar(?:e|ing)-?(?:buttons?|bar|tools?|links?|icons?)|social|social-?(?:media|share|sharing|links?|icons?|buttons?|bar|tools?|follow|nav|networks?)|addthis\\S*|addtoany\\S*|a2a-kit|sharedaddy|shareaholic\\S*|sociable|follow-?us|follow-?buttons?|whatsapp|like-?button|fb-like|ssba\\S*|heateor\\S*|post-?actions|article-?(?:actions|tools)|story-?tools|print-?link|email-?link',
  },
  {
    reason: 'newsletter',
    words:
      'newsletters?|newsletter-?\\w+|subscri(?:be|ption|ptions)|subscribe-?(?:box|form|wrapper|cta|banner|widget)|sign-?up|signup-?\\w+|mc-embed-signup|mailing-?list|mailchimp|optin|opt-in|email-?signup|podcast-?promo|app-?(?:promo|banner)|donate|donation(?:-?box)?|membership-?promo|paywall-?(?:message|overlay|prompt|promo|offer)|piano-?\\w+|cta|cta-?(?:box|banner|block)|call-to-action|lead-?gen',
  },
  {
    reason: 'advertisement',
    words:
      'ad|ads|advert|adverts|advertisement|advertisements|advertising|ad-?(?:container|slot|wrapper|unit|block|box|banner|placeholder|label|wrap|zone|space|text|section|inner|break|region|module)|adsbygoogle|dfp\\S*|gpt-ad\\S*|google-?ads?|sponsor|sponsors|sponsored|sponsored-?\\w+|anzeige|werbung|publicite|publicidad|pub|banner|banners|reklama|reklame|affiliate-?\\w*|commercial|mpu|leaderboard|billboard|skyscraper',
  },
  {
    reason: 'navigation',
    words:
      'nav|navbar|navigation|menu|menus|submenu|nav-?\\w+|menu-?\\w+|breadcrumbs?|breadcrumb-?\\w+|crumbs|pagination|pager|paging|page-?numbers?|skip-?(?:link|to-content|nav|links)|toolbar|masthead|site-?header|page-?header-?top|top-?bar|topbar|header-?top|hamburger|offcanvas|off-canvas|mega-?menu|search-?(?:form|box|bar)|searchform|login|login-?(?:form|box)|user-?menu|lang-?switch(?:er)?|language-?(?:switcher|selector)|toc|table-of-contents|ez-toc\\S*|lwptoc\\S*|jump-?(?:links|to)|tabs-?nav|tablist|subnav|site-?nav|carousel-?(?:nav|controls?)|slick-\\w+|swiper-(?:button|pagination)\\S*',
  },
  {
    reason: 'footer',
    words:
      'footer|site-?footer|page-?footer|global-?footer|footer-?\\w+|colophon|copyright|copyrights|imprint|impressum|legal|disclaimer|terms|credits?-?footer|bottom-?bar|footnotes?-?nav',
  },
  {
    reason: 'sidebar',
    words:
      'sidebar|side-?bar|sidebar-?\\w+|right-?(?:rail|column|col|sidebar)|left-?(?:rail|column|sidebar)|rail|aside|widget-?area|widgets?|widget-?\\w+|secondary|tertiary|complementary|marginal(?:ie|ia)?|randspalte|info-?box-?ad',
  },
  {
    reason: 'author-box',
    words:
      'author-?(?:bio|box|info|card|description|desc|profile|details|about|block|section|container|wrapper|widget|archive|text)|about-?(?:the-?)?author|bio|biography|post-?author-?\\w+|autor-?(?:box|info)|contributor-?(?:bio|info)|writer-?(?:bio|info)|abh-box\\S*|guest-?author\\S*|molongui\\S*',
  },
  {
    reason: 'tag-list',
    words:
      'tags?|tag-?(?:list|links|cloud|container|wrapper|items?)|tags-?(?:list|links|container)|tagcloud|post-?tags|article-?tags|entry-?tags|keywords|topics|topic-?(?:list|tags|links)|categories|cat-?links|category-?(?:list|links)|post-?categories|labels|schlagworte|schlagwoerter|etiquetas|mots-?cles|themen-?(?:liste|links)',
  },
  {
    reason: 'byline',
    words:
      'bylines?|by-?line-?\\w+|article-?byline|author|authors|author-?(?:name|names|link|list|line|meta|date)|entry-?meta|post-?meta|article-?meta(?:data)?|meta-?(?:info|data|line|bar|author|date)|posted-?(?:on|by|in)|post-?info|post-?date|entry-?date|publish(?:ed)?-?(?:date|on|time)|pub-?date|date|datetime|dateline-?meta|timestamp|time-?stamp|updated|modified-?date|reading-?time|read-?time|time-?to-?read|word-?count|entry-?utility|entry-?footer|post-?footer|article-?footer|story-?footer|post-?bottom|kicker|eyebrow|vcard|dc-date|published|date-?published|date-?modified|article-?(?:date|time|info)|story-?(?:meta|info|date|byline)|news-?(?:date|meta|info)|post-?views|views-?count|post-?time',
  },
  {
    reason: 'tools',
    words:
      'print-?only-?note|no-?print|noprint|tools?|toolbox|utility|utilities|rating|ratings|star-?rating|vote|votes|voting|poll|polls|survey|quiz|audio-?player|video-?player|jwplayer\\S*|listen|text-?to-?speech|tts|speech|beyondwords\\S*|trinity-\\w+|feedback|correction-?form|report-?(?:error|typo)|error-?report|font-?size|text-?size|tooltip|toast|dropdown|drop-?down|accordion-?control|alert-?bar|notice-?bar|hidden-?content|placeholder|loading|loader|spinner|gallery-?(?:nav|controls|thumbs)|slideshow-?(?:nav|controls)|slider-?nav|weather|stock-?ticker|ticker|breaking-?news(?:-?bar|-?ticker)?|live-?ticker-?teaser',
  },
];

/** What naming words say beside why an element is chrome. */
export const namingBits = {
  /** The place of the article's text. */
  body: 1 << 15,
  /** What is for subscribers. */
  paywall: 1 << 16,
  /** For screen readers only. */
  hidden: 1 << 17,
  /** The large first letter of a text. */
  initial: 1 << 18,
  /** A date. */
  date: 1 << 19,
  /** A date, in the words of schema.org. */
  microdata: 1 << 20,
  /** The name of who wrote. */
  authorName: 1 << 21,
  /** The line that names who wrote. */
  authorLine: 1 << 22,
  /** The headline. */
  headline: 1 << 23,
  /** The trail of sections that a page stands in. What is called the other headline is worded for machines, as its end is. */
  trail: 1 << 24,
} as const;

/** All other words that some finder asks for. */
export const otherWords: readonly NamingWords[] = [
  {
    bit: namingBits.body,
    words:
      'article-?(?:body|content|text|main|copy|detail|details|container|wrapper|inner)|articlebody|story-?(?:body|content|text)|entry-?content|entry|post-?(?:content|body|text|entry|single|article)|body-?(?:copy|text|content)|main-?(?:text|content|article)|page-?content|content-?(?:body|text|main|article)|single-?(?:content|post)|news-?(?:text|body|detail|content)|artikel-?(?:text|body|inhalt|content)|cuerpo|nota-?(?:cuerpo|body|texto)|td-post-content|field-?name-?body|field-?body|rich-?text|wysiwyg|text-?content|paywall|paywall-?content|hentry|instapaper-body|e-content',
  },
  {
    bit: namingBits.paywall,
    words: 'paywall|paywall-?content|premium-?content',
  },
  {
    bit: namingBits.hidden,
    words:
      'visually-?hidden|sr-only|screen-reader(?:-text)?|screenreader|assistive-text|u-hidden|is-hidden|hidden-print|a11y-hidden|element-invisible|offscreen',
    endsWord: true,
  },
  {
    bit: namingBits.initial,
    words: 'drop-?caps?|initial-letter|first-letter|lettrine|initiale',
  },
  {
    bit: namingBits.date,
    words:
      'date|dates|datum|fecha|datetime|date-?time|timestamp|time-?stamp|published?|published-?\\w+|publish-?\\w+|pub-?date|post-?date|posted-?on|posted|entry-?date|article-?date|dateline|updated?|created|submitted|modified|meta-?date|story-?date|news-?date|time|article-?time|post-?time|data|dt',
  },
  {
    bit: namingBits.microdata,
    words: 'date-?published|date-?created|date-?modified',
  },
  {
    bit: namingBits.authorName,
    words:
      'author-{0,2}names?|auth-{0,2}names?|byline-?(?:name|author|link)|author-?link|article-?author|entry-?author|post-?author|fn|author|authors|autor|autoren|auteur|autore|writer|redacteur|firma|creator|username|contributor-?name|posted-?by|written-?by|published-?by|reporter|verfasser|autor-?name|nick-?name|user-?name|writer-?name',
    endsWord: true,
  },
  {
    bit: namingBits.authorLine,
    words:
      'bylines?|by-?line|contributors?|journalist|meta-?author|author-?(?:line|info|meta|wrapper|container|block)|credits?-?author',
    endsWord: true,
  },
  {
    bit: namingBits.headline,
    words: 'headline|entry-title|post-title|article-title',
    endsWord: true,
  },
  {
    bit: namingBits.trail,
    words: 'bread-?crumbs?|alternative-headline',
  },
];
