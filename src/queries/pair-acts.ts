// The acts of an article as the list of all pairs counts them: made once for each reading, so that the list reads no act.

import type { ArticleEntry, EventEntry, PairAct } from '../ledger/index.ts';
import { compareText } from '../text/index.ts';
import { type SeenMention, seenMentions } from './act-places.ts';
import { countsAs, daysOfAct, namesIn, pairsOfAct } from './count-act.ts';
import { foldGroup, groupActs } from './order-acts.ts';
import type { ActLine } from './types.ts';

type Counted = Omit<PairAct, 'began' | 'until'>;

/** An act of two by the mentions of it that are seen. */
function countGroup(codes: PairAct['codes'], lead: ActLine, lines: readonly ActLine[]): Counted {
  const act = foldGroup({ lead, lines });
  const counts = countsAs(act);
  const names = namesIn(lines);
  return {
    ...{ codes, counts, eventId: lead.id, days: counts === 'unhappened' ? null : daysOfAct(act) },
    names: [names.get(codes[0]) ?? null, names.get(codes[1]) ?? null],
  };
}

function isAlike(a: Counted, b: Counted): boolean {
  const daysIn = ({ days }: Counted) => `${days?.from} ${days?.to}`;
  return a.counts === b.counts && daysIn(a) === daysIn(b) && a.names.join('\t') === b.names.join('\t');
}

/** From which day of the world's clock on an act counts as what: with a mention that begins later it may count otherwise. */
function countPair(codes: PairAct['codes'], seen: readonly SeenMention[]): readonly PairAct[] {
  const days = [...new Set(seen.map(({ began }) => began))].sort(compareText);
  const found: PairAct[] = [];
  let open = new Map<string, PairAct>();
  for (const [at, began] of days.entries()) {
    const visible = seen.filter((one) => one.began <= began).map(({ line }) => line);
    const now = groupActs(visible).map(({ lead, lines }) => countGroup(codes, lead, lines));
    const still = new Map<string, PairAct>();
    for (const counted of now) {
      const before = open.get(counted.eventId);
      const from = before !== undefined && isAlike(before, counted) ? before.began : began;
      still.set(counted.eventId, { ...counted, began: from, until: days[at + 1] ?? null });
    }
    const ended = [...open.values()].filter((act) => still.get(act.eventId)?.began !== act.began);
    found.push(...ended);
    open = still;
  }
  return [...found, ...open.values()];
}

/** Mentions that tell what a state or body is called where no act of two has told so as early. */
function namesAlone(seen: readonly SeenMention[], acts: readonly PairAct[]): readonly PairAct[] {
  const told = acts.flatMap(({ codes, names, began }) =>
    codes.map((code, at) => ({ code, name: names[at], began })),
  );
  const alone: PairAct[] = [];
  for (const { line, began } of seen.toSorted((a, b) => compareText(a.began, b.began)))
    for (const [code, name] of namesIn([line])) {
      const isTold = told.some(
        (other) => other.code === code && (other.name ?? '') >= name && other.began <= began,
      );
      if (isTold) continue;
      told.push({ code, name, began });
      alone.push({
        ...{ codes: [code, ''], names: [name, null], counts: 'none', days: null },
        ...{ eventId: line.id, began, until: null },
      });
    }
  return alone;
}

/** A pure function of an article and of its mentions. */
export function pairActs(events: readonly EventEntry[], article: ArticleEntry): readonly PairAct[] {
  const seen = seenMentions(events, article);
  const byPair = new Map<string, { codes: PairAct['codes']; seen: SeenMention[] }>();
  for (const one of seen)
    for (const codes of pairsOfAct(one.line)) {
      const known = byPair.get(codes.join('\t')) ?? { codes, seen: [] };
      known.seen.push(one);
      byPair.set(codes.join('\t'), known);
    }
  const acts = [...byPair.values()].flatMap((pair) => countPair(pair.codes, pair.seen));
  return [...acts, ...namesAlone(seen, acts)];
}
