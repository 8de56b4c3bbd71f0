// The standfirst of a flattened page: "Both states will lower their taxes by half" between the headline and its byline or date.

import type { LineView } from './describe-line.ts';
import { contentStems, shareEchoed } from './echo-words.ts';
import type { Layout } from './lay-out-run.ts';

/** A standfirst is no label, and hardly ever longer than a paragraph. */
const minWords = 4;
const maxWords = 70;
/** Author or date stand within so many lines below a standfirst. */
const stampLines = 3;
/** A full sentence of so many words below is the article's first paragraph. */
const proseWords = 15;
/** A line without end mark and so short is a name or a section. */
const minOpenWords = 6;
/** A line without end mark is taken for a standfirst if the article takes up so much of it: a caption or a link shares less. */
const minEcho = 0.3;

const bylineStart = /^(?:by|von|par|por|di|da|door|av|af|oleh|text|autor|autorin)\b[:\s]/iu;
/** "(Anna Holt / Zenda News)", "Photo: Anna Holt": what stands below a picture. */
const credit = /©|\([Cc]\)|\p{L} ?\/ ?\p{Lu}|^\(.*\)$/u;
const pictureWord = /\b(?:photo|foto|image|picture|bild|video)\b\s?:/iu;

/** True for "(Anna Holt / Zenda News)"; not for "told to prove and/or explain". */
function isCredit(text: string): boolean {
  return credit.test(text) || pictureWord.test(text);
}

function isProse(view: LineView | undefined): boolean {
  return view?.hasStop === true && view.words >= proseWords;
}

function isStamp({ isDateline, line }: LineView): boolean {
  return isDateline || bylineStart.test(line.text);
}

/** True where the byline or the date comes before the first paragraph. */
function isAboveStamp(views: readonly LineView[], at: number): boolean {
  const below = views.slice(at + 1, at + 1 + stampLines);
  const stampAt = below.findIndex(isStamp);
  return stampAt >= 0 && !below.slice(0, stampAt).some(isProse);
}

function canBe(view: LineView): boolean {
  const { words, chrome, line, ending } = view;
  const hasLength = words >= minWords && words <= maxWords;
  return hasLength && chrome === null && !line.hasBullet && ending === 'other' && !isStamp(view);
}

/** The first line below the headline that does not repeat it. */
function lineBelow(views: readonly LineView[], headlineAt: number): number {
  let at = headlineAt + 1;
  while (views[at] !== undefined && views[at]?.folded === views[headlineAt]?.folded) at += 1;
  return at;
}

/** True for a line without end mark that the article takes up; not for a credit, a name or a second copy of the headline. */
function isOpenStandfirst(
  view: LineView,
  headline: LineView | undefined,
  core: readonly LineView[],
): boolean {
  const { words, line, folded, separators } = view;
  if (words < minOpenWords || separators > 1 || isCredit(line.text)) return false;
  if (headline === undefined || folded.includes(headline.folded)) return false;
  const stems = new Set(core.flatMap(({ line: { text } }) => contentStems(text)));
  return shareEchoed(line.text, stems) >= minEcho;
}

/**
 * The place of the standfirst among the lines, or null: the line right below the headline if byline or date follow it, or if
 * it has no end mark and the first paragraph follows. A first paragraph below the byline is none.
 */
export function findSubheading(
  views: readonly LineView[],
  { headlineAt, inside }: Pick<Layout, 'headlineAt' | 'inside'>,
): number | null {
  if (headlineAt === null) return null;
  const at = lineBelow(views, headlineAt);
  const view = views[at];
  if (view === undefined || !canBe(view)) return null;
  if (isAboveStamp(views, at) && view.hasStop) return at;
  if (view.hasStop || !(isAboveStamp(views, at) || isProse(views[at + 1]))) return null;
  const core = views.filter((_, place) => inside[place] && place > at);
  return isOpenStandfirst(view, views[headlineAt], core) ? at : null;
}
