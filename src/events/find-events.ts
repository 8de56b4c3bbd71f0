// The stage itself: the sentences of an article in, the acts that they tell out, coded in PLOVER 2.0.

import type { ActorMention } from '../actors/index.ts';
import type { Analysis } from '../language/index.ts';
import type { Status } from '../record/index.ts';
import { evidenceAt, type Found, foundAll, indexSpans, type Span, spanContains } from '../text/index.ts';
import type { Act, RuleContext } from './act.ts';
import { completeAround } from './around/complete-around.ts';
import { completeBeside } from './beside/complete-beside.ts';
import { evidenceSpan } from './clause.ts';
import { contextsOf } from './coding/contexts.ts';
import { correctTypes } from './coding/correct-type.ts';
import { modeOf } from './coding/mode-by-words.ts';
import { isAtMeeting, withMeetingDays } from './days/at-meeting.ts';
import { heedPublication } from './days/heed-publication.ts';
import { withSharedDays } from './days/shared-day.ts';
import { occurredInRow, occurredWhen } from './days/when.ts';
import { withForetoldHeadlines, withoutLooseHeadlines } from './foretold-headline.ts';
import { isPersonal } from './frame/fit.ts';
import { isInPassing } from './in-passing.ts';
import { includedParts } from './included-part.ts';
import { hasKnownParty, isAboutStates } from './is-about-states.ts';
import { linkMentions } from './linked/link-mentions.ts';
import { magnitudeOf } from './magnitude.ts';
import { proposeActs } from './propose-acts.ts';
import { readActs } from './read-acts.ts';
import { voucherOf } from './reality/authority.ts';
import { findCheckedClaims } from './reality/checked-claims.ts';
import { type Outcome, outcomeOfPlan } from './reality/crossed-plan.ts';
import { denialsIn, isOnOthersWord, withDenied } from './reality/denied-behind.ts';
import { type ToldDraft, withOnlyDiscussed } from './reality/only-discussed.ts';
import { isPast } from './reality/past.ts';
import { isRefuted } from './reality/refuted.ts';
import { foretold, type Settled, settle } from './reality/settle.ts';
import { isAnswerOfNo, isAsked, isVerdictOfFalse } from './reality/verdict-behind.ts';
import { ruleContextOf } from './rule-context.ts';
import { readDoneAgain, receiversAgain } from './rules/done-likewise.ts';
import { otherThan, withAnothersOwn } from './sides/anothers-own.ts';
import { lacksASide } from './sides/lacks-a-side.ts';
import { isOnlyNamed, partiesOf } from './sides/parties.ts';
import { referTo } from './sides/refer.ts';
import { withAccusers } from './sides/with-accusers.ts';
import { childrenIn, formOf, partOf, readTree, type Tree } from './tree.ts';
import type { EventContext, EventDraft } from './types.ts';
import { placeOf } from './where.ts';

/**
 * Finds the acts that an article tells. Order: position of the trigger in the text. "Minsk will free 52 prisoners" gives
 * AGREE with the act RETREAT, announced, never RETREAT that happened.
 */
export function findEvents(
  analysis: Analysis,
  actors: readonly ActorMention[],
  context: EventContext,
): Found<EventDraft> {
  const found = readArticle(analysis, actors, context, proposeActs);
  const typed = correctTypes(analysis, actors, found, context.tables);
  const whole = completeAround(completeBeside(analysis, typed), analysis.text, context.tables);
  const linked = linkMentions(analysis, withForetoldHeadlines(analysis, whole), context);
  return foundAll(withoutLooseHeadlines(analysis, linked));
}

/** The same with the types that the rules give: what the model of types is taught with, and asked about. */
export function findEventsByRules(
  analysis: Analysis,
  actors: readonly ActorMention[],
  context: EventContext,
): Found<EventDraft> {
  return foundAll(readArticle(analysis, actors, context, () => []));
}

function readArticle(
  analysis: Analysis,
  actors: readonly ActorMention[],
  context: EventContext,
  readMore: typeof proposeActs,
): readonly EventDraft[] {
  const trees = analysis.sentences.map((sentence) => readTree(sentence, context.tables));
  const standingAt = indexContext(actors, { ...context, checked: findCheckedClaims(analysis.text) });
  let earlier: readonly ToldDraft[] = [];
  const drafts = trees.flatMap((tree, place) => {
    const sentences = { tree, before: trees[place - 1] ?? null, after: trees[place + 1] ?? null };
    earlier = eventsOf(analysis, { ...sentences, earlier }, standingAt(tree.sentence), readMore);
    return earlier;
  });
  const isTold = isAboutStates(analysis.sentences, (sentence) => standingAt(sentence).actors)
    ? () => true
    : hasKnownParty;
  const denials = trees.flatMap((tree) => {
    const { actors: near } = standingAt(tree.sentence);
    const refer = (heads: readonly number[]) =>
      heads.flatMap((head) => referTo(tree, head, analysis.text, near));
    return denialsIn(tree, context.tables, refer);
  });
  const told = withDenied(withAccusers(withMeetingDays(drafts, context.published)), denials);
  return withOnlyDiscussed(told).filter(isTold);
}

