// Links the mentions of one act inside an article: headline, lead, and what takes it up later. Leaves three visits three.

import type { Analysis } from '../../language/index.ts';
import type { EventTables } from '../../tables/index.ts';
import type { DayInterval } from '../../time/index.ts';
import type { EventDraft } from '../types.ts';
import { completeMentions } from './complete-mentions.ts';
import { mayTell } from './may-be-one.ts';
import { readMentions } from './read-mentions.ts';
import { isOnOneMatter, isWordOnIt, takesUp } from './takes-up.ts';
import type { Mention } from './types.ts';

/** Mentions of one act, in the order of the text. */
type Told = Mention[];

/** The drafts of one article, in their order, each later mention of an act linked to its first and completed from the others. */
export function linkMentions(
  analysis: Pick<Analysis, 'sentences'>,
  drafts: readonly EventDraft[],
  { published, tables }: { readonly published: DayInterval; readonly tables: EventTables },
): readonly EventDraft[] {
  const acts: Told[] = [];
  for (const read of readMentions(analysis, drafts, tables)) {
    const [mention, taken] = readBest(read, acts, published);
    const word = acts.find((act) => act.some((told) => isWordOnIt(told, mention)));
    if (taken !== undefined && word !== undefined && word !== taken)
      taken.push(...acts.splice(acts.indexOf(word), 1).flat());
    const act = taken ?? word;
    if (act === undefined) acts.push([mention]);
    else act.push(mention);
  }
  const linked = new Map(acts.flatMap((act) => completeMentions(act, published)));
  return drafts.map((draft) => linked.get(draft) ?? draft);
}

/** A known noun that takes up nothing with the parties around it may do so without them: "the release ... and his visit". */
function readBest(
  read: Mention,
  acts: readonly Told[],
  published: DayInterval,
): readonly [Mention, Told | undefined] {
  const act = actOf(read, acts, published);
  if (act !== undefined || read.telling !== 'known noun' || read.isTopic) return [read, act];
  const alone = { ...read, isTopic: true };
  const taken = actOf(alone, acts, published);
  return taken === undefined ? [read, undefined] : [alone, taken];
}

/** The act that the mention takes up, where nothing in any of its mentions speaks against it: of several the likest, then the last. */
function actOf(mention: Mention, acts: readonly Told[], published: DayInterval): Told | undefined {
  const isOne = (act: Told): boolean =>
    mayTell(act, mention, published) &&
    isOnOneMatter(act, mention) &&
    act.some((told) => takesUp(told, mention));
  const likeness = (act: Told): number => Math.max(...act.map((told) => countShared(told, mention)));
  return acts
    .filter(isOne)
    .sort((a, b) => likeness(b) - likeness(a) || lastPlace(b) - lastPlace(a))
    .at(0);
}

/** How many sides, persons and names two mentions have in common. */
function countShared({ sides: a }: Mention, { sides: b }: Mention): number {
  const parts = [a.all.intersection(b.all), a.persons.intersection(b.persons), a.named.intersection(b.named)];
  return parts.reduce((sum, { size }) => sum + size, a.others.intersection(b.others).size);
}

function lastPlace(act: Told): number {
  return act.at(-1)?.draft.trigger.start ?? 0;
}
