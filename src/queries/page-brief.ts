// What a report card counts and groups: the clues of a dating by kind, the blocks of a text, what was dropped by reason.

import type { ArticleRecord, Dating, DatingClue } from '../record/index.ts';
import { compareText } from '../text/index.ts';
import { intervalsOverlap, widthDays } from '../time/index.ts';

/** A clue of the dating, once for all that say the same. */
export interface BriefClue extends DatingClue {
  /** True where the clue leaves no room for the days that the article is dated to; never for a later change. */
  readonly contradicts: boolean;
  /** True for a stamp that tells when the page was changed, not when it was published. */
  readonly isChange: boolean;
  /** Which end of the days that the article is dated to this clue tells; null where it tells neither, or the days are but one. */
  readonly sets: 'start' | 'end' | 'both' | null;
  /** How many clues of the page say the same in the same words. */
  readonly times: number;
}

/** The article of a page in numbers, and its clues in the order in which a reader wants them. */
export interface PageBrief {
  /** Clues by kind, those that contradict first, then those that set an end; then stamps in order of trust, others by how few days they allow. */
  readonly clues: Readonly<Record<DatingClue['kind'], readonly BriefClue[]>>;
  readonly lengthChars: number;
  readonly words: number;
  /** How many blocks of each kind, in the order of the text. */
  readonly blocks: readonly { readonly kind: string; readonly count: number }[];
  /** Lines and elements that are not the article's, the commonest reason first. */
  readonly dropped: readonly {
    readonly reason: string;
    readonly count: number;
    readonly lengthChars: number;
  }[];
}

/** Intervals of more than three years, in days, tell as little as open ones. */
const openDays = 3 * 366;

/** A clue has no field for it: dating says in the note of a stamp that it is of a change. */
const changeNote = /\bchanged\b/u;

function tellsChange({ kind, note }: DatingClue): boolean {
  return kind === 'stamp' && changeNote.test(note);
}

/** A page that was changed after its publication says nothing against it. */
function isLaterChange(clue: DatingClue, { published }: Dating): boolean {
  return tellsChange(clue) && (clue.implies.to ?? '9999') > (published.to ?? '');
}

/** The fewest days first; of open intervals the one that begins last. */
function byNarrowness(a: DatingClue, b: DatingClue): number {
  const width = ({ implies }: DatingClue) => Math.min(widthDays(implies), openDays);
  return width(a) - width(b) || compareText(b.implies.from ?? '', a.implies.from ?? '');
}

function endSetBy({ implies }: DatingClue, { published: { from, to } }: Dating): BriefClue['sets'] {
  if (from === to) return null;
  const setsStart = from !== null && implies.from === from;
  const setsEnd = to !== null && implies.to === to;
  if (setsStart && setsEnd) return 'both';
  return setsStart ? 'start' : setsEnd ? 'end' : null;
}

function cluesOf({ dating }: ArticleRecord, kind: DatingClue['kind']): readonly BriefClue[] {
  const ofKind = dating.clues.filter((clue) => clue.kind === kind);
  const key = ({ quote, implies }: DatingClue) => `${quote}\n${implies.from}\n${implies.to}`;
  return [...Map.groupBy(ofKind, key).values()]
    .flatMap(([clue, ...rest]) =>
      clue === undefined
        ? []
        : [
            {
              ...clue,
              contradicts: !intervalsOverlap(clue.implies, dating.published) && !isLaterChange(clue, dating),
              isChange: tellsChange(clue),
              sets: endSetBy(clue, dating),
              times: rest.length + 1,
            },
          ],
    )
    .toSorted(
      (a, b) =>
        Number(b.contradicts) - Number(a.contradicts) ||
        Number(b.sets !== null) - Number(a.sets !== null) ||
        (kind === 'stamp' ? 0 : byNarrowness(a, b)),
    );
}

function droppedBy({ dropped }: ArticleRecord): PageBrief['dropped'] {
  return [...Map.groupBy(dropped, ({ reason }) => reason)]
    .map(([reason, parts]) => ({
      reason,
      count: parts.length,
      lengthChars: parts.reduce((sum, { text }) => sum + text.length, 0),
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** What a report card says in brief of an article's clues, its size and what was left out. */
export function briefOf(article: ArticleRecord): PageBrief {
  const kinds = Map.groupBy(article.blocks, ({ kind }) => kind);
  return {
    clues: {
      stamp: cluesOf(article, 'stamp'),
      text: cluesOf(article, 'text'),
      chrome: cluesOf(article, 'chrome'),
    },
    lengthChars: article.text.length,
    words: article.text.split(/\s+/u).filter(Boolean).length,
    blocks: [...kinds].map(([kind, blocks]) => ({ kind, count: blocks.length })),
    dropped: droppedBy(article),
  };
}
