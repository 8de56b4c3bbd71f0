// Decides for each line of a page whether it is the article's, and if not, why.

import type { LineView } from './describe-line.ts';
import type { Layout } from './lay-out-page.ts';
import { reasonToDrop } from './tidy-lines.ts';
import type { LineKind, LineLabel } from './types.ts';

/** A line of at most so many words without a full stop is a heading. */
const maxHeadingWords = 12;

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

function labelLine(views: readonly LineView[], view: LineView, at: number, layout: Layout): LineLabel {
  const { line } = view;
  const { headlineAt, coreStart, inside } = layout;
  if (at === headlineAt) return { line, kept: true, kind: 'headline' };
  if (headlineAt !== null && view.folded === views[headlineAt]?.folded)
    return { line, kept: false, reason: 'repeated-headline' };
  if (!inside[at] || (headlineAt !== null && at < headlineAt))
    return { line, kept: false, reason: reasonOf(view, at, layout) };
  const reason = view.isDateline && at < coreStart ? 'dateline' : reasonToDrop(views, at);
  return reason === null ? { line, kept: true, kind: kindOf(view) } : { line, kept: false, reason };
}

/** Labels all lines, in order. At most one is the headline; lines that repeat it are dropped. */
export function labelLines(views: readonly LineView[], layout: Layout): readonly LineLabel[] {
  return views.map((view, at) => labelLine(views, view, at, layout));
}
