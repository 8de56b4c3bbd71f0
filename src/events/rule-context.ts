// What the rules look up while they read one sentence.

import type { ActorMention } from '../actors/index.ts';
import type { EventTables } from '../tables/index.ts';
import { onceEach, type Span, spansOverlap } from '../text/index.ts';
import type { RuleContext } from './act.ts';
import { mentionOf } from './sides/refer.ts';
import { isCalendarWord, type Tree } from './tree.ts';

/** What the stages before found in one sentence. */
export interface FoundBefore {
  readonly actors: readonly ActorMention[];
  readonly times: readonly { readonly span: Span }[];
  readonly tables: EventTables;
}

export function ruleContextOf(
  { tree, before }: Pick<RuleContext, 'tree' | 'before'>,
  { actors, times, tables }: FoundBefore,
): RuleContext {
  const isActor = onceEach((of: Tree, index) => mentionOf(of, index, actors) !== null);
  const isKnown = onceEach((of: Tree, index) => knownAt(of, index, actors) !== null);
  const isTime = onceEach((of: Tree, index) => isTimeWord(of, index, times));
  return {
    tree,
    before,
    tables,
    isActor: (index) => isActor(tree, index),
    isKnown: (index) => isKnown(tree, index),
    isTime: (index) => isTime(tree, index),
  };
}

/** The mention at a word, where it has a country or an id. */
export function knownAt(tree: Tree, index: number, actors: readonly ActorMention[]): ActorMention | null {
  const mention = mentionOf(tree, index, actors);
  return mention !== null && (mention.actorId !== null || mention.country !== null) ? mention : null;
}

/** Words of a time expression, and the calendar's own words where none was found. */
function isTimeWord(tree: Tree, index: number, times: FoundBefore['times']): boolean {
  const word = tree.words[index];
  if (word === undefined) return false;
  return isCalendarWord(tree, index) || times.some((time) => spansOverlap(time.span, word));
}