interface ReadContext extends EventContext {
  /** Where the article only states what it goes on to test. */
  readonly checked: readonly Span[];
}

/** A sentence and those around it, where there are any. */
interface Sentences extends Pick<RuleContext, 'tree' | 'before'> {
  readonly after: Tree | null;
  /** What the sentence before tells. */
  readonly earlier: readonly ToldDraft[];
}

/** What the stages before found in one sentence. */
interface Standing {
  readonly actors: readonly ActorMention[];
  readonly context: ReadContext;
}

function indexContext(actors: readonly ActorMention[], context: ReadContext): (sentence: Span) => Standing {
  const actorsBySpan = indexSpans(actors, ({ span }) => [span]);
  const times = indexSpans(context.times, ({ span }) => [span]);
  const claims = indexSpans(context.claims, ({ content }) => content.map(({ span }) => span));
  return (sentence) => ({
    actors: actorsBySpan.overlapping(sentence),
    context: { ...context, times: times.overlapping(sentence), claims: claims.overlapping(sentence) },
  });
}

function eventsOf(
  analysis: Analysis,
  { tree, before, after, earlier }: Sentences,
  standing: Standing,
  readMore: typeof proposeActs,
): readonly ToldDraft[] {
  const { actors, context } = standing;
  const { times, tables } = context;
  const rules = ruleContextOf({ tree, before }, { actors, times, tables });
  const isOfSomebody = (act: Act): boolean =>
    [...act.actors, ...act.recipients].some((head) => isPersonal(rules, head));
  const told = draftsOf(analysis, { tree, after }, readActs(rules).filter(isOfSomebody), standing);
  const more = readMore(rules, { actors, told: told.map(({ draft }) => draft) });
  const covered = new Set(more.flatMap(({ covers }) => covers.map((at) => tree.words[at]?.start)));
  const apart = told.filter(({ draft }) => !covered.has(draft.trigger.start));
  const again = draftsAgain(analysis, { tree, after }, earlier, standing);
  const all = [...apart, ...draftsOf(analysis, { tree, after }, more, standing), ...again];
  return withSharedDays(
    tree,
    all.toSorted((a, b) => a.draft.trigger.start - b.draft.trigger.start),
  );
}

function draftsOf(
  analysis: Analysis,
  { tree, after }: Pick<Sentences, 'tree' | 'after'>,
  acts: readonly Act[],
  { actors, context }: Standing,
): readonly ToldDraft[] {
  return acts.flatMap((act) => {
    const draft = draftOf(analysis, { tree, after }, act, actors, context);
    if (draft === null) return [];
    const isNamed = partOf(tree, act.trigger) !== 'VERB';
    return [draft, ...includedParts(analysis, tree, act, draft, context)].map((told) => ({
      draft: told,
      isNamed,
      isAtMeeting: isAtMeeting(tree, act, context.tables),
      isOnOthersWord: isOnOthersWord(tree, act, draft.actors, context.claims),
    }));
  });
}

/** "Riga followed suit": to those whom the act before befell, with the sentence that tells it. */
function draftsAgain(
  analysis: Analysis,
  sentences: Pick<Sentences, 'tree' | 'after'>,
  earlier: readonly ToldDraft[],
  { actors, context }: Standing,
): readonly ToldDraft[] {
  const before = earlier.filter(({ isNamed }) => !isNamed).map(({ draft }) => draft);
  return readDoneAgain(sentences.tree, before).flatMap(({ act, like }) => {
    const draft = draftOf(analysis, sentences, act, actors, context, like);
    if (draft === null) return [];
    const span = { start: like.evidence.span.start, end: draft.evidence.span.end };
    const evidence = evidenceAt(analysis, span, act.ruleId);
    return [{ draft: { ...draft, evidence }, isNamed: false, isAtMeeting: false, isOnOthersWord: false }];
  });
}

