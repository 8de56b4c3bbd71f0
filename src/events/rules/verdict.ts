// Reads a verdict on somebody or on what they do. Reads "called the removals heartless" and "described the renewal as 'a colonial
// reflex'" as ACCUSE, "described the offer as positive" as SUPPORT; leaves "called the exercise routine" and "called the rebel Bob" alone.

import type { EventType } from '../../record/index.ts';
import { subtreeOf } from '../../text/index.ts';
import type { Act, RuleContext } from '../act.ts';
import { isPersonal } from '../frame/fit.ts';
import type { Frame } from '../frame/frame.ts';
import { ownersOf } from '../frame/roles.ts';
import {
  childrenExactly,
  childrenIn,
  formOf,
  lemmaOf,
  markerOf,
  partOf,
  relationOf,
  type Tree,
} from '../tree.ts';

/** What is said of whom or what: both are words of the sentence. */
interface Verdict {
  readonly on: readonly number[];
  readonly head: number;
}

export function readVerdict(context: RuleContext, frame: Frame): Act | null {
  const { tree, tables } = context;
  if (!tables.classes.get('naming')?.has(lemmaOf(tree, frame.trigger)) || frame.isPassive) return null;
  if (!frame.subject.some((head) => isPersonal(context, head))) return null;
  const verdict = verdictOf(context, frame);
  const type = verdict === null ? null : typeOf(context, frame, verdict.head);
  if (verdict === null || type === null) return null;
  return {
    trigger: frame.trigger,
    anchor: frame.trigger,
    type,
    mode: type === 'ACCUSE' ? 'disapprove' : null,
    actors: frame.subject,
    recipients: verdict.on.filter((head) => !frame.subject.includes(head)),
    inner: null,
    status: null,
    points: SURE_POINTS,
    covers: subtreeOf(tree, verdict.head),
    ruleId: 'verdict',
  };
}

/** No row of the table says more of "called" than what follows it. */
const SURE_POINTS = 3;

function verdictOf(context: RuleContext, { trigger, object, complements }: Frame): Verdict | null {
  const { tree } = context;
  const as = complements.find(({ marker }) => marker === 'as')?.head;
  if (as !== undefined && object.length > 0) return { on: judged(context, object.slice(0, 1)), head: as };
  // "calls Bolivia a threat": two objects, the second with an article.
  const [first, second] = childrenExactly(tree, trigger, 'obj', 'xcomp', 'ccomp').filter(
    (at) => at > trigger,
  );
  if (first === undefined) return null;
  if (second !== undefined)
    return isInfinitive(tree, second) ? null : { on: judged(context, [first]), head: second };
  return insideOf(context, trigger, first);
}

/** "called the conduct a violation", "branded the raid illegal": parsers at times take the two for one. */
function insideOf(context: RuleContext, trigger: number, first: number): Verdict | null {
  const { tree } = context;
  if (isInfinitive(tree, first)) return null;
  const [object] = childrenIn(tree, first, 'obj').filter((at) => at > first);
  if (object !== undefined) return { on: judged(context, [first]), head: object };
  const before = first - 1;
  // "called that blackmail": the acts around tell whose.
  if (before === trigger + 1 && TAKEN_UP.has(formOf(tree, before))) return { on: [before], head: first };
  const owners = childrenExactly(tree, first, 'nmod:poss');
  const isBoth = [first, before].some((at) =>
    childrenIn(tree, at, 'det', 'nmod:poss').some((word) => word < before),
  );
  if (!isBoth || !isWordOfVerdict(context, first) || partOf(tree, before) === 'DET') return null;
  return { on: owners.length > 0 ? owners : judged(context, [before]), head: first };
}

const TAKEN_UP: ReadonlySet<string> = new Set(['it', 'that', 'this']);

/** Whose it is: of "Tonga's plan" Tonga; of "the plan" the plan, for the acts around to tell whose. */
function judged(context: RuleContext, object: readonly number[]): readonly number[] {
  const owners = object.flatMap((head) => ownersOf(context, head));
  return owners.length > 0 ? owners : object;
}

function isInfinitive(tree: Tree, at: number): boolean {
  return childrenIn(tree, at, 'mark').some((mark) => formOf(tree, mark) === 'to');
}

/** By the words of the verdict; what is put in quotation marks is meant to sting, where nothing in it is kind. */
function typeOf(context: RuleContext, { trigger }: Frame, head: number): EventType | null {
  const { tree, tables } = context;
  // "an affront to good relations": the affront tells, not what it is to.
  const isBeside = (at: number): boolean =>
    relationOf(tree, at) === 'nmod' && !['of', ''].includes(markerOf(tree, at));
  const words = subtreeOf(tree, head, isBeside).filter((at) => at > trigger);
  const isOf = (name: string): boolean =>
    words.some((at) =>
      [lemmaOf(tree, at), formOf(tree, at)].some((word) => tables.classes.get(name)?.has(word)),
    );
  if (isOf('blame-word')) return 'ACCUSE';
  if (isOf('praise-word')) return 'SUPPORT';
  const isQuoted = words.some((at) => QUOTES.has(tree.words[at - 1]?.form ?? ''));
  const hasArticle = childrenIn(tree, head, 'det').some((at) => ['a', 'an'].includes(formOf(tree, at)));
  return isQuoted && hasArticle ? 'ACCUSE' : null;
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '``', "'", '‘']);

function isWordOfVerdict({ tree, tables }: RuleContext, at: number): boolean {
  return ['blame-word', 'praise-word'].some((name) => tables.classes.get(name)?.has(lemmaOf(tree, at)));
}
