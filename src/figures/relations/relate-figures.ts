// Tells how the figures of an article stand to one another: part, total, change, remainder. What a figure is to figures of other
// articles is left to the series.

import type { Figure } from '../../record/index.ts';
import { changeFrom } from './change-from.ts';
import { partOf } from './part-of.ts';
import { ofNewPairs, relationsByFigure } from './relations-by-figure.ts';
import { remainderOf } from './remainder-of.ts';
import { canBePart, wordsBefore } from './told-figures.ts';
import { totalOf } from './total-of.ts';
import type { FoundRelation, RelationFinder, ToldFigure } from './types.ts';
import { uniteActors } from './unite-actors.ts';

/** In order of trust: of two that relate the same two figures, the first is kept. */
const FINDERS: readonly RelationFinder[] = [remainderOf, totalOf, changeFrom, partOf];

function findRelations(told: readonly ToldFigure[]): readonly FoundRelation[] {
  let found: readonly FoundRelation[] = [];
  for (const find of FINDERS) found = [...found, ...ofNewPairs(find(told, found), found)];
  return found;
}

/** What a bare number counts is what the figure beside it counts: "Eleven of them" after "40 diplomats". */
function counting(figure: Figure, others: readonly Figure[]): Figure {
  if (figure.unit !== null || figure.counts !== null) return figure;
  const other = others.find(({ unit, counts }) => unit !== null || counts !== null);
  return other === undefined ? figure : { ...figure, unit: other.unit, counts: other.counts };
}

/** A part, or a rest, is about those of whom its whole is: "Of the 12,000 soldiers, 3,000 died, Seoul says". */
function aboutWith(figure: Figure, wholes: readonly Figure[]): Figure {
  const about = uniteActors(
    figure.about,
    wholes.flatMap((whole) => whole.about),
  );
  return about.length === figure.about.length ? figure : { ...figure, about };
}

/** What is only counted tells no deed of a part: "440 dead, among them 32 children". */
const COUNTED: ReadonlySet<string> = new Set(['represented', 'recognised']);

/**
 * A part of which only what it is is told is of the same days, deed and states as its whole, and told by the same: "Israel holds 900 men, a
 * lawyer said. Of them 40 are ill."
 */
function asPart(figure: Figure, wholes: readonly Figure[]): Figure {
  const [whole] = wholes;
  if (whole === undefined) return figure;
  const isTold = (figure.action !== null && !COUNTED.has(figure.action)) || figure.window !== null;
  const whose = figure.whose ?? whole.whose;
  const told = { ...figure, ...(whose === undefined ? {} : { whose }) };
  const { action, window, asOf, aggregation } = whole;
  return isTold
    ? told
    : { ...told, action, window, asOf, aggregation, authority: figure.authority ?? whole.authority };
}

/** What is done to a part is not done to its whole: that is only so many. */
function asWhole(figure: Figure): Figure {
  const status = figure.status === 'happened' ? 'state' : figure.status;
  return { ...figure, action: null, window: null, aggregation: 'level', status };
}

const INSTEAD = /\b(?:rather than|instead of|and not|not) the\s*$/iu;

/** "300 of the 1,200 have left, rather than the 900 that Oslo had named": another count of a part is of the same whole. */
function partInstead(
  told: readonly ToldFigure[],
  at: number,
  byFigure: ReadonlyMap<number, readonly FoundRelation[]>,
): readonly FoundRelation[] {
  const own = told[at];
  if (own?.again === undefined || !INSTEAD.test(wordsBefore(own))) return [];
  const near = (byFigure.get(own.again) ?? []).find(({ kind }) => kind === 'part-of');
  const whole = told[near?.to ?? -1];
  return near !== undefined && whole !== undefined && canBePart(own, whole) ? [{ ...near, from: at }] : [];
}

/**
 * The figures in their order, each with its relations to others; one without any is left as it is, and a number that is no
 * figure on its own stays only where it has one.
 */
export function relateFigures(told: readonly ToldFigure[]): readonly Figure[] {
  const byFigure = relationsByFigure(findRelations(told));
  return told.flatMap(({ figure, isKept }, at) => {
    const found = byFigure.get(at) ?? [];
    const others = found.flatMap(({ from, to }) => told[from === at ? to : from]?.figure ?? []);
    const relations = [...found, ...partInstead(told, at, byFigure)]
      .filter(({ from }) => from === at)
      .flatMap(({ kind, to }) => {
        const number = told[to]?.figure.number;
        return number === undefined ? [] : [{ kind, number }];
      });
    if (others.length === 0 && relations.length === 0) return isKept ? [figure] : [];
    const isOnlyWhole = found.some(({ to, isOnlyWhole: isOnly }) => to === at && isOnly === true);
    const wholes = found
      .filter(({ from, kind }) => from === at && (kind === 'part-of' || kind === 'remainder-of'))
      .flatMap(({ to }) => told[to]?.figure ?? []);
    const part = isOnlyWhole ? asWhole(figure) : asPart(figure, wholes);
    const counted = aboutWith(counting(part, others), wholes);
    return [relations.length === 0 ? counted : { ...counted, relations }];
  });
}
