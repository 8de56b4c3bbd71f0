// Why a line outside the article is none of it, in words for people: what it says itself comes before what it stands under,
// and that before where it stands. "Share Save Print" is a share bar, not a related story.

import type { LineView } from './describe-line.ts';
import type { Layout } from './lay-out-run.ts';

/** A heading such as "Read also" or "Comments" speaks for so many lines below it. */
const sectionLines = 60;
/** A shorter line names no story: "Ranking", "United States". */
const titleWords = 4;
/** Longer lines are no bars, and claim no rights. */
const maxBarChars = 120;
const maxRightsChars = 300;

const bylineStart = /^(?:by|von|par|por|di|da|door|av|af|oleh|text|autor|autorin)\b[:\s]/iu;
const rights = /(?:©|\(c\)|copyright)\s?(?:\p{L}+ )?(?:19|20)\d\d|all rights reserved/iu;
/** What people share a page with and where: each word of a share bar is one of these. */
const shareWord =
  /^(?:share|save|print|copy|link|e-?mail|listen|gift|follow|post|tweet|pin|teilen|drucken|merken|partager|imprimer|compartir|condividi|compartilhar|delen|dela|del|jaa|facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|tiktok|threads|bluesky|mastodon|reddit|pinterest|quora|rss|messenger|pocket|flipboard|viber|xing|vk|line|wechat|weibo|on|via|us|this)$/iu;

function isShareBar({ words, line: { text } }: LineView): boolean {
  if (words === 0 || text.length > maxBarChars) return false;
  const parts = text.split(/[^\p{L}-]+/u).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => shareWord.test(part));
}

/** For each line the reason of the heading that it stands under: of "Read also", of "Comments"; null under none. */
export function reasonsOfSections(views: readonly LineView[]): readonly (string | null)[] {
  let section: { readonly at: number; readonly reason: string } | null = null;
  return views.map(({ chrome }, at) => {
    const above: typeof section = section !== null && at - section.at <= sectionLines ? section : null;
    if (chrome !== null && chrome.place !== 'within' && chrome.phrase.effect !== 'drop')
      section = { at, reason: chrome.phrase.reason };
    return above?.reason ?? null;
  });
}

function reasonByPlace(
  view: LineView,
  at: number,
  { headlineAt, coreStart, coreEnd }: Layout,
  section: string | null,
): string {
  const isWithin = at > coreStart && at < coreEnd;
  if (view.line.hasBullet && isWithin) return 'inline-link';
  if (headlineAt !== null && at > headlineAt && at < coreStart) return 'below-headline';
  if (headlineAt !== null && at < headlineAt) return view.line.hasBullet ? 'link-list' : 'above-headline';
  if (section !== null && at >= coreEnd) return section;
  if (view.line.hasBullet) return 'link-list';
  if (view.hasStop) return 'apart-from-article';
  return view.words < titleWords ? 'label' : 'related-stories';
}

/** The reason for a line outside the article; `section` is that of the heading above it. */
export function reasonOutside(view: LineView, at: number, layout: Layout, section: string | null): string {
  if (view.chrome !== null) return view.chrome.phrase.reason;
  if (view.isDateline) return 'dateline';
  if (isShareBar(view)) return 'share-buttons';
  if (view.line.text.length <= maxRightsChars && rights.test(view.line.text)) return 'footer';
  const { headlineAt, coreStart, coreEnd } = layout;
  if (view.isRepeat && at > coreStart && at < coreEnd) return 'repeated-line';
  const isNearTop = headlineAt !== null && at >= headlineAt - 1 && at < coreStart;
  if (isNearTop && !view.hasStop && bylineStart.test(view.line.text)) return 'byline';
  return reasonByPlace(view, at, layout, section);
}
