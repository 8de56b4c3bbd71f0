// When an act occurred: by a time expression of its clause, else by the dating of the article alone.

import type { EventMention, Status } from '../record/index.ts';
import { type Span, spanContains } from '../text/index.ts';
import type { DayInterval, TimeExpression } from '../time/index.ts';
import type { Act } from './act.ts';
import { clauseWords, predicateOf } from './clause.ts';
import type { Tree } from './tree.ts';

type Occurred = Pick<EventMention, 'occurred' | 'occurredBasis'>;

export function occurredWhen(
  tree: Tree,
  act: Act,
  status: Status,
  times: readonly TimeExpression[],
  published: DayInterval,
): Occurred {
  const here = times.filter((time) => time.interval !== null && spanContains(tree.sentence, time.span));
  const own = nearest(tree, act, here, clauseWords(tree, act.anchor));
  const time = own ?? nearest(tree, act, here, clauseWords(tree, predicateOf(tree, act.anchor)));
  return time === null ? inferred(status, published) : fromExpression(time, published, tree);
}

function nearest(
  tree: Tree,
  act: Act,
  times: readonly TimeExpression[],
  words: readonly number[],
): TimeExpression | null {
  const spans: readonly Span[] = words.flatMap((at) => tree.words[at] ?? []);
  const trigger = tree.words[act.trigger]?.start ?? 0;
  const inside = times.filter((time) => spans.some((word) => spanContains(time.span, word)));
  const ranked = [...inside].sort(
    (a, b) => Math.abs(a.span.start - trigger) - Math.abs(b.span.start - trigger),
  );
  return ranked[0] ?? null;
}

/** "since July 2021" reaches to the day of publication; where that lies before its start, its end is open. */
export function fromExpression(time: TimeExpression, published: DayInterval, tree: Tree): Occurred {
  const interval = time.interval ?? { from: null, to: null };
  const before = tree.words.filter((word) => word.end <= time.span.start).at(-1);
  const isSince = before?.form.toLowerCase() === 'since' || /^since\b/iu.test(time.text);
  const hasBegun = interval.from === null || published.to === null || interval.from <= published.to;
  const lastDay = hasBegun ? published.to : null;
  return {
    occurred: { from: interval.from, to: isSince ? lastDay : interval.to },
    occurredBasis: time.basis === 'stated' ? 'stated' : 'resolved',
  };
}

function inferred(status: Status, published: DayInterval): Occurred {
  switch (status) {
    case 'hypothetical':
    case 'denied':
      return { occurred: { from: null, to: null }, occurredBasis: 'none' };
    case 'announced':
    case 'anticipated':
      return { occurred: { from: published.from, to: null }, occurredBasis: 'inferred' };
    // What has not been done has not been done up to the day of the article.
    default:
      return { occurred: { from: null, to: published.to }, occurredBasis: 'inferred' };
  }
}
