// Decides for each line of a page whether it is the article's, and if not, why.

import { findCutLists } from './cut-lists.ts';
import type { LineView } from './describe-line.ts';
import { findSubheading } from './find-subheading.ts';
import type { Layout } from './lay-out-page.ts';
import { reasonOutside, reasonsOfSections } from './reason-outside.ts';
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

/** The layout with what is worked out once for all lines: the standfirst is kept wherever the article starts. */
interface HeadedLayout extends Layout {
  readonly subheadingAt: number | null;
  /** Places of lists of tags, with their labels. */
  readonly cutLists: ReadonlySet<number>;
  readonly sections: readonly (string | null)[];
  /** Place of the line that parts the signature of a mail from its text. */
  readonly signatureAt: number;
}

/** Two hyphens alone in a line begin the signature of a mail, which is so many lines long at most. */
const signatureMark = '--';
const maxSignatureLines = 12;

/** Where the signature of a mail begins; past the last line where there is none. */
function findSignature(views: readonly LineView[], { coreStart }: Layout): number {
  const at = views.findLastIndex(({ line }) => line.text === signatureMark);
  return at > coreStart && views.length - at <= maxSignatureLines ? at : views.length;
}

function labelLine(views: readonly LineView[], view: LineView, at: number, layout: HeadedLayout): LineLabel {
  const { line } = view;
  const { headlineAt, subheadingAt, inside } = layout;
  if (at === headlineAt) return { line, kept: true, kind: 'headline' };
  if (at === subheadingAt) return { line, kept: true, kind: 'subheading' };
  if (headlineAt !== null && view.folded === views[headlineAt]?.folded)
    return { line, kept: false, reason: 'repeated-headline' };
  if (at >= layout.signatureAt) return { line, kept: false, reason: 'signature' };
  if (layout.cutLists.has(at)) return { line, kept: false, reason: 'tag-list' };
  if (!inside[at] || (headlineAt !== null && at < headlineAt))
    return { line, kept: false, reason: reasonOutside(view, at, layout, layout.sections[at] ?? null) };
  const reason = reasonInside(views, view, at, layout);
  return reason === null ? { line, kept: true, kind: kindOf(view) } : { line, kept: false, reason };
}

/** Labels all lines, in order. At most one is the headline and one the standfirst; lines that repeat the headline are dropped. */
export function labelLines(views: readonly LineView[], layout: Layout): readonly LineLabel[] {
  const headed = {
    ...layout,
    subheadingAt: findSubheading(views, layout),
    cutLists: findCutLists(views, layout.inside),
    sections: reasonsOfSections(views),
    signatureAt: findSignature(views, layout),
  };
  return views.map((view, at) => labelLine(views, view, at, headed));
}
