// Reads what somebody does as another has done. Reads "Oslo recalled its envoy, and Riga did the same", "as did Riga" and "Riga followed
// suit" as the same act of Riga's; leaves "Oslo recalled its envoy, but Riga did not" and "did so badly" alone.

import type { ActorReference } from '../../record/index.ts';
import type { Act } from '../act.ts';
import {
  childrenIn,
  formOf,
  headOf,
  lemmaOf,
  partOf,
  relationOf,
  type Tree,
  withConjuncts,
} from '../tree.ts';
import type { EventDraft } from '../types.ts';

/** A verb that stands for the one before, and who does it; nobody where that is who did what it stands for. */
export interface Likewise {
  readonly verb: number;
  readonly doers: readonly number[];
}

const ALIKE: ReadonlySet<string> = new Set(['same', 'likewise', 'so']);
const JOINED: ReadonlySet<string> = new Set(['conj', 'parataxis', 'advcl', 'ccomp']);

/** The verbs of a sentence that stand for another verb, in the order of the text. */
export function likewiseIn(tree: Tree): readonly Likewise[] {
  return tree.words.flatMap((_, verb) => {
    if (!standsForAnother(tree, verb)) return [];
    const inverted = invertedSubject(tree, verb);
    const own = childrenIn(tree, verb, 'nsubj').slice(0, 1);
    const named = inverted === null ? own : [inverted];
    return [{ verb, doers: named.flatMap((at) => withConjuncts(tree, at)) }];
  });
}

/** An act that somebody is told to have done, like the one told in the sentence before. */
export interface DoneAgain {
  readonly act: Act;
  readonly like: EventDraft;
}

/** Sentences that only say who has done what the one before tells: "Riga followed suit on Monday." */
export function readDoneAgain(tree: Tree, before: readonly EventDraft[]): readonly DoneAgain[] {
  const like = before[0];
  if (like === undefined) return [];
  return likewiseIn(tree).flatMap(({ verb, doers }) => {
    if (headOf(tree, verb) >= 0 || doers.length === 0) return [];
    const act: Act = {
      trigger: verb,
      anchor: verb,
      type: like.type,
      mode: like.mode,
      actors: doers,
      recipients: [],
      inner: null,
      status: null,
      points: 0,
      covers: [],
      ruleId: 'done-likewise',
    };
    return [{ act, like }];
  });
}

/** "Oslo expelled two envoys of Riga, and Riga did the same": to Oslo. */
export function receiversAgain(
  doers: readonly ActorReference[],
  receivers: readonly ActorReference[],
  first: readonly ActorReference[],
): readonly ActorReference[] {
  const isOwn = ({ country }: ActorReference): boolean =>
    country !== null && doers.some((doer) => doer.country === country);
  return first.length > 0 && receivers.every(isOwn) ? first : receivers;
}

/** The acts of one sentence that are done again by others, given those that its rules have read. */
export function readLikewise(tree: Tree, acts: readonly Act[]): readonly Act[] {
  return likewiseIn(tree).flatMap(({ verb, doers }) => {
    const first = headOf(tree, verb);
    if (first < 0 || first > verb || !JOINED.has(relationOf(tree, verb))) return [];
    const done = acts.find(
      ({ anchor, trigger }) =>
        // "denied that it had done so": not that it had denied.
        (anchor === first && relationOf(tree, verb) !== 'ccomp') ||
        (trigger > first && trigger < verb && anchor < verb),
    );
    return done === undefined ? [] : (againBy(done, verb, doers) ?? []);
  });
}

/** Null where the one who did it is said to do it again. */
function againBy(done: Act, verb: number, doers: readonly number[]): Act | null {
  // "promised to leave, and did so": what was promised.
  const deed = done.inner !== null && doers.length === 0 ? done.inner : done;
  if (doers.length === 0 && deed === done) return null;
  const actors = doers.length > 0 ? doers : deed.actors.length > 0 ? deed.actors : done.actors;
  return {
    ...deed,
    trigger: verb,
    anchor: verb,
    actors,
    inner: null,
    status: null,
    ruleId: 'done-likewise',
    ...(deed === done && { doneFirstBy: deed.actors }),
  };
}

function standsForAnother(tree: Tree, verb: number): boolean {
  const relation = relationOf(tree, verb);
  if (relation === 'aux' || !['VERB', 'AUX'].includes(partOf(tree, verb)) || isDenied(tree, verb))
    return false;
  const [object] = childrenIn(tree, verb, 'obj');
  if (lemmaOf(tree, verb) === 'follow') return object !== undefined && formOf(tree, object) === 'suit';
  if (lemmaOf(tree, verb) !== 'do') return false;
  return [verb + 1, verb + 2].some((at) => isAlike(tree, verb, at)) || invertedSubject(tree, verb) !== null;
}

function isDenied(tree: Tree, verb: number): boolean {
  return childrenIn(tree, verb, 'advmod', 'aux').some((at) => /^(?:not|n't|never)$/u.test(formOf(tree, at)));
}

/** "did the same", "did so": with nothing else done. */
function isAlike(tree: Tree, verb: number, at: number): boolean {
  if (!ALIKE.has(formOf(tree, at)) || headOf(tree, at) !== verb) return false;
  return at > verb && at - verb === (formOf(tree, at) === 'same' ? 2 : 1);
}

/** "so did Riga", "and so, in sympathy, did Riga", "as did Riga": who stands behind the verb. */
function invertedSubject(tree: Tree, verb: number): number | null {
  const isAs = formOf(tree, verb - 1) === 'as' && relationOf(tree, verb) === 'advcl';
  const isSo = childrenIn(tree, verb, 'advmod').some((at) => at < verb && formOf(tree, at) === 'so');
  if (!isAs && !isSo) return null;
  return (
    childrenIn(tree, verb, 'obj', 'nsubj').find(
      (at) => at > verb && ['PROPN', 'NOUN', 'PRON'].includes(partOf(tree, at)),
    ) ?? null
  );
}
