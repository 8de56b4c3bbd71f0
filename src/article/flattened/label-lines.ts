// Decides for each line of a page whether it is the article's, and if not, why.

import type { LineView } from './describe-line.ts';
import { findSubheading } from './find-subheading.ts';
import type { Layout } from './lay-out-page.ts';
import { reasonToDrop } from './tidy-lines.ts';
import type { LineKind, LineLabel } from './types.ts';

/** A line of at most so many words without a full stop is a heading. */
const maxHeadingWords = 12;

/** A label of at most so many words announces what follows: "In:", "Tags:". */
const labelWords = 3;

/** True for a label that is left behind when what it announces is dropped. */
function isEmptyLabel({ ending, words }: LineView, at: number, inside: readonly boolean[]): boolean {
  return ending === 'colon' && words <= labelWords && !inside[at + 1];
}

/** Why a line of the article's stretch is dropped all the same; null for a line that stays. */
function reasonInside(views: readonly LineView[], view: LineView, at: number, layout: Layout): string | null {
  if (view.isDateline && at < layout.coreStart) return 'dateline';
  return reasonToDrop(views, at) ?? (isEmptyLabel(view, at, layout.inside) ? 'empty-label' : null);
}

function kindOf(view: LineView): LineKind {
  if (view.line.hasBullet) return 'listItem';
  const isHeading = !view.hasStop && view.words <= maxHeadingWords && view.ending !== 'colon';
  return isHeading ? 'heading' : 'paragraph';
}

/** Why a line is none of the article, in words for people: what it says itself comes before where it stands. */
function reasonOf(view: LineView, at: number, { headlineAt, coreStart, coreEnd }: Layout): string {
  if (view.chrome !== null) return view.chrome.phrase.reason;
  if (view.isDateline) return 'dateline';
  const isWithin = at > coreStart && at < coreEnd;
  if (view.isRepeat && isWithin) return 'repeated-line';
  if (view.line.hasBullet) return isWithin ? 'inline-link' : 'link-list';
  if (headlineAt !== null && at < headlineAt) return 'above-headline';
  return view.hasStop ? 'apart-from-article' : 'related-stories';
}

/** The layout with the place of the standfirst, which is kept wherever the article starts. */
interface HeadedLayout extends Layout {
  readonly subheadingAt: number | null;
}

function labelLine(views: readonly LineView[], view: LineView, at: number, layout: HeadedLayout): LineLabel {
  const { line } = view;
  const { headlineAt, subheadingAt, inside } = layout;
  if (at === headlineAt) return { line, kept: true, kind: 'headline' };
  if (at === subheadingAt) return { line, kept: true, kind: 'subheading' };
  if (headlineAt !== null && view.folded === views[headlineAt]?.folded)
    return { line, kept: false, reason: 'repeated-headline' };
  if (!inside[at] || (headlineAt !== null && at < headlineAt))
    return { line, kept: false, reason: reasonOf(view, at, layout) };
  const reason = reasonInside(views, view, at, layout);
  return reason === null ? { line, kept: true, kind: kindOf(view) } : { line, kept: false, reason };
}

/** Labels all lines, in order. At most one is the headline and one the standfirst; lines that repeat the headline are dropped. */
export function labelLines(views: readonly LineView[], layout: Layout): readonly LineLabel[] {
  const headed = { ...layout, subheadingAt: findSubheading(views, layout) };
  return views.map((view, at) => labelLine(views, view, at, headed));
}
