// A made article as pages come: HTML with the chrome of a news site, as large as such pages are, or text that was copied with its chrome.

import { randomBySeed } from '../../train/random.ts';
import { drawBy, type MadeNews, makeNews, type NewsSize } from './made-news.ts';
import { chromeLinks, headlines } from './news-phrases.ts';

/** Bytes of HTML: drawn evenly between the two. */
const htmlBytes: Readonly<Record<NewsSize, readonly [number, number]>> = {
  full: [20_000, 190_000],
  short: [2_000, 8_000],
};
/** Of the chrome, so much is scripts, styles and data, which make no elements. */
const scriptShare = 0.45;
const linksOfMenu = 12;

type Random = () => number;

function links(random: Random, count: number): string {
  const draw = drawBy(random);
  return Array.from({ length: count }, () => {
    const number = Math.floor(random() * 1e6);
    return `<li class="nav__item nav__item--level-2" data-id="${number}"><a class="nav__link" href="/${number}/" title="${draw(chromeLinks)}"><span class="icon icon--small" aria-hidden="true"></span>${draw(chromeLinks)}</a></li>`;
  }).join('\n');
}

function teaser(random: Random): string {
  const draw = drawBy(random);
  const number = Math.floor(random() * 1e6);
  const headline = draw(headlines).replaceAll(/\{\w\}/gu, () => draw(chromeLinks));
  return `<div class="teaser teaser--wide"><figure class="teaser__image"><picture><source media="(min-width: 40em)" srcset="/img/${number}-600.webp 600w, /img/${number}-1200.webp 1200w"><img loading="lazy" src="/img/${number}.jpg" alt=""></picture></figure><div class="teaser__body"><h3 class="teaser__title"><a href="/world/${number}">${headline}</a></h3><p class="teaser__text">${draw(chromeLinks)}, ${draw(chromeLinks)}</p></div></div>`;
}

function script(random: Random, bytes: number): string {
  const fields: string[] = [];
  for (let length = 0; length < bytes; ) {
    const field = `"k${Math.floor(random() * 1e6).toString(36)}":{"id":${Math.floor(random() * 1e9)},"on":${random() < 0.5}}`;
    fields.push(field);
    length += field.length + 1;
  }
  return `<script>window.__state={${fields.join(',')}};</script>`;
}

function chrome(random: Random, bytes: number): string {
  const parts: string[] = [];
  for (let length = 0; length < bytes; ) {
    const part =
      random() < 0.3
        ? `<nav class="menu" aria-label="Menu"><ul>${links(random, linksOfMenu)}</ul></nav>`
        : teaser(random);
    parts.push(part);
    length += part.length;
  }
  return parts.join('\n');
}

function headOf({ headline, byline, day, number }: MadeNews): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: `${day}T08:00:00Z`,
  };
  return `<meta charset="utf-8"><title>${headline} - The Made Courier</title>
<meta property="og:title" content="${headline}"><meta property="og:site_name" content="The Made Courier">
<meta property="article:published_time" content="${day}T08:00:00Z"><meta name="author" content="${byline}">
<link rel="canonical" href="https://courier.example/world/${number}"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function articleOf({ headline, byline, day, paragraphs }: MadeNews): string {
  const text = paragraphs.map((paragraph) => `<p class="story__paragraph">${paragraph}</p>`).join('\n');
  return `<main><article class="story"><header><h1>${headline}</h1><p class="story__byline">By <a href="/authors/">${byline}</a></p><time datetime="${day}">${day}</time></header>\n${text}\n</article></main>`;
}

/** About as many bytes as drawn; never fewer than its article takes. */
export function htmlPage(news: MadeNews, size: NewsSize): string {
  const random = randomBySeed(-1 - news.number);
  const [least, most] = htmlBytes[size];
  const article = articleOf(news);
  const chromeBytes = Math.max(0, least + random() * (most - least) - article.length);
  const before = chrome(random, chromeBytes * (1 - scriptShare) * 0.4);
  const after = chrome(random, chromeBytes * (1 - scriptShare) * 0.6);
  return `<!doctype html>\n<html lang="en"><head>${headOf(news)}\n${script(random, chromeBytes * scriptShare)}</head>
<body class="page"><header class="top">${before}</header>\n${article}\n<aside class="more">${after}</aside><footer>${links(random, 4)}</footer></body></html>\n`;
}

/** As a page looks that somebody selected whole and copied. */
export function flattenedPage({ headline, byline, day, paragraphs, number }: MadeNews): string {
  const draw = drawBy(randomBySeed(-1 - number));
  const menu = Array.from({ length: 8 }, () => draw(chromeLinks)).join(' ');
  const more = Array.from({ length: 5 }, () => draw(chromeLinks)).join('\n');
  return `The Made Courier\n${menu}\nHome / World / ${headline}\n${headline}\n${byline}, ${day}\nSHARE\n\n${paragraphs.join('\n\n')}\n\nRead more\n${more}\nThe Made Courier ${number}\n`;
}

export type PageForm = 'html' | 'text' | 'short';

/** The n-th page in a form; `short` is HTML of a short report. */
export function madePage(number: number, form: PageForm): string {
  const size = form === 'short' ? 'short' : 'full';
  const news = makeNews(number, size);
  return form === 'text' ? flattenedPage(news) : htmlPage(news, size);
}
