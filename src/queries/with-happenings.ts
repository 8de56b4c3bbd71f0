// Marks the acts of an answer that tell one happening: a visit that five articles report was one visit. Worked out from the
// articles of the answer alone, story by story, as the page of a story does.

import type { Clocks, Ledger } from '../ledger/index.ts';
import type { Status } from '../record/index.ts';
import { type EventKnowledge, storiesAmong, unpackProfile } from '../stories/index.ts';
import { daysBetween } from '../time/index.ts';
import { ruledLinks } from './corrected/index.ts';
import { loadArticles } from './entries-of.ts';
import { storyEvents } from './story-events.ts';
import { joinCopies, toldInCopies } from './told-in-copies.ts';
import type { ActLine } from './types.ts';
import type { MayRepeat } from './with-sources.ts';

export interface MayShareHappening {
  /** The act that stands for the happening among those listed; left out where no other listed act tells it. */
  readonly happening?: string;
}

/** An answer whose acts tell which of them are one happening. */
export type WithHappenings<Answer extends { readonly acts: readonly ActLine[] }> = Omit<Answer, 'acts'> & {
  readonly acts: readonly (Answer['acts'][number] & MayShareHappening)[];
};

/** Mentions that differ in this are kept apart: what one tells as done another only announces, doubts or denies. */
const firmness: Readonly<Record<Status, string | null>> = {
  happened: 'done',
  ongoing: 'done',
  background: 'done',
  announced: 'ahead',
  anticipated: 'ahead',
  alleged: 'alleged',
  denied: 'denied',
  negated: 'negated',
  hypothetical: null,
};

/** Null for what may never have been. */
function kindOf({ type, status }: ActLine): string | null {
  const firm = firmness[status];
  return firm === null ? null : `${type} ${firm}`;
}

const longestDays = 1e6;

/** How closely a line tells the day: the fewer days, the better it stands for the others. */
function daysOf({ occurred: { from, to } }: ActLine): number {
  if (from === null || to === null) return longestDays;
  return daysBetween(from, to);
}

/** The line with the closest day; of several the first. */
function bestOf(lines: readonly ActLine[]): ActLine | undefined {
  return lines.toSorted((a, b) => daysOf(a) - daysOf(b))[0];
}

/** Of a visit or a meeting all who take part: who received whom is who visited whom. */
function doersOf({ type, actors, recipients }: ActLine): ReadonlySet<string> {
  const doers = type === 'CONSULT' ? [...actors, ...recipients] : actors;
  return new Set(doers.flatMap(({ country, actorId }) => country ?? actorId ?? []));
}

/** The lines by who did it: "Chile promised" and "Kenya pledged" are two, told in however like words; nobody named fits all. */
function byDoers(lines: readonly ActLine[]): readonly (readonly ActLine[])[] {
  const groups: ActLine[][] = [];
  for (const line of lines) {
    const doers = doersOf(line);
    const isTheirs = (group: readonly ActLine[]) =>
      group.every((one) => doersOf(one).isSubsetOf(doers) || doers.isSubsetOf(doersOf(one)));
    const group = groups.find(isTheirs);
    if (group === undefined) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** The id of the line that stands for each line of a happening that two or more tell. */
export function standIns(
  acts: readonly ActLine[],
  actIds: readonly string[],
): readonly (readonly [string, string])[] {
  const ids = new Set(actIds);
  const told = acts.filter(({ id, alsoIn }) => ids.has(id) || alsoIn.some((also) => ids.has(also.id)));
  const known = Map.groupBy(told, kindOf);
  known.delete(null);
  return [...known.values()].flatMap(byDoers).flatMap((lines) => {
    const best = bestOf(lines);
    return best === undefined || lines.length < 2 ? [] : lines.map(({ id }) => [id, best.id] as const);
  });
}

async function happeningsOf(
  ledger: Ledger,
  acts: readonly ActLine[],
  // Which acts are one is not a matter of the day for which is asked: all that is told of them says so.
  { on: _, ...clocks }: Clocks,
  knowledge: EventKnowledge,
): Promise<ReadonlyMap<string, string>> {
  const articleIds = [...new Set(acts.map(({ article }) => article.id))];
  const packed = await ledger.profiles(clocks, { articleIds });
  const profiles = packed.map(({ articleId, profile }) => unpackProfile(articleId, profile));
  const stories = storiesAmong(profiles, await ruledLinks(ledger, 'same-story'));
  const found: (readonly [string, string])[] = [];
  for (const { articleIds: ids } of stories) {
    // What one article alone tells is told by no other.
    if (ids.length < 2) continue;
    const events = await storyEvents(ledger, await loadArticles(ledger, ids), clocks, knowledge);
    found.push(...events.flatMap(({ actIds }) => standIns(acts, actIds)));
  }
  return new Map(found);
}

/** The answer with its acts marked. */
export async function withHappenings<
  Answer extends { readonly acts: readonly (ActLine & MayRepeat)[]; readonly clocks: Clocks },
>(ledger: Ledger, answer: Answer, knowledge: EventKnowledge): Promise<WithHappenings<Answer>> {
  const { acts: told, clocks } = answer;
  const happenings = joinCopies(await happeningsOf(ledger, told, clocks, knowledge), toldInCopies(told));
  const acts = answer.acts.map((line) => {
    const happening = happenings.get(line.id);
    return happening === undefined ? line : { ...line, happening };
  });
  return { ...answer, acts };
}
