// Reads an act between two known actors where no rule reads one, if the model of types is sure what it is. Reads "Oslo airlifted
// tents to Suva" without a row for "airlift"; leaves "Oslo said that Suva won" alone, since what is said is told by its own verb, and
// "Oslo believes in Suva", since nobody does anything.

import type { ActorMention } from '../actors/index.ts';
import type { EventType } from '../record/index.ts';
import { type Span, subtreeOf } from '../text/index.ts';
import type { Act, RuleContext } from './act.ts';
import { answerOfRules } from './answer-of-rules.ts';
import { lookUpStatus } from './mood.ts';
import type { MarkedPair } from './pair-words.ts';
import { tellsNothing } from './rules/verb-frame.ts';
import { scoreLabels, surestLabel } from './score-labels.ts';
import { depthOf, lemmaOf, partOf, relationOf, type Tree } from './tree.ts';
import { type PairText, typeCues } from './type-cues.ts';
import type { EventDraft } from './types.ts';
import { readVerbFrame } from './verb-frame.ts';

/** What is known of a sentence besides its tree. */
export interface Standing {
  readonly actors: readonly ActorMention[];
  /** What the rules have read in it. */
  readonly told: readonly EventDraft[];
  /** Who a word names, where that is known. */
  readonly whoIs: (index: number) => ActorMention | null;
}

/** How sure the model has to be to tell an act that no rule reads: it knows of no pair between which there is nothing. */
const SURE_SHARE = 0.8;

/**
 * Where no act of a sentence has two sides, the first that the model is sure of, from the top of the tree down; none where it
 * is sure of none.
 */
export function proposeActs(context: RuleContext, standing: Standing): readonly Act[] {
  const { tree } = context;
  if (standing.told.some(hasTwoSides)) return [];
  const verbs = tree.words
    .map((_, index) => index)
    .filter((index) => partOf(tree, index) === 'VERB' && !BESIDE.has(relationOf(tree, index)))
    .sort((a, b) => depthOf(tree, a) - depthOf(tree, b) || a - b);
  for (const verb of verbs) {
    const act = proposeAct(context, verb, standing);
    if (act !== null) return [act];
  }
  return [];
}

/** Clauses that tell something in passing: too much of it is no act. */
const BESIDE: ReadonlySet<string> = new Set(['acl', 'advcl', 'amod']);

function hasTwoSides({ actors, recipients }: EventDraft): boolean {
  return actors.length > 1 || (actors.length > 0 && recipients.length > 0);
}

function proposeAct(context: RuleContext, verb: number, standing: Standing): Act | null {
  const { tree } = context;
  const frame = readVerbFrame(tree, verb);
  if (tellsNothing(context, frame) || context.tables.classes.get('thinking')?.has(lemmaOf(tree, verb)))
    return null;
  const actors = frame.subject.filter((head) => standing.whoIs(head) !== null);
  const [recipient] = othersBehind(context, verb, actors, standing.whoIs);
  if (actors.length === 0 || recipient === undefined) return null;
  const pair = { actors: actors.flatMap((at) => spanAt(tree, at)), recipients: spanAt(tree, recipient) };
  const type = sureTypeOf(context, standing, pair);
  if (type === null) return null;
  const parts = standing.told.filter((told) => told.type === type);
  return {
    trigger: verb,
    anchor: verb,
    type,
    mode: parts.find(({ mode }) => mode !== null)?.mode ?? null,
    actors,
    recipients: [recipient],
    inner: null,
    status: null,
    points: 0,
    // "voiced a complaint about Suva": the complaint, of which the rules know one side, is this act.
    covers: subtreeOf(tree, verb).filter((at) =>
      parts.some(({ trigger }) => trigger.start === tree.words[at]?.start),
    ),
    ruleId: 'propose-acts',
  };
}

function spanAt(tree: Tree, index: number): readonly Span[] {
  return tree.words.slice(index, index + 1).map(({ start, end }) => ({ start, end }));
}

function sureTypeOf(
  { tree, tables }: RuleContext,
  { actors, told }: Standing,
  pair: MarkedPair,
): EventType | null {
  const text: PairText = { analysis: { sentences: [tree.sentence] }, actors, events: told };
  const answer = answerOfRules(text, pair, tables);
  const type = surestLabel(
    scoreLabels(typeCues(text, pair, answer, tables), tables.typeModel),
    tables.typeModel.labels,
    SURE_SHARE,
  );
  // The model takes both for one.
  return type === 'CONCEDE' && answer.guess === 'RETREAT' ? 'RETREAT' : type;
}

const TOLD_APART: readonly string[] = ['acl:relcl', 'parataxis', 'nsubj', 'nsubj:pass'];

/** Known actors behind a verb that are none of those who act, nor of their country. */
function othersBehind(
  { tree, tables, isTime }: RuleContext,
  verb: number,
  actors: readonly number[],
  whoIs: Standing['whoIs'],
): readonly number[] {
  const isOfSaying = lookUpStatus(tables, 'governor', tree, verb) === 'happened';
  const cut = isOfSaying ? [...TOLD_APART, 'ccomp'] : TOLD_APART;
  const inside = subtreeOf(tree, verb, (child) => cut.includes(relationOf(tree, child)));
  const own = actors.map((head) => whoIs(head));
  return inside.filter((head) => {
    const isNamed = head > verb && !isTime(head) && partOf(tree, head) !== 'PRON';
    const who = isNamed ? whoIs(head) : null;
    return who !== null && !own.some((actor) => isSame(actor, who));
  });
}

function isSame(a: ActorMention | null, b: ActorMention): boolean {
  if (a === null) return false;
  return (a.actorId !== null && a.actorId === b.actorId) || (a.country !== null && a.country === b.country);
}