function draftOf(
  analysis: Analysis,
  { tree, after }: Pick<Sentences, 'tree' | 'after'>,
  act: Act,
  actors: readonly ActorMention[],
  context: ReadContext,
  like: EventDraft | null = null,
): EventDraft | null {
  const word = tree.words[act.trigger];
  const outcome = outcomeOfPlan(tree, act.anchor, context.tables);
  if (outcome?.isOfThing === true && act.inner !== null) return null;
  const held = outcome?.kind === 'held' ? { ...act, anchor: outcome.at, trigger: outcome.at } : act;
  const place = placeOf(tree, held, actors);
  const refer = (heads: readonly number[]) =>
    heads.flatMap((head) => referTo(tree, head, analysis.text, actors));
  const told = partiesOf(tree, act, context.tables, {
    refer,
    other: (head, doers) => otherThan(tree, head, doers, actors),
    country: place?.country ?? null,
  });
  const named = withAnothersOwn(told, act, actors, context.tables);
  const first = like?.actors ?? refer(act.recipients.length > 0 ? (act.doneFirstBy ?? []) : []);
  const recipients = receiversAgain(named.doers, like?.recipients ?? named.recipients, first);
  const parties = { ...named, recipients: [...recipients] };
  // Nobody does it to nobody: a word, not an event.
  if (word === undefined || parties.actors.length + parties.recipients.length === 0) return null;
  if (isOnlyNamed(act, parties)) return null;
  const settled = outcome === null ? settledOn(tree, act, context) : settledBy(outcome, act);
  const magnitude = magnitudeOf(tree, act, analysis.text);
  const voucher = voucherOf(tree, act, parties.doers, context);
  const stated = statedOf(settled.status, voucher.status, {
    isClaimed: context.checked.some((span) => spanContains(span, word)),
    isRefuted: isRefuted(tree, act.anchor, context.tables) || isVerdictOfFalse(after, context.tables),
    answer: answerTo(tree, act.anchor, after),
  });
  const isGiven = settled.isGiven === true && stated === 'announced';
  const occurred = occurredWhen(
    tree,
    held,
    isGiven ? 'happened' : stated,
    context,
    outcome === null ? null : 'behind',
  );
  const when = heedPublication(occurred, isGiven ? 'happened' : stated, context.published);
  const isExact = magnitude !== null || DATED.has(when.occurredBasis);
  if (!isExact && isInPassing(tree, act, parties, context.tables)) return null;
  if (lacksASide({ type: settled.type, status: stated, place, isExact }, parties)) return null;
  const inRow =
    when.occurredBasis === 'inferred' && outcome === null
      ? occurredInRow(tree, held, isGiven ? 'happened' : stated, context)
      : null;
  const dated = inRow === null ? when : heedPublication(inRow, 'happened', context.published);
  const isDone = stated === 'happened' || isGiven;
  const status = isDone && isPast(tree, act, dated.occurred, context) ? 'background' : stated;
  return {
    type: settled.type,
    mode: modeOf(tree, act, settled, context.tables),
    act: settled.deed,
    contexts: [...contextsOf(tree, context.tables)],
    actors: parties.actors,
    recipients: parties.recipients,
    place,
    ...dated,
    status,
    authority: voucher.authority,
    magnitude,
    trigger: { start: word.start, end: word.end },
    evidence: evidenceAt(analysis, evidenceSpan(tree, act, analysis.text), act.ruleId),
  };
}

/** "is visiting Panama next week": what goes on at a later day is to come. */
function settledOn(tree: Tree, act: Act, context: ReadContext): Settled {
  const settled = settle(tree, act, context.tables);
  if (settled.status !== 'ongoing') return settled;
  const { from } = occurredWhen(tree, act, settled.status, context).occurred;
  const isAhead = from !== null && context.published.to !== null && from > context.published.to;
  // "have been patrolling since June": of another year.
  return isAhead && !hasBeen(tree, act.anchor) ? foretold(act, settled, context.tables) : settled;
}

/** A plan that its own sentence tells the end of is told as the deed, done or not. */
function settledBy({ kind }: Outcome, { type, mode, inner }: Act): Settled {
  const deed = inner ?? { type, mode };
  return { type: deed.type, mode: deed.mode, deed: null, status: kind === 'held' ? 'happened' : 'negated' };
}

function hasBeen(tree: Tree, verb: number): boolean {
  return childrenIn(tree, verb, 'aux').some((at) => formOf(tree, at) === 'been');
}

/** What becomes of what a question asks for: denied by "No", else open; null for what is told. */
function answerTo(tree: Tree, anchor: number, after: Tree | null): Status | null {
  if (!isAsked(tree, anchor)) return null;
  return isAnswerOfNo(after) ? 'denied' : 'hypothetical';
}

/** What the article makes of an act, then what a speaker makes of it. */
function statedOf(
  settled: Status,
  vouched: Status | null,
  {
    isClaimed,
    isRefuted,
    answer,
  }: { readonly isClaimed: boolean; readonly isRefuted: boolean; readonly answer: Status | null },
): Status {
  if (isRefuted && settled !== 'negated') return 'denied';
  if (answer !== null && settled !== 'negated') return answer;
  // "denied on Thursday that they had attacked": no past, though the tense is one.
  if (settled === 'background' && vouched === 'denied') return vouched;
  if (!WEAK.has(settled)) return settled;
  return vouched ?? (isClaimed ? 'alleged' : settled);
}

/** What counts people, or has a day of its own, is told for its own sake. */
const DATED: ReadonlySet<EventDraft['occurredBasis']> = new Set(['stated', 'resolved']);
const WEAK: ReadonlySet<Status> = new Set(['happened', 'ongoing']);
